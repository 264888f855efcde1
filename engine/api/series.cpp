// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series.h"

#include <algorithm>
#include <cmath>

namespace pdqat {
namespace {

class SeriesWriter {
public:
    SeriesWriter(std::span<const ConstraintInfo> constraints, SeriesNames names,
                 std::vector<SeriesPoint>& points)
        : constraints_(constraints), official_(names == SeriesNames::Official), points_(points) {}

    void operator()(const EpochDone& epoch) {
        epoch_ = epoch.epoch;
        for (const auto& split : epoch.splits)
            for (const auto& metrics : split.widths)
                accuracyAndLoss(std::string(name(split.split)), metrics);
        values("train", epoch.trainValues);
        values("val", epoch.validationValues);
        if (findSplit(epoch, Split::Validation) && (!official_ || epoch.best))
            add(official_ ? "best_val_lagrangian" : "val/lagrangian", epoch.validationLagrangian);
        if (!official_) {
            add("learning_rate", epoch.learningRate);
            add("epoch_seconds", epoch.seconds);
        }
    }

    void operator()(const DualStep& step) {
        epoch_ = step.at.epoch;
        for (std::size_t i = 0; i < std::min(constraints_.size(), step.lambda.size()); ++i)
            if (constraints_[i].constrained)
                add(official_ ? "dual_" + key(i) : "dual/" + key(i), step.lambda[i]);
        if (!step.convergence.measured())
            return;
        const auto& now = step.convergence;
        perConstraint("dual_mean", now.lambda, true);
        perConstraint("dual_spread", now.lambdaSpread, true);
        perConstraint("slack_error", now.slackError);
        perConstraint("relative_error", now.relativeErrors);
        perConstraint("gain_error", now.gainErrors);
        perConstraint("inside", now.inside);
        add("entropy", now.entropy);
        add("complementarity", now.complementarity);
        add("largest_violation", now.largestViolation);
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    /// The official code has no such series. A λ is one of what is constrained alone.
    void perConstraint(const std::string& what, const std::vector<double>& values, bool isDual = false) {
        for (std::size_t i = 0; i < std::min(constraints_.size(), values.size()); ++i)
            if (constraints_[i].constrained || !isDual)
                add(what + (official_ ? '_' : '/') + key(i), values[i]);
    }

    std::string key(std::size_t i) const {
        return constraints_[i].layer + (official_ ? "_bw_" : "@") + std::to_string(constraints_[i].bits);
    }

    void accuracyAndLoss(const std::string& split, const Metrics& metrics) {
        const auto bits = std::to_string(metrics.bits);
        if (official_) {
            add(split + "_loss_" + bits, metrics.loss);
            add(split + "_acc_" + bits, 100 * metrics.accuracy);
        } else {
            add(split + "/loss@" + bits, metrics.loss);
            add(split + "/accuracy@" + bits, metrics.accuracy);
        }
    }

    void values(const std::string& split, const std::vector<double>& values) {
        for (std::size_t i = 0; i < std::min(constraints_.size(), values.size()); ++i) {
            const auto& constraint = constraints_[i];
            const double slack = values[i] - constraint.epsilon;
            if (official_) {
                add("slack_" + key(i) + '_' + split, slack);
            } else {
                add((constraint.isOutput() ? "divergence/" : "mse/") + split + '/' + key(i), values[i]);
                if (constraint.constrained)
                    add("slack/" + split + '/' + key(i), slack);
            }
        }
    }

    void add(std::string series, double value) {
        if (!std::isnan(value)) // not measured
            points_.push_back({epoch_, std::move(series), value});
    }

    std::span<const ConstraintInfo> constraints_;
    bool official_;
    std::vector<SeriesPoint>& points_;
    std::int64_t epoch_ = 0;
};

} // namespace

void appendSeries(const Event& event, std::span<const ConstraintInfo> constraints, SeriesNames names,
                  std::vector<SeriesPoint>& points) {
    std::visit(SeriesWriter(constraints, names, points), event.body);
}

} // namespace pdqat
