// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/paired_arms.h"

#include "engine/figures/statistics.h"

#include <cmath>

namespace pdqat::figures {
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
        row.equivalent = equivalenceTest(first, same, margin);
        row.detectable = detectableEffect(differences.size()) * (spread.high - spread.mean);
        ps.push_back(row.p);
    }
    const auto adjusted = holmAdjusted(ps);
    for (std::size_t i = 0; i < adjusted.size(); ++i)
        compared[i + 1].adjusted = std::isnan(ps[i]) ? ps[i] : adjusted[i];
    return compared;
}

} // namespace pdqat::figures
