// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/dual_variables.h"

#include "engine/api/error.h"
#include "engine/train/diverged.h"

#include <algorithm>
#include <string>
#include <utility>

namespace pdqat::train {

DualVariables::DualVariables(const RunConfig& config, const Constraints& constraints)
    : constraints_(&constraints), rate_(config.dual.rate), damping_(0) {
    if (config.method.kind == MethodKind::PdQat) {
        update_ = config.dual.update;
        damping_ = config.dual.damping;
    }
    for (const auto& constraint : constraints.list()) {
        const auto start = constraint.isOutput() ? config.dual.initOut : config.dual.initLayer;
        values_.push_back(constraint.constrained ? start : 0);
    }
}

void DualVariables::restore(std::vector<double> values) {
    if (values.size() != constraints_->size())
        throw Error(ErrorKind::Checkpoint, "lambda",
                    std::to_string(values.size()) + " dual variables for " +
                        std::to_string(constraints_->size()) + " constraints");
    values_ = std::move(values);
}

void DualVariables::ascend(const std::vector<double>& values, Position at) {
    if (!update_)
        return;
    const auto slack = slacks(*constraints_, values);
    std::vector<double> next; // a NaN stays: nothing is larger than it, in this order
    for (std::size_t i = 0; i < values_.size(); ++i)
        next.push_back((*constraints_)[i].constrained ? std::max(values_[i] + rate_ * slack[i], 0.0) : 0.0);
    requireFinite(next, constraints_->list(), BadNumber::DualVariable, at);
    values_ = std::move(next);
}

} // namespace pdqat::train
