// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_story.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double at(const std::vector<double>& values, std::size_t index) {
    return index < values.size() ? values[index] : unknown;
}

/// Whether numbers per constraint mean the same. A session may go on with other levels ε.
bool sameShape(const RunStarted& a, const RunStarted& b) {
    return a.layers == b.layers &&
           std::ranges::equal(a.constraints, b.constraints, [](const auto& x, const auto& y) {
               return x.bits == y.bits && x.layer == y.layer && x.constrained == y.constrained;
           });
}

} // namespace

ConstraintState constraintState(double lambda, double slack) {
    if (slack > 0)
        return ConstraintState::Violated;
    return lambda > 0 ? ConstraintState::Active : ConstraintState::Inactive;
}

std::string extensionText(const Extension& extension) {
    return "from " + std::to_string(extension.from) + " to " + std::to_string(extension.to) +
           " epochs, after epoch " + std::to_string(extension.at);
}

RunStory::RunStory(const std::vector<Event>& events) {
    for (const auto& event : events)
        add(event);
}

void RunStory::add(const Event& event) {
    time_ = std::max(time_, event.time);
    state_ = stateAfter(event).value_or(state_);
    if (std::holds_alternative<RunStarted>(event.body))
        startedAt_ = event.time;
    if (std::holds_alternative<Warning>(event.body))
        warnings_.push_back(event);
    std::visit([this](const auto& body) { take(body); }, event.body);
}

void RunStory::take(const RunStarted& started) {
    const bool goesOn = began() && started.resumed() && sameShape(started_, started);
    const auto before = duals_.size();
    const DoneAgain isDoneAgain{goesOn ? started.from : Position{}};
    std::erase_if(epochs_, isDoneAgain);
    std::erase_if(duals_, isDoneAgain);
    if (!goesOn) {
        ++beginnings_;
        beginningTold_ = !started.resumed();
        measured_ = false;
        warnings_.clear();
        extensions_.clear();
        batchValues_.clear();
    } else if (started.config.run.epochs != started_.config.run.epochs) {
        extensions_.push_back(
            {startedAt_, started_.config.run.epochs, started.config.run.epochs, started.from.epoch});
    }
    if (!goesOn || duals_.size() < before)
        lambda_ = duals_.empty() ? std::vector<double>() : duals_.back().lambda;
    started_ = started;
    failure_.reset();
}

void RunStory::take(const LayerStatistics& statistics) {
    measured_ = true;
    batchValues_ = statistics.values;
    if (!statistics.lambda.empty())
        lambda_ = statistics.lambda;
}

void RunStory::take(const DualStep& step) {
    lambda_ = step.lambda;
    duals_.push_back(step);
}

void RunStory::take(const EpochDone& epoch) {
    measured_ = true;
    epochs_.push_back(epoch);
}

std::int64_t RunStory::epochsDone() const {
    return epochs_.empty() ? started_.from.epoch : epochs_.back().epoch + 1;
}

const EpochDone* RunStory::best() const {
    const auto best =
        std::find_if(epochs_.rbegin(), epochs_.rend(), [](const auto& epoch) { return epoch.best; });
    return best == epochs_.rend() ? last() : &*best;
}

double RunStory::trainingSeconds() const {
    double seconds = 0;
    for (const auto& epoch : epochs_)
        seconds += epoch.seconds;
    return seconds;
}

double RunStory::lambda(std::size_t constraint) const {
    if (!lambda_.empty() || constraint >= started_.constraints.size())
        return at(lambda_, constraint);
    if (!started_.constraints[constraint].constrained)
        return 0;
    if (!beginningTold_)
        return unknown;
    const auto& dual = started_.config.dual;
    return started_.constraints[constraint].isOutput() ? dual.initOut : dual.initLayer;
}

double RunStory::value(std::size_t constraint) const {
    return at(epochs_.empty() ? batchValues_ : epochs_.back().trainValues, constraint);
}

double RunStory::slack(std::size_t constraint) const {
    return constraint < started_.constraints.size()
               ? value(constraint) - started_.constraints[constraint].epsilon
               : unknown;
}

DualTrend RunStory::trend(std::size_t constraint) const {
    constexpr double settledShare = 0.05;
    const auto back = std::max<std::size_t>(2, duals_.size() / 4);
    if (duals_.size() <= back)
        return DualTrend::Unknown;
    const double before = at(duals_[duals_.size() - 1 - back].lambda, constraint);
    const double now = at(duals_.back().lambda, constraint), change = now - before;
    if (std::isnan(change))
        return DualTrend::Unknown;
    if (std::abs(change) <= settledShare * now)
        return DualTrend::Settled;
    return change > 0 ? DualTrend::Rising : DualTrend::Falling;
}

} // namespace pdqat
