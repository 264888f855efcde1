// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that brings one run's log to one tracker, and tries again as long as that makes sense.
#pragma once

#include "engine/track/run_delivery.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace pdqat::track {

struct FollowerPace {
    std::chrono::milliseconds gather{1000};      ///< pause after a delivery, for the next to be worth it
    std::chrono::milliseconds firstRetry{1000};  ///< doubled after every failure in a row,
    std::chrono::milliseconds lastRetry{60'000}; ///< up to this
    int attempts = 0;                            ///< failures in a row after which it gives up; 0: never
};

class RunFollower {
public:
    /// Starts the thread. `changed` is called on it after every change of the status; may be null.
    /// @param end  of a log that others write: the run's last event, where it has ended without it
    /// @throws std::system_error when no thread can be started
    RunFollower(DeliveryPlan plan, FollowerPace pace, std::function<void()> changed,
                std::optional<Event> end = {});
    ~RunFollower(); ///< interrupts the tracker and joins
    RunFollower(const RunFollower&) = delete;
    RunFollower& operator=(const RunFollower&) = delete;

    /// The log has grown by this event. Any thread; does not block. A run's end is delivered at once, also
    /// when the next attempt would have been later.
    void tell(const Event& event);
    TrackerStatus status() const; ///< any thread
    bool over() const;            ///< any thread: nothing more will be delivered
    void interrupt();             ///< any thread: the tracker gives up what it is doing, the thread ends

private:
    enum class WakeAt { News, End };
    void run();
    bool attempt();
    void publish(TrackerState state, const std::string& problem = {});
    std::optional<Event> takeNews();
    bool pause(std::chrono::milliseconds time, WakeAt wake);
    bool retryLater(const Error& error);

    const DeliveryPlan plan_;
    const FollowerPace pace_;
    const std::function<void()> changed_;

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    // Guarded by mutex_:
    std::unique_ptr<RunDelivery> delivery_; ///< used by the thread; guarded is only that it exists
    TrackerStatus status_;
    std::int64_t told_ = 0; ///< events since status_
    std::optional<Event> end_;
    bool news_ = false, endIsNews_ = false, interrupted_ = false, over_ = false;

    int failures_ = 0;    ///< in a row; of the thread
    std::jthread thread_; ///< last: it uses all the others
};

} // namespace pdqat::track
