// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events on their way from the training thread to the main thread.
#pragma once

#include "engine/api/events.h"

#include <mutex>
#include <utility>
#include <vector>

namespace pdqat::cli {

/// Where nobody watches.
class SilentSink : public EventSink {
public:
    void post(const Event&) noexcept override {}
};

class EventQueue : public EventSink {
public:
    void post(const Event& event) noexcept override {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
    }

    std::vector<Event> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(events_, {});
    }

private:
    std::mutex mutex_;
    std::vector<Event> events_; ///< guarded by mutex_
};

} // namespace pdqat::cli
