// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/events.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace pdqat {
namespace {

struct StateAfter {
    using State = std::optional<RunState>;
    State operator()(const RunStarted&) const { return RunState::Running; }
    State operator()(const StateChanged& changed) const { return changed.state; }
    State operator()(const RunFinished&) const { return RunState::Finished; }
    State operator()(const RunStopped& stopped) const {
        return stopped.aborted ? RunState::Aborted : RunState::Stopped;
    }
    State operator()(const RunFailed&) const { return RunState::Failed; }
    State operator()(const auto&) const { return {}; }
};

} // namespace

const SplitMetrics* findSplit(const EpochDone& epoch, Split split) {
    for (const auto& metrics : epoch.splits)
        if (metrics.split == split)
            return &metrics;
    return nullptr;
}

const SplitMetrics* shownSplit(const Baseline& baseline) {
    for (const auto split : {Split::Validation, Split::Test})
        for (const auto& metrics : baseline.splits)
            if (metrics.split == split && !metrics.widths.empty())
                return &metrics;
    return nullptr;
}

const Metrics* findMetrics(const std::vector<SplitMetrics>& splits, Split split, int bits) {
    for (const auto& measured : splits)
        for (const auto& metrics : measured.widths)
            if (measured.split == split && metrics.bits == bits)
                return &metrics;
    return nullptr;
}

double accuracyOf(const EpochDone& epoch, Split split, int bits) {
    const auto* metrics = findMetrics(epoch.splits, split, bits);
    return metrics ? metrics->accuracy : std::numeric_limits<double>::quiet_NaN();
}

double secondsNow() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::optional<RunState> stateAfter(const Event& event) { return std::visit(StateAfter{}, event.body); }

bool isEnd(const Event& event) {
    return std::holds_alternative<RunFinished>(event.body) ||
           std::holds_alternative<RunStopped>(event.body) || std::holds_alternative<RunFailed>(event.body);
}

bool Convergence::operator==(const Convergence& other) const {
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    const auto all = [&](const std::vector<double>& a, const std::vector<double>& b) {
        return std::ranges::equal(a, b, same);
    };
    return all(lambda, other.lambda) && all(lambdaSpread, other.lambdaSpread) &&
           all(slackError, other.slackError) && same(loss, other.loss) && same(entropy, other.entropy) &&
           same(complementarity, other.complementarity) && same(largestViolation, other.largestViolation) &&
           all(relativeErrors, other.relativeErrors) && all(gainErrors, other.gainErrors) &&
           all(inside, other.inside);
}

} // namespace pdqat
