// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/run_follower.h"
#include "engine/track/tracking.h"
#include "tests/engine/track/tracked_run.h"

#include <atomic>

namespace pdqat::track {
namespace {

using namespace std::chrono_literals;

/// Lets a test wait for what a follower's thread does.
class Changes {
public:
    std::function<void()> teller() {
        return [this] {
            const std::lock_guard lock(mutex_);
            changed_.notify_all();
        };
    }
    void wait(const std::function<bool()>& condition) {
        std::unique_lock lock(mutex_);
        while (!condition())
            changed_.wait_for(lock, 10ms);
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
};

constexpr FollowerPace quick{.gather = 1ms, .firstRetry = 1ms, .lastRetry = 4ms};
constexpr FollowerPace slow{.gather = 1ms, .firstRetry = 1h, .lastRetry = 1h};

class RunFollowerTest : public TrackedRunTest {
protected:
    /// Logs the event and tells the follower, as a training does.
    void post(RunFollower& follower, EventBody body) {
        log(body);
        follower.tell({time, std::move(body)});
    }
    void waitFor(const RunFollower& follower, TrackerState state) {
        changes.wait([&] { return follower.status().state == state; });
    }
    Changes changes;
};

TEST_F(RunFollowerTest, FollowsAsTheLogGrows) {
    log(started());
    RunFollower follower(plan(LogWriter::Training), quick, changes.teller());
    waitFor(follower, TrackerState::Following);
    for (int step = 1; step <= 100; ++step)
        post(follower, statistics(step));
    changes.wait([&] { return follower.status().values == 101; });
    waitFor(follower, TrackerState::Following);
    EXPECT_EQ(follower.status().pending, 0);
    EXPECT_FALSE(follower.over());
    post(follower, RunFinished{});
    changes.wait([&] { return follower.over(); });
    EXPECT_EQ(follower.status().state, TrackerState::Done);
    EXPECT_EQ(follower.status().place, "scripted:" + id);
    EXPECT_EQ(script.taken(), runs::readEventLog(folder.events()).events);
}

TEST_F(RunFollowerTest, TriesAgainUntilTheTrackerIsBack) {
    log(started());
    script.next({Act::Fail, Act::Fail, Act::Fail, Act::Fail});
    RunFollower follower(plan(LogWriter::Training), quick, changes.teller());
    waitFor(follower, TrackerState::Following);
    EXPECT_EQ(script.count("deliver"), 5);
    EXPECT_EQ(script.taken().size(), 1u);
    EXPECT_EQ(follower.status().problem, "");
}

TEST_F(RunFollowerTest, WaitingSaysWhyAndHowMuchIsLeft) {
    log(started());
    script.next({Act::Fail});
    RunFollower follower(plan(LogWriter::Training), slow, changes.teller());
    waitFor(follower, TrackerState::Waiting);
    post(follower, statistics(1));
    const auto status = follower.status();
    EXPECT_EQ(status.problem, "there: is away.");
    EXPECT_EQ(status.pending, 2);
    EXPECT_GT(status.nextTry, secondsNow() + 3000);
}

TEST_F(RunFollowerTest, EndOfTheRunIsTriedAtOnce) {
    log(started());
    script.next({Act::Fail});
    RunFollower follower(plan(LogWriter::Training), slow, changes.teller());
    waitFor(follower, TrackerState::Waiting);
    post(follower, RunFinished{});
    changes.wait([&] { return follower.over(); });
    EXPECT_EQ(script.taken().size(), 2u);
}

TEST_F(RunFollowerTest, RefusalEndsIt) {
    for (const auto act : {Act::Refuse, Act::Break}) {
        log(started());
        script.next({act});
        RunFollower follower(plan(LogWriter::Training), quick, changes.teller());
        changes.wait([&] { return follower.over(); });
        EXPECT_EQ(follower.status().state, TrackerState::Refused);
        EXPECT_EQ(follower.status().problem,
                  act == Act::Refuse ? "there: wants no such run. Ask it." : "MLflow: broken");
        EXPECT_EQ(follower.status().pending, 1);
        std::filesystem::resize_file(folder.events(), 0);
    }
}

TEST_F(RunFollowerTest, GivesUpAfterSoManyAttempts) {
    log(started());
    script.next({Act::Fail, Act::Fail, Act::Fail});
    auto pace = quick;
    pace.attempts = 3;
    RunFollower follower(plan(), pace, changes.teller());
    changes.wait([&] { return follower.over(); });
    EXPECT_EQ(follower.status().state, TrackerState::Refused);
    EXPECT_EQ(script.count("deliver"), 3);
}

TEST_F(RunFollowerTest, LogOfOthersIsSentAsItIs) {
    log(started());
    RunFollower follower(plan(), quick, changes.teller());
    changes.wait([&] { return follower.over(); });
    EXPECT_EQ(follower.status().state, TrackerState::Following);
    EXPECT_EQ(script.count("close"), 0);
}

TEST_F(RunFollowerTest, EndsWhileTheTrackerHangs) {
    log(started());
    script.next({Act::Hang});
    RunFollower follower(plan(LogWriter::Training), quick, changes.teller());
    script.waitFor("deliver", 1); // its destructor would wait for ever without interrupt()
}

struct Counter : EventSink {
    void post(const Event&) noexcept override { ++count; }
    std::atomic<int> count = 0;
};

class TrackingTest : public TrackedRunTest {
protected:
    MakeTracker maker() {
        return [this](TrackerKind, const RunConfig::Track&, const std::filesystem::path&) {
            return std::make_unique<ScriptedTracker>(script);
        };
    }
    void post(Tracking& tracking, EventBody body) {
        log(body);
        tracking.post({time, std::move(body)});
    }
    Counter display;
};

TEST_F(TrackingTest, PassesEverythingOnAtOnceWhileATrackerHangs) {
    script.next({Act::Hang});
    {
        Tracking tracking(library, display, {}, maker());
        EXPECT_TRUE(tracking.status().empty());
        post(tracking, started());
        script.waitFor("deliver", 1);
        for (int step = 1; step <= 50; ++step)
            post(tracking, statistics(step));
        tracking.post({time, BatchDone{}});
        post(tracking, RunFinished{});
        EXPECT_EQ(display.count, 53);
        EXPECT_FALSE(tracking.finish(0ms));
        ASSERT_EQ(tracking.status().size(), 1u);
        EXPECT_EQ(tracking.status()[0].state, TrackerState::Behind);
    }
    EXPECT_EQ(script.taken().size(), 0u);
    Tracking next(library, display, {}, maker()); // the log has kept it all
    next.post({time, started()});
    next.post({time, RunFinished{}});
    EXPECT_TRUE(next.finish(60s));
    EXPECT_EQ(steps().size(), 50u);
}

TEST_F(TrackingTest, FollowsWhatTheConfigurationNames) {
    Tracking tracking(library, display, {}, maker());
    auto untracked = started();
    untracked.config.track[TrackerKind::MlFlow] = false;
    post(tracking, untracked);
    EXPECT_TRUE(tracking.status().empty());
    EXPECT_TRUE(tracking.finish(0ms));
}

TEST_F(TrackingTest, FiguresAreDrawnOnceForAllTrackers) {
    std::atomic<int> drawn = 0;
    TrackingTools tools{[&](const std::string& run, const std::filesystem::path& into) {
        EXPECT_EQ(run, id);
        EXPECT_EQ(into, folder.path / "exports" / "figures");
        ++drawn;
        return std::vector<std::filesystem::path>{};
    }};
    Tracking tracking(library, display, tools, maker());
    auto both = started();
    both.config.track[TrackerKind::Wandb] = true;
    post(tracking, both);
    post(tracking, RunFinished{});
    EXPECT_TRUE(tracking.finish(60s));
    EXPECT_EQ(tracking.status().size(), 2u);
    EXPECT_EQ(drawn, 1);
}

TEST_F(TrackingTest, FiguresThatCannotBeDrawnAreNoReasonToSendNothing) {
    TrackingTools tools{[](const auto&, const auto&) -> std::vector<std::filesystem::path> {
        throw std::runtime_error("no ink");
    }};
    Tracking tracking(library, display, tools, maker());
    post(tracking, started());
    post(tracking, RunFinished{});
    EXPECT_TRUE(tracking.finish(60s));
    EXPECT_EQ(tracking.status()[0].state, TrackerState::Done);
}

TEST_F(TrackingTest, TrackerThatCannotBeMadeIsRefused) {
    Tracking tracking(library, display, {}, [](auto&&...) -> std::unique_ptr<Tracker> {
        throw Error(ErrorKind::Tracker, "there", "is no such place");
    });
    post(tracking, started());
    EXPECT_TRUE(tracking.finish(60s));
    EXPECT_EQ(tracking.status()[0].state, TrackerState::Refused);
    EXPECT_EQ(tracking.status()[0].problem, "there: is no such place.");
}

} // namespace
} // namespace pdqat::track
