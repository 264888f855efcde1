// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/progress.h"

#include "app/cli/format.h"
#include "app/cli/output.h"
#include "engine/api/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pdqat::cli {
namespace {

constexpr std::chrono::milliseconds redraw{100};
constexpr std::chrono::seconds plainLine{10};
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
    const auto now = std::chrono::steady_clock::now();
    const auto interval = errorIsTerminal() ? std::chrono::milliseconds(redraw) : plainLine;
    if (!changed_ || tracker_.progress().batches == 0 || now - lastDrawn_ < interval)
        return;
    lastDrawn_ = now;
    changed_ = false;
    if (errorIsTerminal())
        std::fprintf(stderr, "\r\x1b[K%s", fitted(barText()).c_str());
    else
        std::fprintf(stderr, "%s\n", barText().c_str());
    std::fflush(stderr);
    drawn_ = errorIsTerminal();
}

void Progress::clear() {
    if (drawn_)
        std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    drawn_ = false;
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
