// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random sets of kept layers judge criteria: how far the sum of its layers' scores tells a set's accuracy.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace pdqat::figures {

/// One trained network.
struct JudgingRun {
    std::vector<std::string> kept; ///< layers in high precision, in network order
    double accuracy = 0;
};

/// What a criterion says of each layer: the more, the more it is worth keeping.
struct Scores {
    std::string name;
    std::map<std::string, double> ofLayer;
};

struct Interval {
    double low = 0, high = 0; ///< 2.5 % and 97.5 % of the bootstrap
};

struct JudgedCriterion {
    std::string name;
    double r = 0; ///< Pearson's, of the sum of scores and accuracy; NaN where all sums are equal
    Interval interval;
    double partial = 0;    ///< r given the covariates; NaN for what they say already
    double difference = 0; ///< r of the first criterion less this one's
    Interval ofDifference;
    double p = 1; ///< that the difference is 0: two-sided, bootstrap; NaN where no draw has a number
};

struct Judgement {
    std::size_t sets = 0;    ///< different ones, each by its first run
    std::size_t repeats = 0; ///< further runs of some of them
    double mean = 0;         ///< accuracy of the sets
    double spread = 0;       ///< standard deviation of the sets' accuracies
    double seedSpread = 0;   ///< of runs of one set, pooled; NaN without repeats
    double ceiling =
        0; ///< largest r that the seeds' noise leaves: √(1 − seedSpread² / spread²); NaN likewise
    std::vector<JudgedCriterion> criteria; ///< in the order given
};

/// The bootstrap resamples sets, 10,000 times, the same ones each time it is called.
/// @param runs        the first one of a set judges, later ones of the same set say what the seed does
/// @param covariates  whose sums the partial r is given
/// @throws Error(Usage) for fewer than eight sets, and for a kept layer without a score
Judgement judge(const std::vector<JudgingRun>& runs, const std::vector<Scores>& criteria,
                const std::vector<Scores>& covariates);

} // namespace pdqat::figures
