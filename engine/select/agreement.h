// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far two rankings agree.
#pragma once

#include <span>

namespace pdqat::select {

/// Kendall's τ-b of two lists of values for the same layers: 1 the same order, −1 the opposite one, 0 no
/// relation; ties count for neither side. NaN where one list is all ties, or holds less than two values.
///   τ-b = (concordant − discordant) / √((pairs − ties in a) (pairs − ties in b))
/// @param a, b  the same length
double kendallTau(std::span<const double> a, std::span<const double> b);

} // namespace pdqat::select
