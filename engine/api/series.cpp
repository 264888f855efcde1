// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series.h"

#include <algorithm>
#include <cmath>

namespace pdqat {
namespace {

/// A number more is a line more: ours() where the official code has none, which takes one of an epoch or one
/// for each constraint.
class SeriesWriter {
public:
    SeriesWriter(std::span<const ConstraintInfo> constraints, SeriesNames names,
                 std::vector<SeriesPoint>& points)
        : constraints_(constraints), names_(names), points_(points) {}

    void operator()(const EpochDone& epoch) {
        step_ = epoch.epoch;
        for (const auto& split : epoch.splits)
            for (const auto& metrics : split.widths)
                accuracyAndLoss(std::string(name(split.split)) + (own() ? '/' : '_'), metrics);
        values("train", epoch.trainValues);
        values("val", epoch.validationValues);
        if (findSplit(epoch, Split::Validation) && (own() || epoch.best))
            measured(own() ? "val/lagrangian" : "best_val_lagrangian", epoch.validationLagrangian);
        ours("learning_rate", epoch.learningRate);
        ours("epoch_seconds", epoch.seconds);
    }

    void operator()(const DualStep& step) {
        step_ = step.at.epoch;
        duals("dual", step.lambda);
        const auto& now = step.convergence;
        if (names_ == SeriesNames::Official || !now.measured())
            return;
        duals("dual_mean", now.lambda);
        duals("dual_spread", now.lambdaSpread);
        ours("slack_error", now.slackError);
        ours("relative_error", now.relativeErrors);
        ours("gain_error", now.gainErrors);
        ours("inside", now.inside);
        ours("entropy", now.entropy);
        ours("complementarity", now.complementarity);
        ours("largest_violation", now.largestViolation);
    }

    void operator()(const LayerStatistics& statistics) {
        if (names_ == SeriesNames::Official)
            return;
        step_ = statistics.at.step;
        for (const auto& metrics : statistics.metrics)
            accuracyAndLoss("batch/", metrics);
        perConstraint(statistics.values, [this](const ConstraintInfo& constraint, double value) {
            bounded(constraint, ofConstraint("batch/value", constraint), value);
        });
        perConstraint(statistics.lambda, [this](const ConstraintInfo& constraint, double lambda) {
            bounded(constraint, ofConstraint("batch/dual", constraint), lambda);
        });
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    bool own() const { return names_ == SeriesNames::Own; }

    std::string ofConstraint(const std::string& what, const ConstraintInfo& constraint) const {
        return own() ? seriesName(what, constraint)
                     : what + '_' + constraint.layer + "_bw_" + std::to_string(constraint.bits);
    }

    void accuracyAndLoss(const std::string& where, const Metrics& metrics) {
        if (own()) {
            add(seriesName(where + "loss", metrics.bits), metrics.loss);
            add(seriesName(where + "accuracy", metrics.bits), metrics.accuracy);
        } else {
            add(where + "loss_" + std::to_string(metrics.bits), metrics.loss);
            add(where + "acc_" + std::to_string(metrics.bits), 100 * metrics.accuracy);
        }
    }

    void values(const std::string& split, const std::vector<double>& values) {
        perConstraint(values, [&](const ConstraintInfo& constraint, double value) {
            const double slack = value - constraint.epsilon;
            if (!own())
                return add(ofConstraint("slack", constraint) + '_' + split, slack);
            const std::string what = constraint.isOutput() ? "divergence/" : "mse/";
            bounded(constraint, seriesName(what + split, constraint), value);
            if (constraint.constrained)
                add(seriesName("slack/" + split, constraint), slack);
        });
    }

    void duals(const std::string& what, const std::vector<double>& values) {
        perConstraint(values, [&](const ConstraintInfo& constraint, double value) {
            if (constraint.constrained)
                add(ofConstraint(what, constraint), value);
        });
    }

    void ours(std::string series, double value) {
        if (names_ != SeriesNames::Official)
            measured(std::move(series), value);
    }
    void ours(const std::string& what, const std::vector<double>& values) {
        perConstraint(values, [&](const ConstraintInfo& constraint, double value) {
            ours(ofConstraint(what, constraint), value);
        });
    }

    template <class Take>
    void perConstraint(const std::vector<double>& values, Take take) {
        for (std::size_t i = 0; i < std::min(constraints_.size(), values.size()); ++i)
            take(constraints_[i], values[i]);
    }

    /// What nothing bounds is not measured everywhere; what is bounded has to be.
    void bounded(const ConstraintInfo& constraint, std::string series, double value) {
        if (constraint.constrained)
            add(std::move(series), value);
        else
            measured(std::move(series), value);
    }
    void measured(std::string series, double value) {
        if (!std::isnan(value))
            add(std::move(series), value);
    }
    void add(std::string series, double value) { points_.push_back({step_, std::move(series), value}); }

    std::span<const ConstraintInfo> constraints_;
    SeriesNames names_;
    std::vector<SeriesPoint>& points_;
    std::int64_t step_ = 0;
};

} // namespace

std::string seriesName(std::string_view what, int bits) {
    return std::string(what) + '@' + std::to_string(bits);
}

std::string seriesName(std::string_view what, const ConstraintInfo& constraint) {
    return seriesName(std::string(what) + '/' + constraint.layer, constraint.bits);
}

void appendSeries(const Event& event, std::span<const ConstraintInfo> constraints, SeriesNames names,
                  std::vector<SeriesPoint>& points) {
    const auto before = std::ssize(points);
    std::visit(SeriesWriter(constraints, names, points), event.body);
    points.erase(std::remove_if(points.begin() + before, points.end(),
                                [](const auto& point) { return std::isnan(point.value); }),
                 points.end());
}

std::vector<SeriesPoint> seriesWithGaps(const Event& event, std::span<const ConstraintInfo> constraints) {
    std::vector<SeriesPoint> points;
    std::visit(SeriesWriter(constraints, SeriesNames::Own, points), event.body);
    return points;
}

} // namespace pdqat
