// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of bit widths that were trained: measured beside what an allocation predicts.
#pragma once

#include "engine/api/measured_network.h"
#include "engine/api/records.h"

#include <vector>

namespace pdqat::figures {

/// Of all finished runs that were trained as the source was, but for bit widths, method, dual step, first
/// weights and seeds; and of those whose bits were allocated from it, however they were trained. By ascending
/// size. Of a run repeated with one seed the newest counts.
std::vector<MeasuredNetwork> measuredNetworks(const AllocationTable& table, const RunConfig& source,
                                              const std::vector<RunRecord>& records);

/// Spearman's ρ of what is predicted to be lost and the mean accuracy, over networks of a method that have
/// both: −1 where the prediction orders them rightly. NaN for fewer than three.
double predictionRho(const std::vector<MeasuredNetwork>& networks, MethodKind method);

} // namespace pdqat::figures
