// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/paired_arms.h"

#include "engine/figures/statistics.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace pdqat::figures {
namespace {

/// p that the mean is the margin or more away from 0: the larger of two one-sided tests. NaN for less than
/// three differences, or equal ones, which say nothing of their error.
double nonEquivalence(const std::vector<double>& differences, double margin) {
    const auto n = static_cast<double>(differences.size());
    const auto found = estimate(differences, Spread::StandardError);
    const double error = found.high - found.mean;
    if (n < 3 || error == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double t = (margin - std::abs(found.mean)) / error;
    return boost::math::cdf(boost::math::complement(boost::math::students_t(n - 1), t));
}

} // namespace

std::vector<ComparedArm> compareArms(const std::vector<Arm>& arms, double margin) {
    std::vector<ComparedArm> compared;
    std::vector<double> ps;
    for (const auto& arm : arms) {
        std::vector<double> own, first, same, differences;
        for (const auto& [seed, value] : arm.values) {
            own.push_back(value);
            if (const auto found = arms.front().values.find(seed); found != arms.front().values.end()) {
                first.push_back(found->second);
                same.push_back(value);
                differences.push_back(found->second - value);
            }
        }
        auto& row = compared.emplace_back();
        row.name = arm.name;
        row.value = estimate(own, Spread::Std);
        if (compared.size() == 1)
            continue;
        const auto spread = estimate(differences, Spread::Std);
        row.difference = estimate(differences, Spread::T95);
        row.p = pairedTest(first, same).p;
        row.equivalent = nonEquivalence(differences, margin);
        row.detectable = detectableEffect(differences.size()) * (spread.high - spread.mean);
        ps.push_back(row.p);
    }
    const auto adjusted = holmAdjusted(ps);
    for (std::size_t i = 0; i < adjusted.size(); ++i)
        compared[i + 1].adjusted = adjusted[i];
    return compared;
}

} // namespace pdqat::figures
