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
    started_.reset();
    failure_.reset();
    state_ = RunState::Running;
    warnings_.clear();
    bestEpochs_.clear();
    epochsDone_ = 0;
    bestEpoch_ = -1;
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
    restarted_ = stateChanged_ = false;
    const auto before = revision_;
    for (const auto& event : events)
        take(event);
    if (restarted_)
        Q_EMIT restarted();
    if (stateChanged_)
        Q_EMIT stateChanged();
    if (revision_ != before)
        Q_EMIT changed();
}

void RunData::take(const Event& event) {
    const auto enter = [this](RunState state) {
        stateChanged_ |= state != state_;
        state_ = state;
        ++revision_;
    };
    std::visit(
        [&](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, RunStarted>) {
                start(body, event.time);
                stateChanged_ = true;
                enter(RunState::Running);
            } else if constexpr (std::is_same_v<Body, LayerStatistics>) {
                addStatistics(body);
            } else if constexpr (std::is_same_v<Body, DualStep>) {
                addDualStep(body);
            } else if constexpr (std::is_same_v<Body, EpochDone>) {
                finishEpoch(body);
            } else if constexpr (std::is_same_v<Body, StateChanged>) {
                enter(body.state);
            } else if constexpr (std::is_same_v<Body, Warning>) {
                warnings_.push_back(event);
                ++revision_;
            } else if constexpr (std::is_same_v<Body, RunFinished>) {
                bestEpoch_ = body.bestEpoch;
                enter(RunState::Finished);
            } else if constexpr (std::is_same_v<Body, RunStopped>) {
                enter(body.aborted ? RunState::Aborted : RunState::Stopped);
            } else if constexpr (std::is_same_v<Body, RunFailed>) {
                failure_ = body;
                enter(RunState::Failed);
            }
        },
        event.body);
}

void RunData::start(const RunStarted& started, double time) {
    const bool goesOn = started.resumed() && started_ && started_->constraints == started.constraints &&
                        started_->layers == started.layers;
    started_ = started;
    startedAt_ = time;
    failure_.reset();
    ++generation_;
    if (goesOn) {
        dropAfter(epochs(started.from));
        std::erase_if(bestEpochs_, [&](std::int64_t epoch) { return epoch >= started.from.epoch; });
    } else {
        for (auto* curves : {&batchValues_, &trainValues_, &validationValues_, &lambda_, &slack_})
            curves->assign(started.constraints.size(), {});
        for (auto* curve : allCurves())
            *curve = {};
        bestEpochs_.clear();
        putInitialDuals();
        restarted_ = true;
    }
    epochsDone_ = started.from.epoch;
    bestEpoch_ = bestEpochs_.empty() ? -1 : bestEpochs_.back();
}

void RunData::putInitialDuals() {
    // A resumed session whose beginning is unknown starts with multipliers that are unknown too.
    if (started_->resumed())
        return;
    const auto& dual = started_->config.dual;
    for (std::size_t i = 0; i < started_->constraints.size(); ++i)
        if (started_->constraints[i].constrained)
            put(lambda_[i], 0, started_->constraints[i].isOutput() ? dual.initOut : dual.initLayer);
}

void RunData::addStatistics(const LayerStatistics& statistics) {
    const double x = epochs(statistics.at);
    putAll(batchValues_, x, statistics.values);
    putConstrained(lambda_, x, statistics.lambda);
    for (const auto& metrics : statistics.metrics) {
        put(batchAccuracy_[metrics.bits], x, metrics.accuracy);
        put(batchLoss_[metrics.bits], x, metrics.loss);
    }
    ++revision_;
}

void RunData::addDualStep(const DualStep& step) {
    const double x = epochs(step.at);
    putConstrained(lambda_, x, step.lambda);
    putConstrained(slack_, x, step.slack);
    ++revision_;
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
    epochsDone_ = epoch.epoch + 1;
    if (epoch.best) {
        bestEpoch_ = epoch.epoch;
        bestEpochs_.push_back(epoch.epoch);
    }
    ++revision_;
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
        if (started_ && started_->constraints[i].constrained)
            put(curves[i], x, values[i]);
}

void RunData::putAll(std::vector<Curve>& curves, double x, const std::vector<double>& values) {
    for (std::size_t i = 0; i < std::min(curves.size(), values.size()); ++i)
        if (!std::isnan(values[i]) || started_->constraints[i].constrained) // else: not measured
            put(curves[i], x, values[i]);
}

double RunData::epochs(const Position& at) const {
    const auto batches = started_ ? std::max<std::int64_t>(1, started_->batchesPerEpoch) : 1;
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
