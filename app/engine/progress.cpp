// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/progress.h"

#include "app/cli/format.h"
#include "app/cli/output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pdqat::cli {
namespace {

constexpr int barWidth = 24;

std::string bar(double done) {
    const auto filled = static_cast<int>(std::lround(done * barWidth));
    std::string text = "[";
    for (int i = 0; i < barWidth; ++i)
        text += i < filled ? "█" : "·";
    return text + ']';
}

std::string range(const std::optional<TimeLeft>& left) {
    if (!left)
        return "no estimate yet";
    const auto low = duration(left->low), high = duration(left->high);
    return "ETA " + (low == high ? low : low + " to " + high);
}

} // namespace

void Progress::show(const Event& event) {
    tracker_.add(event);
    if (const auto* started = std::get_if<RunStarted>(&event.body))
        started_ = *started;
    else if (const auto* step = std::get_if<DualStep>(&event.body))
        dual_ = *step;
    else if (const auto* epoch = std::get_if<EpochDone>(&event.body))
        line(epochLine(started_, dual_, *epoch));
    else if (const auto* warning = std::get_if<Warning>(&event.body))
        line("warning: " + warning->text);
    changed_ = true;
}

void Progress::refresh() {
    if (!changed_ || tracker_.progress().batches == 0 || !bar_.due())
        return;
    changed_ = false;
    bar_.draw(barText());
}

void Progress::line(const std::string& text) {
    clear();
    writeOutput(text + '\n');
}

std::string Progress::barText() const {
    const auto& now = tracker_.progress();
    char numbers[160];
    std::snprintf(numbers, sizeof numbers, " epoch %lld/%lld  %s %lld/%lld  %.0f images/s  ",
                  static_cast<long long>(now.epoch + 1), static_cast<long long>(now.epochs),
                  std::string(name(now.phase)).c_str(), static_cast<long long>(now.batch),
                  static_cast<long long>(now.batches), now.imagesPerSecond);
    return bar(now.share) + numbers + (now.state == RunState::Paused ? "paused" : range(now.left));
}

} // namespace pdqat::cli
