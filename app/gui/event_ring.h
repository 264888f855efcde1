// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events on their way from the training thread to the interface.
#pragma once

#include "engine/api/events.h"

#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace pdqat::ui {

/// A bounded queue. post() is called on the training thread and never waits for the interface; take() on the
/// interface's. When the interface does not keep up, display points (BatchDone, LayerStatistics) are left out
/// and counted; all other events, which are few, always get through.
class EventRing : public EventSink {
public:
    explicit EventRing(std::size_t capacity) : capacity_(capacity) {}

    void post(const Event& event) noexcept override;
    /// At most `most` events, oldest first.
    std::vector<Event> take(std::size_t most);
    std::size_t dropped() const;

private:
    const std::size_t capacity_;
    mutable std::mutex mutex_;
    std::deque<Event> events_; ///< guarded by mutex_
    std::size_t dropped_ = 0;  ///< guarded by mutex_
};

} // namespace pdqat::ui
