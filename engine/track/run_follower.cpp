// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/run_follower.h"

#include "engine/api/error.h"

#include <algorithm>
#include <new>

namespace pdqat::track {
namespace {

using std::chrono::milliseconds;

/// Without jitter: one program speaks to a tracker, not thousands.
milliseconds retryAfter(const FollowerPace& pace, int failures) {
    auto wait = pace.firstRetry;
    for (int i = 1; i < failures && wait < pace.lastRetry; ++i)
        wait *= 2;
    return std::min(wait, pace.lastRetry);
}

} // namespace

RunFollower::RunFollower(DeliveryPlan plan, FollowerPace pace, std::function<void()> changed,
                         std::optional<Event> end)
    : plan_(std::move(plan)), pace_(pace), changed_(std::move(changed)), end_(std::move(end)) {
    status_.kind = plan_.kind;
    thread_ = std::jthread([this] { run(); });
}

RunFollower::~RunFollower() { interrupt(); }

void RunFollower::interrupt() {
    const std::lock_guard lock(mutex_);
    interrupted_ = true;
    if (delivery_)
        delivery_->interrupt();
    wake_.notify_all();
}

void RunFollower::tell(const Event& event) {
    const std::lock_guard lock(mutex_);
    news_ = true;
    ++told_;
    if (isEnd(event)) {
        end_ = event;
        endIsNews_ = true;
    }
    wake_.notify_all();
}

TrackerStatus RunFollower::status() const {
    const std::lock_guard lock(mutex_);
    auto status = status_;
    status.pending += told_;
    return status;
}

bool RunFollower::over() const {
    const std::lock_guard lock(mutex_);
    return over_;
}

void RunFollower::run() {
    while (attempt()) {
    }
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    if (changed_)
        changed_();
}

/// One piece of the log, and the pause after it. @return whether another attempt is due
bool RunFollower::attempt() try {
    const auto end = takeNews();
    if (!delivery_) {
        auto delivery = std::make_unique<RunDelivery>(plan_);
        const std::lock_guard lock(mutex_);
        delivery_ = std::move(delivery);
        if (interrupted_)
            return false;
    }
    const auto outcome = delivery_->step(end);
    failures_ = 0;
    if (outcome == RunDelivery::Outcome::Closed) {
        publish(TrackerState::Done);
        return false;
    }
    publish(delivery_->pending() > 0 ? TrackerState::Behind : TrackerState::Following);
    if (outcome == RunDelivery::Outcome::UpToDate)
        return plan_.writer == LogWriter::Training && pause(milliseconds::max(), WakeAt::News);
    const bool gather = outcome == RunDelivery::Outcome::Delivered && plan_.writer == LogWriter::Training;
    return pause(gather ? pace_.gather : milliseconds(0), WakeAt::End);
} catch (const TrackerUnavailable& error) {
    return retryLater(error);
} catch (const Error& error) {
    publish(TrackerState::Refused, error.what());
    return false;
} catch (const std::exception& error) {
    publish(TrackerState::Refused, std::string(title(plan_.kind)) + ": " + error.what());
    return false;
}

std::optional<Event> RunFollower::takeNews() {
    const std::lock_guard lock(mutex_);
    if (endIsNews_)
        failures_ = 0; // the first attempts after the end come quickly, since somebody may be waiting
    news_ = endIsNews_ = false;
    return end_;
}

bool RunFollower::retryLater(const Error& error) {
    if (++failures_ == pace_.attempts) {
        publish(TrackerState::Refused, error.what());
        return false;
    }
    const auto wait = retryAfter(pace_, failures_);
    {
        const std::lock_guard lock(mutex_);
        status_.nextTry = secondsNow() + std::chrono::duration<double>(wait).count();
    }
    publish(TrackerState::Waiting, error.what());
    return pause(wait, WakeAt::End);
}

void RunFollower::publish(TrackerState state, const std::string& problem) {
    auto status = this->status();
    status.pending = 0;
    status.state = state;
    status.problem = problem;
    if (delivery_) {
        status.values = delivery_->values();
        status.pending = delivery_->pending();
        status.place = delivery_->place();
        status.command = delivery_->tracker().command();
        status.notes = delivery_->notes();
    }
    {
        const std::lock_guard lock(mutex_);
        status_ = std::move(status);
        told_ = 0;
    }
    if (changed_)
        changed_();
}

/// Until the time is over, the run ends, or, where asked for, it has news.
/// @return false when the thread is to end
bool RunFollower::pause(milliseconds time, WakeAt wake) {
    std::unique_lock lock(mutex_);
    const auto due = [&] { return interrupted_ || endIsNews_ || (wake == WakeAt::News && news_); };
    if (time == milliseconds::max())
        wake_.wait(lock, due);
    else
        wake_.wait_for(lock, time, due);
    return !interrupted_;
}

} // namespace pdqat::track
