// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/live_run.h"

#include "widgets/basics/texts.h"

#include <QElapsedTimer>

#include <iterator>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr qint64 takeBudget = 5; ///< milliseconds of the interface's time
constexpr std::size_t takeChunk = 512;
constexpr std::size_t ringCapacity = 16384;

} // namespace

LiveRun::LiveRun(const runs::Library& library, track::TrackingTools tools)
    : ring(ringCapacity), tracking(library, ring, std::move(tools)) {}

QString LiveRun::id() const { return toQt(session->id()); }

std::vector<Event> LiveRun::take() {
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<Event> events;
    do {
        auto chunk = ring.take(takeChunk);
        if (chunk.empty())
            break;
        std::move(chunk.begin(), chunk.end(), std::back_inserter(events));
    } while (elapsed.elapsed() < takeBudget);
    return events;
}

bool LiveRun::droppedMore() {
    const auto now = ring.dropped();
    return std::exchange(droppedShown, now) != now;
}

} // namespace pdqat::ui
