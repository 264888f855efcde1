// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_data.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace pdqat::ui {
namespace {

const Curve emptyCurve;

const Curve& at(const std::vector<Curve>& curves, std::size_t index) {
    return index < curves.size() ? curves[index] : emptyCurve;
}

template <class Key>
const Curve& at(const std::map<Key, Curve>& curves, const Key& key) {
    const auto found = curves.find(key);
    return found == curves.end() ? emptyCurve : found->second;
}

} // namespace

RunData::RunData(QString id, QObject* parent) : QObject(parent), id_(std::move(id)) {}

void RunData::clear() {
    story_ = {};
    for (auto* curves : {&batchValues_, &trainValues_, &validationValues_, &lambda_, &slack_})
        curves->clear();
    accuracy_.clear();
    loss_.clear();
    batchAccuracy_.clear();
    batchLoss_.clear();
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
    const auto* resumed = std::get_if<RunStarted>(&event.body);
    restarted_ |= resumed && resumed->constraints != story_.started().constraints; // other levels, if no more
    story_.add(event);
    std::visit(
        [&](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, RunStarted>)
                start(story_.beginnings() == beginnings);
            else if constexpr (std::is_same_v<Body, LayerStatistics>)
                addStatistics(body);
            else if constexpr (std::is_same_v<Body, DualStep>)
                addDualStep(body);
            else if constexpr (std::is_same_v<Body, EpochDone>)
                finishEpoch(body);
            if constexpr (!std::is_same_v<Body, BatchDone> && !std::is_same_v<Body, CheckpointSaved>)
                ++revision_;
        },
        event.body);
}

/// What a session that goes on does again goes.
void RunData::start(bool goesOn) {
    ++generation_;
    if (goesOn)
        return dropAfter(epochs(started()->from));
    for (auto* curves : {&batchValues_, &trainValues_, &validationValues_, &lambda_, &slack_})
        curves->assign(started()->constraints.size(), {});
    for (auto* curve : allCurves())
        *curve = {};
    putInitialDuals();
    restarted_ = true;
}

void RunData::putInitialDuals() {
    // A resumed session whose beginning is unknown starts with multipliers that are unknown too.
    if (started()->resumed())
        return;
    for (std::size_t i = 0; i < started()->constraints.size(); ++i)
        if (started()->constraints[i].constrained)
            put(lambda_[i], 0, story_.lambda(i));
}

void RunData::addStatistics(const LayerStatistics& statistics) {
    const double x = epochs(statistics.at);
    putAll(batchValues_, x, statistics.values);
    putConstrained(lambda_, x, statistics.lambda);
    for (const auto& metrics : statistics.metrics) {
        put(batchAccuracy_[metrics.bits], x, metrics.accuracy);
        put(batchLoss_[metrics.bits], x, metrics.loss);
    }
}

void RunData::addDualStep(const DualStep& step) {
    const double x = epochs(step.at);
    putConstrained(lambda_, x, step.lambda);
    putConstrained(slack_, x, step.slack);
}

void RunData::finishEpoch(const EpochDone& epoch) {
    const auto x = static_cast<double>(epoch.epoch + 1);
    putAll(trainValues_, x, epoch.trainValues);
    putAll(validationValues_, x, epoch.validationValues);
    for (const auto& split : epoch.splits)
        for (const auto& metrics : split.widths) {
            put(accuracy_[{split.split, metrics.bits}], x, metrics.accuracy);
            put(loss_[{split.split, metrics.bits}], x, metrics.loss);
        }
}

void RunData::dropAfter(double x) {
    for (auto* curve : allCurves()) {
        const auto keep = std::upper_bound(curve->x.begin(), curve->x.end(), x) - curve->x.begin();
        curve->x.resize(static_cast<std::size_t>(keep));
        curve->y.resize(static_cast<std::size_t>(keep));
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

/// What nothing bounds has neither λ nor slack.
void RunData::putConstrained(std::vector<Curve>& curves, double x, const std::vector<double>& values) {
    for (std::size_t i = 0; i < std::min(curves.size(), values.size()); ++i)
        if (started() && started()->constraints[i].constrained)
            put(curves[i], x, values[i]);
}

void RunData::putAll(std::vector<Curve>& curves, double x, const std::vector<double>& values) {
    for (std::size_t i = 0; i < std::min(curves.size(), values.size()); ++i)
        if (!std::isnan(values[i]) || started()->constraints[i].constrained) // else: not measured
            put(curves[i], x, values[i]);
}

double RunData::epochs(const Position& at) const {
    const auto batches = started() ? std::max<std::int64_t>(1, started()->batchesPerEpoch) : 1;
    return static_cast<double>(at.epoch) + static_cast<double>(at.batch) / static_cast<double>(batches);
}

std::vector<Curve*> RunData::allCurves() {
    std::vector<Curve*> all;
    for (auto* curves : {&batchValues_, &trainValues_, &validationValues_, &lambda_, &slack_})
        for (auto& curve : *curves)
            all.push_back(&curve);
    for (auto* curves : {&accuracy_, &loss_})
        for (auto& [key, curve] : *curves)
            all.push_back(&curve);
    for (auto* curves : {&batchAccuracy_, &batchLoss_})
        for (auto& [key, curve] : *curves)
            all.push_back(&curve);
    return all;
}

const Curve& RunData::batchValues(std::size_t constraint) const { return at(batchValues_, constraint); }

const Curve& RunData::epochValues(Split split, std::size_t constraint) const {
    return split == Split::Train        ? at(trainValues_, constraint)
           : split == Split::Validation ? at(validationValues_, constraint)
                                        : emptyCurve;
}

const Curve& RunData::lambda(std::size_t constraint) const { return at(lambda_, constraint); }
const Curve& RunData::slack(std::size_t constraint) const { return at(slack_, constraint); }

const Curve& RunData::accuracy(Split split, int bits) const { return at(accuracy_, std::pair{split, bits}); }

const Curve& RunData::loss(Split split, int bits) const { return at(loss_, std::pair{split, bits}); }
const Curve& RunData::batchAccuracy(int bits) const { return at(batchAccuracy_, bits); }
const Curve& RunData::batchLoss(int bits) const { return at(batchLoss_, bits); }

} // namespace pdqat::ui
