// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_data.h"

#include "engine/api/series.h"

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

RunData::RunData(QString id, QObject* parent) : QObject(parent), id_(std::move(id)) {}

void RunData::clear() {
    story_ = {};
    curves_.clear();
    ++revision_;
    ++generation_;
    Q_EMIT restarted();
    Q_EMIT stateChanged();
    Q_EMIT changed();
}

void RunData::append(const std::vector<Event>& events) {
    restarted_ = false;
    const auto before = revision_;
    bool otherState = false;
    for (const auto& event : events) {
        const auto state = story_.state();
        take(event);
        otherState |= state != story_.state() || std::holds_alternative<RunStarted>(event.body);
    }
    if (restarted_)
        Q_EMIT restarted();
    if (otherState)
        Q_EMIT stateChanged();
    if (revision_ != before)
        Q_EMIT changed();
}

void RunData::take(const Event& event) {
    const auto beginnings = story_.beginnings();
    const auto* session = std::get_if<RunStarted>(&event.body);
    restarted_ |= session && session->constraints != story_.started().constraints; // other levels, if no more
    restarted_ |= std::holds_alternative<Baseline>(event.body);
    story_.add(event);
    if (session)
        start(story_.beginnings() == beginnings, epochs(event));
    else
        addNumbers(event);
    if (!std::holds_alternative<BatchDone>(event.body) &&
        !std::holds_alternative<CheckpointSaved>(event.body))
        ++revision_;
}

/// What a session that goes on does again goes.
void RunData::start(bool goesOn, double x) {
    ++generation_;
    if (goesOn)
        return dropAfter(x);
    restarted_ = true;
    curves_.clear();
    // A resumed session whose beginning is unknown starts with multipliers that are unknown too.
    if (started()->resumed())
        return;
    for (std::size_t i = 0; i < started()->constraints.size(); ++i)
        if (const auto& constraint = started()->constraints[i]; constraint.constrained)
            put(curves_[seriesName("dual", constraint)], 0, story_.lambda(i));
}

void RunData::addNumbers(const Event& event) {
    const double x = epochs(event);
    const bool imported = isImported(story_.started().config);
    for (auto& [step, series, value] : seriesWithGaps(event, story_.started().constraints)) {
        if (imported && std::isnan(value)) // the other program did not tell it
            continue;
        if (series.find("/accuracy@") != std::string::npos)
            value *= 100;
        constexpr std::string_view batch = "batch/";
        if (series.starts_with("batch/dual/")) // where they move with every batch
            series.erase(0, batch.size());
        put(curves_[series], x, value);
    }
    if (std::holds_alternative<Baseline>(event.body) || std::holds_alternative<EpochDone>(event.body))
        drawBaseline(x);
    if (std::holds_alternative<EpochDone>(event.body)) {
        rankLayers(x);
        relateSlack(x);
    }
}

void RunData::rankLayers(double x) {
    std::map<int, std::vector<std::pair<double, const ConstraintInfo*>>> widths;
    for (const auto& constraint : story_.started().constraints)
        if (constraint.constrained && !constraint.isOutput())
            if (const auto& dual = curve(seriesName("dual", constraint)); !dual.y.empty())
                widths[constraint.bits].emplace_back(dual.y.back(), &constraint);
    for (const auto& [bits, layers] : widths)
        for (const auto& [lambda, constraint] : layers) {
            const auto larger =
                std::ranges::count_if(layers, [&](const auto& other) { return other.first > lambda; });
            const auto equal =
                std::ranges::count_if(layers, [&](const auto& other) { return other.first == lambda; });
            put(curves_[seriesName("rank", *constraint)], x,
                static_cast<double>(larger) + (static_cast<double>(equal) + 1) / 2);
        }
}

void RunData::relateSlack(double x) {
    for (const auto& constraint : story_.started().constraints)
        for (const std::string split : {"train", "val"})
            if (const auto& slack = curve(seriesName("slack/" + split, constraint));
                constraint.epsilon > 0 && !slack.x.empty() && slack.x.back() == x)
                put(curves_[seriesName("relative_slack/" + split, constraint)], x,
                    slack.y.back() / constraint.epsilon);
}

/// Its level as far as the other curves go.
void RunData::drawBaseline(double x) {
    const auto* split = story_.baseline() ? shownSplit(*story_.baseline()) : nullptr;
    if (!split)
        return;
    for (const auto& metrics : split->widths)
        put(curves_[seriesName("ptq/accuracy", metrics.bits)], x, 100 * metrics.accuracy);
}

void RunData::dropAfter(double x) {
    for (auto& [series, curve] : curves_) {
        const auto keep = std::upper_bound(curve.x.begin(), curve.x.end(), x) - curve.x.begin();
        curve.x.resize(static_cast<std::size_t>(keep));
        curve.y.resize(static_cast<std::size_t>(keep));
    }
}

void RunData::put(Curve& curve, double x, double y) {
    // A resumed session may repeat the step that its checkpoint was written just before.
    while (!curve.x.empty() && curve.x.back() >= x) {
        curve.x.pop_back();
        curve.y.pop_back();
        ++generation_;
    }
    curve.x.push_back(x);
    curve.y.push_back(y);
}

/// Where the event stands on the axis.
double RunData::epochs(const Event& event) const {
    const auto batches = std::max<std::int64_t>(1, story_.started().batchesPerEpoch);
    const auto place = [batches](const Position& at) {
        return static_cast<double>(at.epoch) + static_cast<double>(at.batch) / static_cast<double>(batches);
    };
    return std::visit(
        [&](const auto& body) {
            if constexpr (requires { body.at; })
                return place(body.at);
            else if constexpr (requires { body.from; })
                return place(body.from);
            else if constexpr (requires { body.epoch; })
                return static_cast<double>(body.epoch + 1); // an epoch is told of at its end
            else
                return 0.0;
        },
        event.body);
}

const Curve& RunData::curve(std::string_view series) const {
    static const Curve empty;
    const auto found = curves_.find(series);
    return found == curves_.end() ? empty : found->second;
}

} // namespace pdqat::ui
