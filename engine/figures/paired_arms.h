// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Arms of an experiment that share their seeds, each held against the first.
#pragma once

#include "engine/api/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pdqat::figures {

struct Arm {
    std::string name;
    std::map<std::int64_t, double> values; ///< by seed
};

struct ComparedArm {
    std::string name;
    Estimate value; ///< mean and standard deviation of its own runs
    // Of the first arm less this one, over the seeds that both have; NaN where too few are shared.
    Estimate difference;   ///< with its 95 % interval
    double p = 1;          ///< two-sided, paired t
    double adjusted = 1;   ///< the same by Holm over all arms but the first
    double equivalent = 1; ///< that they differ by the margin or more: two one-sided paired t tests
    double detectable = 0; ///< difference that a test of so many pairs finds with a probability of 80 %
};

/// @param margin  a difference that would matter, in the values' unit, above 0
std::vector<ComparedArm> compareArms(const std::vector<Arm>& arms, double margin);

} // namespace pdqat::figures
