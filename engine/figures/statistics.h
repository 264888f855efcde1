// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Means of a few runs, their spread, and the test whether two columns differ.
#pragma once

#include "engine/api/result.h"

#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace pdqat::figures {

/// A bootstrap of fewer values has no interval: of three it is their range, which covers 75 %.
inline constexpr std::int64_t fewestForBootstrap = 6;
/// A test of fewer pairs has no p.
inline constexpr std::size_t fewestPairs = 3;

/// Mean with the spread asked for as low and high. Fewer than two values have no spread; without values all
/// is NaN.
///   Std            mean ± s, s² = Σ(x − mean)²/(n − 1)
///   PopulationStd  the same with n instead of n − 1
///   StandardError  mean ± s/√n
///   T95            mean ± t₀.₉₇₅(n − 1) · s/√n
///   Bootstrap95    2.5 % and 97.5 % quantiles of the means of 10,000 resamples (percentile bootstrap); the
///                  same values in the same order give the same interval; none of fewer than six
Estimate estimate(std::span<const double> values, Spread spread);

struct PairedTest {
    std::size_t pairs = 0;
    double meanDifference = 0; ///< of a − b
    /// Two-sided, paired Student t. NaN where there is none: fewer than three pairs, or equal differences,
    /// which say nothing of chance. 1 where no pair differs at all.
    double p = std::numeric_limits<double>::quiet_NaN();
};

/// @param a, b  the same length: values of the same seeds
PairedTest pairedTest(std::span<const double> a, std::span<const double> b);

/// p of the hypothesis that the means differ by the margin or more: the larger of two one-sided paired t
/// tests. NaN where pairedTest() has no p, and where no pair differs at all.
double equivalenceTest(std::span<const double> a, std::span<const double> b, double margin);

/// The mean difference, in standard deviations of the differences, that a two-sided paired t test of so many
/// pairs finds at α = 0.05 with a probability of 80 %. NaN below three pairs.
double detectableEffect(std::size_t pairs);

using Seed = std::pair<std::int64_t, std::int64_t>; ///< of the run and of its split
/// Values of a group of runs.
using SeedValues = std::vector<std::pair<Seed, double>>;

struct BestTest {
    bool better = false;  ///< than each other group: by the mean difference, and by p with Holm's correction
    bool complete = true; ///< each test has a p
};
/// Tests the group of the best mean against each other one that has values, over the seeds that both have.
/// The best mean of all seeds may be the worse one of these. Runs of one seed are no independent pairs: their
/// mean counts.
BestTest testBest(const std::vector<SeedValues>& groups, std::size_t best, bool lowerIsBetter, double alpha);

/// p values of several tests adjusted by Holm's step-down procedure, in the order given. NaN counts as 1.
std::vector<double> holmAdjusted(const std::vector<double>& pValues);
/// Whether all null hypotheses are rejected at `alpha` together, by that procedure.
bool allRejected(const std::vector<double>& pValues, double alpha);

} // namespace pdqat::figures
