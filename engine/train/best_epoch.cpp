// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/best_epoch.h"

#include <algorithm>

namespace pdqat::train {
namespace {

bool fewerBits(const Metrics& a, const Metrics& b) { return a.bits < b.bits; }

} // namespace

double validationLagrangian(const EpochDone& done, const Constraints& constraints,
                            const std::vector<double>& lambda) {
    const auto* validation = findSplit(done, Split::Validation);
    if (!validation)
        return 0;
    double sum = std::max_element(validation->widths.begin(), validation->widths.end(), fewerBits)->loss;
    const auto slack = slacks(constraints, done.validationValues);
    for (std::size_t i = 0; i < lambda.size(); ++i)
        if (constraints[i].constrained)
            sum += lambda[i] * slack[i];
    return sum;
}

bool takeIfBetter(const EpochDone& done, BestEpoch& best) {
    BestEpoch now{done.epoch, 0, done.validationLagrangian};
    if (const auto* validation = findSplit(done, Split::Validation)) {
        now.accuracy =
            std::min_element(validation->widths.begin(), validation->widths.end(), fewerBits)->accuracy;
        const bool worse = now.accuracy < best.accuracy ||
                           (now.accuracy == best.accuracy && now.lagrangian >= best.lagrangian);
        if (best.epoch >= 0 && worse)
            return false;
    }
    best = now;
    return true;
}

} // namespace pdqat::train
