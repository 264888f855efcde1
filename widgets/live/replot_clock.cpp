// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replot_clock.h"

#include <algorithm>

namespace pdqat::ui {

LiveView::LiveView() { ReplotClock::instance().add(this); }
LiveView::~LiveView() { ReplotClock::instance().remove(this); }

void LiveView::markDirty() {
    dirty_ = true;
    ReplotClock::instance().wake();
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

void ReplotClock::wake() {
    if (!timer_.isActive() && !inRound_)
        timer_.start(beat);
}

void ReplotClock::drawNext() {
    if (!inRound_) {
        std::copy_if(views_.begin(), views_.end(), std::back_inserter(round_),
                     [](LiveView* view) { return view->dirty_ && view->isOnScreen(); });
        inRound_ = true;
        busy_ = 0;
    }
    if (!round_.empty()) {
        auto* view = round_.back();
        round_.pop_back();
        roundTime_.start();
        view->dirty_ = false;
        view->redraw();
        busy_ += roundTime_.elapsed();
    }
    if (!round_.empty())
        return timer_.start(0);
    inRound_ = false;
    if (std::any_of(views_.begin(), views_.end(),
                    [](LiveView* view) { return view->dirty_ && view->isOnScreen(); }))
        timer_.start(std::max<int>(beat, static_cast<int>(busy_)));
}

} // namespace pdqat::ui
