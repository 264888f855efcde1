// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run directory whose log a test writes, and a tracker that does what the test tells it to.
#pragma once

#include "engine/runs/event_log.h"
#include "engine/runs/library.h"
#include "engine/track/run_delivery.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace pdqat::track {

/// What the tracker does with the next call of deliver() or close(), or, as FailSync, of sync().
enum class Act {
    Take,
    Fail,   ///< unavailable
    Refuse, ///< Error
    Break,  ///< an exception of another kind
    Hang,   ///< until it is interrupted
    FailSync
};

/// Shared by the test and the trackers it has had made. Any thread.
class Script {
public:
    void next(std::initializer_list<Act> acts);
    std::vector<Event> taken() const;         ///< in order
    std::vector<std::int64_t> best() const;   ///< epochs that came with the EpochDone taken; −1: none
    int count(const std::string& call) const; ///< "open", "deliver", "close"
    std::size_t largestDelivery() const;
    void keepOnly(Kept kept) {
        kept_ = kept;
    }                                    ///< the receiver has less than it was given; until the next open()
    nlohmann::json openedWith() const;   ///< memory of the last open()
    std::string certificate() const;     ///< of the last close()
    std::int64_t openedWithBest() const; ///< best epoch of the last open(); −1: none
    /// Blocks until the condition holds of the number of such calls that have begun.
    void waitFor(const std::string& call, int number);

private:
    friend class ScriptedTracker;
    void enter(const std::string& call, const bool& interrupted);

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Act> acts_;
    std::vector<Event> taken_;
    std::vector<std::int64_t> best_;
    std::map<std::string, int> calls_;
    std::size_t largest_ = 0;
    nlohmann::json openedWith_;
    std::string certificate_;
    std::atomic<Kept> kept_ = Kept::All;
    std::int64_t openedWithBest_ = -1;
};

class ScriptedTracker : public Tracker {
public:
    explicit ScriptedTracker(Script& script) : script_(script) {}
    void open(const TrackedRun& run, const nlohmann::json& memory) override;
    std::int64_t deliver(std::span<const TrackedEvent> events) override;
    void close(const RunEnd& end, const std::vector<std::filesystem::path>& files) override;
    void sync() override { script_.enter("sync", interrupted_); }
    Kept kept() const override { return kept_; }
    void interrupt() noexcept override;
    nlohmann::json memory() const override { return {{"run", runId_}}; }
    std::string place() const override { return "scripted:" + runId_; }

private:
    Script& script_;
    std::string runId_;
    Kept kept_ = Kept::All;
    bool interrupted_ = false; ///< guarded by the script's mutex
};

class TrackedRunTest : public ::testing::Test {
protected:
    TrackedRunTest();

    RunStarted started(Position from = {}) const;
    void log(EventBody body); ///< appended, a second later than the last
    DeliveryPlan plan(LogWriter writer = LogWriter::Others);
    /// Steps until nothing is left. @return the last outcome
    static RunDelivery::Outcome deliverAll(RunDelivery& delivery, const std::optional<Event>& end = {});
    std::vector<std::int64_t> steps() const;  ///< of the LayerStatistics taken
    std::vector<std::int64_t> epochs() const; ///< of the EpochDone taken
    std::filesystem::path cursor() const { return folder.path / "exports" / "mlflow.json"; }

    TempFolder temporary;
    runs::Library library;
    std::string id = "20261123-084512-k3f9";
    runs::RunFolder folder;
    Script script;
    double time = 1.7e9;
};

LayerStatistics statistics(std::int64_t step);
EpochDone epochDone(std::int64_t epoch);

} // namespace pdqat::track
