// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planned runs beside those of a library, what they cost, and the file that shows a sweep under way.
#include "engine/os/atomic_file.h"
#include "engine/os/process_identity.h"
#include "engine/sweeps/sweep_runs.h"
#include "engine/sweeps/sweep_status.h"
#include "tests/engine/sweeps/sweep_samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/sample_events.h"
#include "tests/fixtures/temp_folder.h"

#include <cmath>
#include <csignal>
#include <fstream>

namespace pdqat::sweeps {
namespace {

constexpr const char* threeSeeds = R"({"base": "tiny", "grid": {"run.seed": [0, 1, 2]}})";

class SweepRuns : public ::testing::Test {
protected:
    std::vector<SweepEntry> entries() const {
        return sweepEntries(planSweep(sweep, library), library.list());
    }
    SweepRunState stateOf(RunState state) const {
        addSampleRun(library, sweep.parts[0].config, state);
        return entries()[0].shown.state;
    }

    TempFolder temp;
    runs::Library library{temp.path()};
    Sweep sweep = sweepOf(threeSeeds);
};

TEST_F(SweepRuns, FinishedCountsBeforeRunningBeforeTheNewest) {
    EXPECT_EQ(entries()[0].shown.state, SweepRunState::Planned);
    EXPECT_EQ(stateOf(RunState::Stopped), SweepRunState::Begun);
    EXPECT_EQ(stateOf(RunState::Failed), SweepRunState::Failed);
    EXPECT_EQ(entries()[0].shown.reason, "The loss became NaN.");
    EXPECT_EQ(stateOf(RunState::Interrupted), SweepRunState::Begun);
    EXPECT_EQ(stateOf(RunState::Running), SweepRunState::Running);
    EXPECT_EQ(stateOf(RunState::Finished), SweepRunState::Finished);
    EXPECT_EQ(stateOf(RunState::Aborted), SweepRunState::Finished);
    EXPECT_EQ(entries()[1].shown.state, SweepRunState::Planned) << "another seed is another experiment";
}

TEST_F(SweepRuns, HeadlineIsThatOfTheRun) {
    const auto id = addSampleRun(library, sweep.parts[0].config, RunState::Finished);
    const auto shown = entries()[0].shown;
    EXPECT_EQ((std::pair{shown.run, shown.label}), (std::pair{id, std::string("seed 0")}));
    EXPECT_EQ(shown.headline.split, Split::Validation);
    EXPECT_EQ(shown.headline.widths.at(0).accuracy, 0.75);
    EXPECT_EQ(shown.epochs, 2);
}

TEST_F(SweepRuns, DamagedRunsDoNotCount) {
    const auto id = addSampleRun(library, sweep.parts[0].config, RunState::Finished);
    std::ofstream(library.runFolder(id) / "status.json") << "{";
    EXPECT_EQ(entries()[0].shown.state, SweepRunState::Planned);
}

TEST_F(SweepRuns, ThreadsAreSharedUnlessTheSweepSetsThem) {
    EXPECT_GE(threadsEach(1), threadsEach(2));
    EXPECT_EQ(threadsEach(100000), 1);
    RunConfig config;
    EXPECT_EQ(withThreads(config, 3).run.threads, 3);
    config.run.threads = 2;
    EXPECT_EQ(withThreads(config, 3).run.threads, 2);
}

class Costs : public SweepRuns {
protected:
    Costs() {
        config.run.threads = 1;
        addSampleRun(
            library, config, RunState::Finished, [](std::size_t) { return 0.0; }, 40); // 20 s an epoch
    }
    std::optional<TimeLeft> epochOf(const RunConfig& wanted) const {
        return costsIn(library, library.list(), {wanted}).epoch(wanted);
    }

    RunConfig config = sweep.parts[0].config;
};

TEST_F(Costs, SameCostIsThatOfTheMeasuredRuns) {
    auto other = config;
    other.run.seed = 5;
    other.run.epochs = 90;
    other.optim.learningRate = 0.1;
    other.quant.bits = {4};
    ASSERT_TRUE(epochOf(other));
    EXPECT_NEAR(epochOf(other)->low, 18, 1e-9);
    EXPECT_NEAR(epochOf(other)->high, 22, 1e-9);
    addSampleRun(
        library, config, RunState::Stopped, [](std::size_t) { return 0.0; }, 60);
    EXPECT_NEAR(epochOf(other)->low, 19, 1e-9) << "20 s less 5 %";
    EXPECT_NEAR(epochOf(other)->high, 31.5, 1e-9) << "30 s and 5 %";
}

TEST_F(Costs, ImagesScaleIt) {
    auto other = config;
    other.data.trainLimit = 200;
    other.data.testLimit = 40;
    EXPECT_NEAR(epochOf(other)->low, 36, 1e-9);
    other.data.trainLimit = 0;
    EXPECT_FALSE(epochOf(other)) << "how many images there are is not known";
}

TEST_F(Costs, OtherWorkIsAnotherCost) {
    for (const auto& change : std::vector<std::function<void(RunConfig&)>>{
             [](auto& c) { c.run.batchSize = 7; }, [](auto& c) { c.run.threads = 9; },
             [](auto& c) { c.network.expand = 2; },
             [](auto& c) {
                 c.quant.bits = {1, 2};
             },
             [](auto& c) { c.method.constraints = ConstraintSet::Output; },
             [](auto& c) { c.dual.update = DualUpdate::EpochRunning; },
             [](auto& c) { c.run.device = "cuda"; }}) {
        auto other = config;
        change(other);
        EXPECT_FALSE(epochOf(other));
    }
}

TEST_F(Costs, TimeLeftCountsWhatIsLeft) {
    const auto costs = costsIn(library, library.list(), {config});
    const auto left = [&](std::int64_t jobs) { return timeLeft(entries(), costs, jobs, 1); };
    EXPECT_NEAR(left(1)->low, 2 * 2 * 18, 1e-9) << "two runs of two epochs; the third is finished";
    EXPECT_NEAR(left(2)->high, 2 * 22, 1e-9);
    EXPECT_NEAR(left(9)->high, 2 * 22, 1e-9);
    EXPECT_FALSE(timeLeft(entries(), RunCosts(), 1, 1));
    auto mixed = entries();
    mixed[1].planned.config.run.batchSize = 7;
    EXPECT_NEAR(timeLeft(mixed, costs, 1, 1)->low, 36, 1e-9);
    EXPECT_TRUE(std::isinf(timeLeft(mixed, costs, 1, 1)->high));
    for (auto& entry : mixed)
        entry.shown.state = SweepRunState::Finished;
    EXPECT_EQ(timeLeft(mixed, costs, 1, 1), (TimeLeft{0, 0}));
}

TEST_F(Costs, InspectedSweepSaysWhatIsInTheWay) {
    auto status = inspectSweep(sweep, library, 1, missingData);
    EXPECT_EQ(status.runs.size(), 3u);
    EXPECT_EQ(count(status, SweepRunState::Finished), 1);
    EXPECT_EQ(status.state, SweepState::Idle);
    sweep.parts[0].config.data.path = "/no/such/folder";
    expectParts(inspectSweep(sweep, library, 1, missingData).problem, {"seed 0: ", "/no/such/folder"});
}

class SweepFile : public SweepRuns {
protected:
    SweepStatus sample() const {
        SweepStatus status;
        status.id = "mine";
        status.name = "Mine";
        status.file = "/a/mine.json";
        status.state = SweepState::Running;
        status.jobs = 2;
        status.threads = 3;
        status.started = 12;
        status.updated = secondsNow();
        auto& finished = status.runs.emplace_back();
        finished.label = "a";
        finished.state = SweepRunState::Finished;
        finished.run = "id";
        finished.epochsDone = finished.epochs = 3;
        finished.headline.widths.push_back({2, 0.5, 0.75});
        auto& failed = status.runs.emplace_back();
        failed.label = "b";
        failed.state = SweepRunState::Failed;
        failed.reason = "why";
        status.left = TimeLeft{1, std::numeric_limits<double>::infinity()};
        return status;
    }
    SweepFolder folder() const {
        const auto found = sweepFolderOf(library, "mine");
        std::filesystem::create_directories(found.path);
        return found;
    }
    void replace(const std::string& from, const std::string& to) const {
        auto text = os::readFile(folder().status());
        const auto at = text.find(from);
        ASSERT_NE(at, std::string::npos);
        os::replaceFile(folder().status(), text.replace(at, from.size(), to));
    }
};

TEST_F(SweepFile, ReadsBackAsItWasWritten) {
    writeSweepStatus(folder(), sample());
    auto read = readSweepStatus(folder());
    EXPECT_EQ(read.pid, os::thisProcess().pid);
    read.pid = 0;
    read.updated = sample().updated;
    auto expected = sample();
    expected.updated = read.updated;
    EXPECT_EQ(read, expected);
    EXPECT_EQ(startedSweeps(library).size(), 1u);
    expectParts(os::readFile(folder().status()), {"\"counts\": {", "\"finished\": 1", "\"planned\": 0"});
}

TEST_F(SweepFile, OnlyTheProcessThatWorksOnItIsStopped) {
    static volatile std::sig_atomic_t asked = 0;
    const auto before = std::signal(SIGTERM, [](int) { asked = asked + 1; });
    const auto stop = [&](SweepState state) {
        auto status = sample();
        status.state = state;
        writeSweepStatus(folder(), status);
        stopSweep(folder());
        return static_cast<int>(asked);
    };
    EXPECT_EQ(stop(SweepState::Finished), 0);
    EXPECT_EQ(stop(SweepState::Running), 1);
    replace("\"start_time\": ", "\"start_time\": 1");
    stopSweep(folder());
    EXPECT_EQ(asked, 1) << "another process has the same id";
    std::signal(SIGTERM, before);
}

TEST_F(SweepFile, SweepWithoutItsProcessIsInterrupted) {
    writeSweepStatus(folder(), sample());
    replace("\"pid\": " + std::to_string(os::thisProcess().pid), "\"pid\": 4194303");
    EXPECT_EQ(readSweepStatus(folder()).state, SweepState::Interrupted);
    EXPECT_EQ(readSweepStatus(folder()).pid, 0);
}

TEST_F(SweepFile, SweepOfAnotherHostLivesByItsHeartbeat) {
    writeSweepStatus(folder(), sample());
    replace("\"host\": \"" + os::thisProcess().host + '"', "\"host\": \"elsewhere\"");
    EXPECT_EQ(readSweepStatus(folder()).state, SweepState::Running);
    EXPECT_EQ(readSweepStatus(folder()).pid, 0) << "no process here to stop";
}

TEST_F(SweepFile, EndedSweepsKeepTheirState) {
    auto status = sample();
    status.state = SweepState::Incomplete;
    writeSweepStatus(folder(), status);
    EXPECT_EQ(readSweepStatus(folder()).state, SweepState::Incomplete);
    EXPECT_EQ(readSweepStatus(folder()).pid, 0);
}

TEST_F(SweepFile, DamageIsNamedAndPassedOverInLists) {
    os::replaceFile(folder().status(), "{\"state\": \"dancing\"}");
    expectParts(errorText(ErrorKind::Library, [&] { readSweepStatus(folder()); }),
                {"status.json", "\"dancing\" is not one of idle, running"});
    EXPECT_TRUE(startedSweeps(library).empty());
}

TEST_F(SweepFile, FilesOfRunsGoByTheirLabels) {
    EXPECT_EQ(folder().ofRun("mixed, largest 2, layer level ε 0.5", ".log").filename(),
              "mixed-largest-2-layer-level-ε-0.5.log");
    EXPECT_EQ(folder().ofRun("../x", ".log").parent_path(), folder().path / "runs");
}

} // namespace
} // namespace pdqat::sweeps
