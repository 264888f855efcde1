// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/event_replay.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr qint64 turnBudget = 5; ///< milliseconds of the interface's time, its answer to the events included
constexpr std::size_t sliceSize = 64;

} // namespace

EventReplay::EventReplay() {
    timer_.setInterval(0); // whenever nothing else is to be done
    connect(&timer_, &QTimer::timeout, this, &EventReplay::turn);
}

void EventReplay::start(const QString& run, std::vector<Event> events) {
    cancel(run);
    reels_.push_back({run, std::move(events)});
    timer_.start();
}

void EventReplay::cancel(const QString& run) {
    std::erase_if(reels_, [&](const auto& reel) { return reel.run == run; });
    if (telling_ == run)
        telling_.clear();
}

void EventReplay::turn() {
    QElapsedTimer elapsed;
    elapsed.start();
    while (!reels_.empty() && elapsed.elapsed() < turnBudget) {
        // Whoever hears of it may start or cancel a replay: the reel is in our hands meanwhile.
        auto reel = std::move(reels_.front());
        reels_.pop_front();
        telling_ = reel.run;
        tellSlice(reel);
        if (std::exchange(telling_, {}).isEmpty())
            continue;
        if (reel.next < reel.events.size())
            reels_.push_front(std::move(reel));
        else
            Q_EMIT finished(reel.run);
    }
    if (reels_.empty())
        timer_.stop();
}

void EventReplay::tellSlice(Reel& reel) {
    const bool first = reel.next == 0;
    const auto begin = reel.events.begin() + static_cast<std::ptrdiff_t>(reel.next);
    reel.next = std::min(reel.next + sliceSize, reel.events.size());
    const auto end = reel.events.begin() + static_cast<std::ptrdiff_t>(reel.next);
    Q_EMIT slice(reel.run,
                 std::make_shared<const std::vector<Event>>(std::make_move_iterator(begin),
                                                            std::make_move_iterator(end)),
                 first);
}

} // namespace pdqat::ui
