// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/progress.h"

#include "app/cli/format.h"
#include "app/cli/output.h"
#include "engine/api/number_text.h"

#include <cstdio>

namespace pdqat::cli {
namespace {

std::string range(const std::optional<TimeLeft>& left) {
    if (!left)
        return "no estimate yet";
    const auto low = duration(left->low), high = duration(left->high);
    return "ETA " + (low == high ? low : low + " to " + high);
}

} // namespace

void Progress::show(const Event& event) {
    tracker_.add(event);
    story_.add(event);
    if (std::holds_alternative<EpochDone>(event.body))
        line(epochLine(story_));
    else if (const auto* warning = std::get_if<Warning>(&event.body))
        line("warning: " + warning->text);
    changed_ = true;
}

void Progress::refresh() {
    if (!changed_ || tracker_.progress().batches == 0 || !line_.isDue())
        return;
    changed_ = false;
    line_.show(barText());
}

void Progress::line(const std::string& text) {
    clear();
    writeOutput(text + '\n');
}

std::string Progress::barText() const {
    const auto& now = tracker_.progress();
    return bar(now.share) + " epoch " + std::to_string(now.epoch + 1) + '/' + std::to_string(now.epochs) +
           "  " + std::string(name(now.phase)) + ' ' + std::to_string(now.batch) + '/' +
           std::to_string(now.batches) + "  " + fixedText(now.imagesPerSecond, 0) + " images/s  " +
           (now.state == RunState::Paused ? "paused" : range(now.left));
}

} // namespace pdqat::cli
