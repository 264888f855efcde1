// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Means of a few runs, their spread, and the test whether two columns differ.
#pragma once

#include "engine/api/result.h"

#include <span>

namespace pdqat::figures {

/// Mean with the spread asked for as low and high. Fewer than two values have no spread; without values all
/// is NaN.
///   Std            mean ± s, s² = Σ(x − mean)²/(n − 1)
///   PopulationStd  the same with n instead of n − 1
///   StandardError  mean ± s/√n
///   T95            mean ± t₀.₉₇₅(n − 1) · s/√n
///   Bootstrap95    2.5 % and 97.5 % quantiles of the means of 10,000 resamples (percentile bootstrap); the
///                  same values in the same order give the same interval
Estimate estimate(std::span<const double> values, Spread spread);

struct PairedTest {
    std::size_t pairs = 0;
    double meanDifference = 0; ///< of a − b
    double p = 1;              ///< two-sided, paired Student t; 1 with fewer than two pairs
};

/// @param a, b  the same length: values of the same seeds
PairedTest pairedTest(std::span<const double> a, std::span<const double> b);

/// The mean difference, in standard deviations of the differences, that a two-sided paired t test of so many
/// pairs finds at α = 0.05 with a probability of 80 %. NaN below two pairs.
double detectableEffect(std::size_t pairs);

/// p values of several tests adjusted by Holm's step-down procedure, in the order given. NaN counts as 1.
std::vector<double> holmAdjusted(const std::vector<double>& pValues);
/// Whether all null hypotheses are refused at `alpha` together, by that procedure.
bool allRefused(const std::vector<double>& pValues, double alpha);

} // namespace pdqat::figures
