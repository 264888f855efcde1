// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/event_ring.h"

#include <algorithm>
#include <iterator>

namespace pdqat::ui {
namespace {

bool isDisplayPoint(const Event& event) {
    return std::holds_alternative<BatchDone>(event.body) ||
           std::holds_alternative<LayerStatistics>(event.body);
}

} // namespace

void EventRing::post(const Event& event) noexcept {
    const std::lock_guard lock(mutex_);
    if (events_.size() >= capacity_ && isDisplayPoint(event))
        ++dropped_;
    else
        events_.push_back(event);
}

std::vector<Event> EventRing::take(std::size_t most) {
    const std::lock_guard lock(mutex_);
    const auto end = events_.begin() + static_cast<std::ptrdiff_t>(std::min(most, events_.size()));
    std::vector<Event> taken(std::make_move_iterator(events_.begin()), std::make_move_iterator(end));
    events_.erase(events_.begin(), end);
    return taken;
}

std::size_t EventRing::dropped() const {
    const std::lock_guard lock(mutex_);
    return dropped_;
}

} // namespace pdqat::ui
