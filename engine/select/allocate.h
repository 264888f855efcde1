// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The best widths under budgets. Exact: dynamic programming over the choices of the first layers that no
// other choice beats.
#pragma once

#include "engine/api/allocation.h"

#include <vector>

namespace pdqat::select {

/// Losses that differ by no more than 1e-8 of the most that all layers can lose count as equal.
///
/// Every allocation that no other one beats in cost and loss, or at equal loss in noise: by ascending cost,
/// each of less loss than the one before, or of as much and less noise.
std::vector<Allocation> frontOf(const AllocationTable& table, CostUnit unit);

/// The allocation of the least loss within all limits; of those that share it the one of the least noise,
/// then the cheapest in the first one's unit: what a criterion says to be free is no reason to leave a budget
/// unspent. @throws Error(Usage) for a unit that nobody measured, Error(Config) naming a limit that no
/// allocation meets or that limits nothing, with the nearest one that works; and limits that exclude each
/// other
Allocation bestWithin(const AllocationTable& table, const std::vector<CostLimit>& limits);

} // namespace pdqat::select
