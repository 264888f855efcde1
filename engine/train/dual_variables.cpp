// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/dual_variables.h"

#include "engine/api/error.h"
#include "engine/train/diverged.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace pdqat::train {
namespace {

/// What a slack of 1 is.
double unitOf(SlackScale scale, const ConstraintInfo& constraint) {
    switch (scale) {
    case SlackScale::Absolute: return 1;
    case SlackScale::Relative: return constraint.epsilon;
    }
    return 1;
}

/// What the step follows.
struct Followed {
    bool batches, pass; ///< each batch, or a pass of its own; neither: the epoch's batches
};
Followed followedBy(DualUpdate update) {
    switch (update) {
    case DualUpdate::EpochPass: return {false, true};
    case DualUpdate::EpochRunning: return {false, false};
    case DualUpdate::PerStep: return {true, false};
    }
    return {};
}

} // namespace

DualVariables::DualVariables(const RunConfig& config, const Constraints& constraints)
    : constraints_(&constraints),
      scale_(config.dual.slack),
      rate_(config.dual.rate),
      gain_(config.dual.gain),
      smoothing_(config.dual.smoothing),
      damping_(0),
      restart_(config.dual.restart) {
    if (config.method.kind == MethodKind::PdQat) {
        update_ = config.dual.update;
        damping_ = config.dual.damping;
    }
    for (const auto& constraint : constraints.list())
        values_.push_back(constraint.constrained ? initialDual(config, constraint.bits, constraint.layer)
                                                 : 0);
    restore(DualMemory());
}

bool DualVariables::movesWithBatches() const { return update_ && followedBy(*update_).batches; }
bool DualVariables::wantsPass() const { return update_ && followedBy(*update_).pass; }

void DualVariables::restore(std::vector<double> values) {
    if (values.size() != constraints_->size())
        throw Error(ErrorKind::Checkpoint, "lambda",
                    std::to_string(values.size()) + " dual variables for " +
                        std::to_string(constraints_->size()) + " constraints");
    values_ = std::move(values);
    memory_.integral = values_;
}

void DualVariables::restore(DualMemory memory) {
    memory_ = std::move(memory);
    if (memory_.integral.empty())
        memory_.integral = values_;
    for (auto* numbers : {&memory_.smoothed, &memory_.sums, &memory_.squares})
        numbers->resize(constraints_->size());
}

void DualVariables::tally() {
    ++memory_.steps;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        memory_.sums[i] += values_[i];
        memory_.squares[i] += values_[i] * values_[i];
    }
}

std::pair<std::vector<double>, std::vector<double>> DualVariables::closeEpoch() {
    auto means = values_;
    std::vector<double> spread(values_.size());
    const auto steps = movesWithBatches() ? static_cast<double>(memory_.steps) : 0.0;
    for (std::size_t i = 0; i < values_.size() && steps > 0; ++i) {
        means[i] = memory_.sums[i] / steps;
        spread[i] = std::sqrt(std::max(memory_.squares[i] / steps - means[i] * means[i], 0.0));
    }
    restore(DualMemory{std::move(memory_.integral), std::move(memory_.smoothed), 0, {}, {}});
    return {std::move(means), std::move(spread)};
}

void DualVariables::ascend(const std::vector<double>& values, Position at) {
    if (!update_)
        return;
    auto next = values_, integral = memory_.integral;
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto& constraint = (*constraints_)[i];
        if (!constraint.constrained)
            continue;
        const double unit = unitOf(scale_, constraint);
        const double slack = (values[i] - constraint.epsilon) / unit;
        const double smoothed = memory_.smoothed[i] =
            smoothing_ * memory_.smoothed[i] + (1 - smoothing_) * slack;
        // A NaN stays: nothing is larger than it, in this order.
        integral[i] = std::max(integral[i] + rate_ * smoothed / unit, 0.0);
        next[i] = std::max(integral[i] + gain_ * smoothed / unit, 0.0);
        if (restart_ && slack < 0)
            integral[i] = next[i] = 0;
    }
    requireFinite(next, constraints_->list(), BadNumber::DualVariable, at);
    values_ = std::move(next);
    memory_.integral = std::move(integral);
}

} // namespace pdqat::train
