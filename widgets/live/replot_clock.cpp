// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replot_clock.h"

#include <algorithm>

namespace pdqat::ui {

LiveView::LiveView() { ReplotClock::instance().add(this); }
LiveView::~LiveView() { ReplotClock::instance().remove(this); }

void LiveView::markDirty() {
    dirty_ = true;
    ReplotClock::instance().hurry();
}

void LiveView::noteNews() {
    dirty_ = true;
    ReplotClock::instance().wake(ReplotClock::instance().rest());
}

ReplotClock& ReplotClock::instance() {
    // Never deleted: views outlive any order of destruction that could be given here.
    static auto* const clock = new ReplotClock;
    return *clock;
}

ReplotClock::ReplotClock() {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &ReplotClock::drawNext);
}

void ReplotClock::add(LiveView* view) { views_.push_back(view); }

void ReplotClock::remove(LiveView* view) {
    std::erase(views_, view);
    std::erase(round_, view);
}

void ReplotClock::hurry() {
    hurried_ = true;
    wake(beat);
}

/// Draws after so many milliseconds, or earlier where that was asked for.
void ReplotClock::wake(int delay) {
    if (!inRound_ && (!timer_.isActive() || timer_.remainingTime() > delay))
        timer_.start(delay);
}

int ReplotClock::rest() const {
    if (!sinceRound_.isValid())
        return beat;
    const auto whole = std::min<qint64>(longestRest, restFactor * busy_ / 1'000'000);
    return static_cast<int>(std::max<qint64>(beat, whole - sinceRound_.elapsed()));
}

bool ReplotClock::isNeeded() const {
    return std::ranges::any_of(views_, [](const auto* view) { return view->dirty_ && view->isOnScreen(); });
}

void ReplotClock::drawNext() {
    if (!inRound_) {
        std::copy_if(views_.begin(), views_.end(), std::back_inserter(round_),
                     [](LiveView* view) { return view->dirty_ && view->isOnScreen(); });
        inRound_ = true;
        hurried_ = false;
        busy_ = 0;
    }
    if (!round_.empty()) {
        auto* view = round_.back();
        round_.pop_back();
        roundTime_.start();
        view->dirty_ = false;
        view->redraw();
        busy_ += roundTime_.nsecsElapsed();
    }
    if (!round_.empty())
        return timer_.start(0);
    inRound_ = false;
    sinceRound_.start();
    if (isNeeded())
        timer_.start(hurried_ ? std::max(beat, static_cast<int>(busy_ / 1'000'000)) : rest());
}

} // namespace pdqat::ui
