// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sessions in a library, on images made for the test.
#include "engine/api/field.h"
#include "engine/networks/describe.h"
#include "engine/os/atomic_file.h"
#include "engine/quant/quantizers.h"
#include "engine/runs/environment.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_record.h"
#include "engine/session/checkpoint.h"
#include "engine/session/import_run.h"
#include "engine/session/run_checkpoint.h"
#include "engine/session/run_session.h"
#include "engine/session/start_weights.h"
#include "engine/weights/export_weights.h"
#include "tests/engine/session/session_fixture.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"
#include "tests/fixtures/recording_sink.h"
#include "tests/fixtures/same_state.h"

#include <torch/types.h>

#include <functional>
#include <optional>

namespace pdqat::session {
namespace {

constexpr LogPatience impatient{.firstWait = std::chrono::milliseconds(0)};

class RunSessionTest : public SessionTest {
protected:
    void SetUp() override {
        SessionTest::SetUp();
        config.data.validationFraction = 0.2;
        config.run.epochs = 2;
        config.run.statisticsEvery = 1;
    }

    /// Trains until the end; `react` may steer the session from its events.
    std::string train(RecordingSink& display,
                      const std::function<void(RunSession&, const Event&)>& react = {}) {
        return follow(RunSession::create(library, config, display, {}, impatient), display, react);
    }
    std::string follow(std::unique_ptr<RunSession> session, RecordingSink& display,
                       const std::function<void(RunSession&, const Event&)>& react = {}) {
        if (react)
            display.react = [&](const Event& event) { react(*session, event); };
        session->start();
        session->wait();
        display.react = [](const Event&) {};
        return session->id();
    }
    std::string stoppedAfter(std::int64_t steps) {
        RecordingSink display;
        return train(display, [steps](RunSession& session, const Event& event) {
            const auto* batch = std::get_if<BatchDone>(&event.body);
            if (batch && batch->at.step == steps)
                session.requestStop();
        });
    }
    train::TrainState lastState(const std::string& id) const {
        return readCheckpoint(runs::RunFolder{library.runFolder(id)}.lastCheckpoint(), config);
    }
};

/// What must not depend on whether a run was interrupted: numbers, not times.
std::vector<EpochDone> epochs(const std::vector<Event>& events) {
    std::vector<EpochDone> found;
    for (const auto& event : events)
        if (const auto* epoch = std::get_if<EpochDone>(&event.body)) {
            found.push_back(*epoch);
            found.back().seconds = 0;
        }
    return found;
}

TEST_F(RunSessionTest, LogHasEverythingBeforeTheDisplay) {
    RecordingSink display;
    std::string missing;
    const auto id = train(display, [&](RunSession& session, const Event& event) {
        const auto logged =
            runs::readEventLog(runs::RunFolder{library.runFolder(session.id())}.events()).events;
        if (!std::holds_alternative<BatchDone>(event.body) && (logged.empty() || !(logged.back() == event)))
            missing += ' ' + std::to_string(event.body.index());
    });
    EXPECT_EQ(missing, "");
    auto shown = display.events();
    std::erase_if(shown, [](const auto& event) { return std::holds_alternative<BatchDone>(event.body); });
    EXPECT_EQ(library.events(id), shown);
    EXPECT_TRUE(std::holds_alternative<RunFinished>(shown.back().body));

    const auto record = library.record(id);
    EXPECT_EQ(record.state, RunState::Finished);
    EXPECT_EQ(record.epochsDone, 2);
    EXPECT_EQ(record.accuracyByEpoch.size(), 2u);
    EXPECT_FALSE(record.resumable);
    EXPECT_EQ(record.config, config);
}

TEST_F(RunSessionTest, ResumedRunEqualsTheUninterruptedOne) {
    RecordingSink whole;
    const auto reference = train(whole);
    for (const std::int64_t steps : {1, 2, 3, 5}) { // three batches an epoch
        const auto id = stoppedAfter(steps);
        EXPECT_EQ(library.record(id).state, RunState::Stopped);
        EXPECT_TRUE(library.record(id).resumable);
        RecordingSink rest;
        follow(RunSession::resume(library, id, rest), rest);
        EXPECT_EQ(std::get<RunStarted>(rest.events().front().body).from.step, steps);
        train::expectSameState(lastState(id), lastState(reference));
        EXPECT_EQ(epochs(library.events(id)), epochs(whole.events())) << "stopped after " << steps;
        EXPECT_EQ(library.record(id).accuracyByEpoch, library.record(reference).accuracyByEpoch);
    }
}

/// A copy of the directory in the middle of training is what a killed process leaves behind.
TEST_F(RunSessionTest, KilledRunResumesFromItsCheckpoint) {
    const std::string id = "20200101-000000-copy";
    RecordingSink whole;
    const auto reference = train(whole, [&](RunSession& session, const Event& event) {
        const auto* statistics = std::get_if<LayerStatistics>(&event.body);
        if (statistics && statistics->at.step == 5)
            std::filesystem::copy(library.runFolder(session.id()), library.runFolder(id),
                                  std::filesystem::copy_options::recursive);
    });
    const runs::RunFolder folder{library.runFolder(id)};
    auto status = runs::readStatus(folder.status());
    status.process.bootId = "an earlier boot";
    runs::writeStatus(folder.status(), status);
    EXPECT_EQ(library.record(id).state, RunState::Interrupted);
    EXPECT_TRUE(library.record(id).resumable);

    RecordingSink rest;
    follow(RunSession::resume(library, id, rest), rest);
    EXPECT_EQ(std::get<RunStarted>(rest.events().front().body).from, (Position{1, 0, 3}));
    train::expectSameState(lastState(id), lastState(reference));
    EXPECT_EQ(epochs(library.events(id)), epochs(whole.events()));
}

TEST_F(RunSessionTest, AbortKeepsTheEarlierCheckpoint) {
    RecordingSink display;
    const auto id = train(display, [](RunSession& session, const Event& event) {
        const auto* batch = std::get_if<BatchDone>(&event.body);
        if (batch && batch->at.step == 4)
            session.abort();
    });
    EXPECT_TRUE(display.last<RunStopped>().aborted);
    EXPECT_EQ(library.record(id).state, RunState::Aborted);
    EXPECT_EQ(lastState(id).at, (Position{1, 0, 3}));
}

TEST_F(RunSessionTest, PauseIsSeenInTheStatus) {
    RecordingSink display;
    std::vector<RunState> seen;
    auto session = RunSession::create(library, config, display);
    display.react = [&](const Event& event) {
        if (std::holds_alternative<RunStarted>(event.body))
            session->pause();
        if (!std::holds_alternative<StateChanged>(event.body))
            return;
        seen.push_back(library.record(session->id()).state);
        session->resumeTraining();
    };
    session->start();
    session->wait();
    EXPECT_EQ(seen, (std::vector{RunState::Paused, RunState::Running}));
}

TEST_F(RunSessionTest, SessionNeverStartedIsInterrupted) {
    RecordingSink display;
    const auto id = RunSession::create(library, config, display)->id();
    EXPECT_EQ(library.record(id).state, RunState::Interrupted);
    // Without a checkpoint it begins at its start.
    auto session = RunSession::resume(library, id, display);
    session->start();
    session->wait();
    EXPECT_EQ(library.record(id).state, RunState::Finished);
}

TEST_F(RunSessionTest, OnlyOneSessionTrainsARun) {
    RecordingSink display;
    const auto id = stoppedAfter(1);
    const auto first = RunSession::resume(library, id, display);
    expectParts(errorText(ErrorKind::Library, [&] { RunSession::resume(library, id, display); }),
                {"run " + id, "another process is training it"});
}

TEST_F(RunSessionTest, RunOfALivingProcessElsewhereIsLeftAlone) {
    const auto id = stoppedAfter(1);
    const runs::RunFolder folder{library.runFolder(id)};
    auto status = runs::readStatus(folder.status());
    status.state = RunState::Running;
    status.process.host = "node17";
    status.heartbeat = secondsNow();
    runs::writeStatus(folder.status(), status);
    RecordingSink display;
    expectParts(errorText(ErrorKind::Library, [&] { RunSession::resume(library, id, display); }),
                {"a process on node17 is training it"});
}

TEST_F(RunSessionTest, FinishedRunIsNotResumed) {
    RecordingSink display;
    const auto id = train(display);
    expectParts(errorText(ErrorKind::Library, [&] { RunSession::resume(library, id, display); }),
                {"run " + id, "it is finished after 2 epochs", "pdqat resume " + id + " --epochs N"});
}

TEST_F(RunSessionTest, ExtendedRunEqualsTheLongerOne) {
    config.optim.milestones = {1, 3};
    RecordingSink display, whole, rest;
    const auto finished = train(display), stopped = stoppedAfter(4);
    const auto shorter = config;
    config.run.epochs = 4;
    const auto reference = train(whole);
    for (const auto& id : {finished, stopped}) {
        EXPECT_EQ(library.record(id).config, shorter);
        follow(RunSession::resume(library, id, rest, 4), rest);
        const auto record = library.record(id);
        EXPECT_EQ(record.state, RunState::Finished);
        EXPECT_EQ(record.config, config);
        EXPECT_EQ(record.epochsDone, 4);
        train::expectSameState(lastState(id), lastState(reference));
        EXPECT_EQ(epochs(library.events(id)), epochs(whole.events()));
        ASSERT_EQ(record.extensions.size(), 1u);
        EXPECT_EQ(extensionText(record.extensions[0]),
                  "from 2 to 4 epochs, after epoch " + std::to_string(id == finished ? 2 : 1));
    }
}

TEST_F(RunSessionTest, EpochsThatAreDoneAreNoExtension) {
    RecordingSink display;
    const auto id = train(display);
    for (const std::int64_t epochs : {1, 2})
        expectParts(errorText(ErrorKind::Usage, [&] { RunSession::resume(library, id, display, epochs); }),
                    {std::to_string(epochs) + " epochs in all", "no more than the 2"});
    EXPECT_EQ(library.record(id).state, RunState::Finished) << "a refused extension changes nothing";
    EXPECT_EQ(library.record(id).config, config);
    std::filesystem::remove_all(library.runFolder(id) / "checkpoints");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { RunSession::resume(library, id, display, 3); }),
                {"its checkpoints are gone", "finished"});
}

TEST_F(RunSessionTest, ImportedWeightsBelongToTheRun) {
    RecordingSink display;
    const auto id = stoppedAfter(1);
    const weights::FittedWeights weights{lastState(id).model, {}, {}, {}, {}};
    const WeightsRecord source{{}, "/there/a.pt", "f11e", "model"};
    const auto imported = importRun(library, config, weights, source);
    const auto hash = library.record(imported).config.run.init;
    EXPECT_EQ(hash.size(), 64u);
    auto again = config;
    again.run.seed = 7;
    again.run.init = "of other weights";
    EXPECT_EQ(library.record(importRun(library, again, weights, source)).config.run.init, hash);
    const runs::RunFolder folder{library.runFolder(imported)};
    follow(RunSession::resume(library, imported, display), display);
    const auto environment = runs::readEnvironment(folder.environment());
    EXPECT_EQ(environment.init, (WeightsRecord{hash, "/there/a.pt", "f11e", "model"}));
    EXPECT_EQ(environment.sessions.size(), 2u);

    auto other = weights;
    other.model = lastState(imported).model;
    EXPECT_NE(library.record(importRun(library, config, other, source)).config.run.init, hash);
    other = weights;
    other.anew = {weights.model.begin()->first};
    EXPECT_NE(library.record(importRun(library, config, other, source)).config.run.init, hash);
}

/// What is made of a run is its average; it goes on training from the weights themselves.
TEST_F(RunSessionTest, AveragedWeightsAreWhatIsMadeOfARun) {
    config.run.epochs = 2;
    config.optim.average = 0.9;
    RecordingSink display;
    std::string id;
    {
        auto session = RunSession::create(library, config, display);
        id = session->id();
        session->start();
        session->wait();
    }
    const auto stored =
        readCheckpoint(runs::RunFolder{library.runFolder(id)}.lastCheckpoint(), library.record(id).config);
    const auto made = runCheckpoint(library, id, CheckpointKind::Last).state;
    ASSERT_EQ(stored.average.size(), stored.model.size());
    for (const auto& [name, tensor] : stored.average)
        EXPECT_TRUE(torch::equal(tensor, made.model.at(name))) << name;
    EXPECT_FALSE(torch::equal(stored.model.at("fc.weight"), made.model.at("fc.weight")));
    config.optim.average = 0;
    config.run.init = runs::RunFolder{library.runFolder(id)}.lastCheckpoint().string();
    const auto start = startWeights(library, config);
    ASSERT_TRUE(start);
    EXPECT_TRUE(torch::equal(start->weights.model.at("fc.weight"), made.model.at("fc.weight")));
}

/// DoReFa's W_32 is not W: where full precision is W, a run begins with what the other computed with.
TEST_F(RunSessionTest, WeightsOfAnotherQuantizerAreThoseThatItsFullPrecisionUsed) {
    const auto id = stoppedAfter(1);
    const auto made = runCheckpoint(library, id, CheckpointKind::Last).state;
    config.run.init = runs::RunFolder{library.runFolder(id)}.lastCheckpoint().string();
    const auto same = startWeights(library, config);
    ASSERT_TRUE(same);
    EXPECT_FALSE(same->source.asComputed);
    config.quant.weights = WeightQuantizer::Uniform;
    const auto begun = startWeights(library, config);
    ASSERT_TRUE(begun);
    EXPECT_TRUE(begun->source.asComputed);
    EXPECT_NE(weightsText(begun->source).find("through tanh"), std::string::npos);
    std::size_t changed = 0;
    for (const auto& node : networks::describeNetwork(config).nodes)
        if (node.op == networks::GraphOp::Convolution) {
            const auto& before = made.model.at(node.module + ".weight");
            const auto& after = begun->weights.model.at(node.module + ".weight");
            EXPECT_TRUE(torch::equal(after, quant::NormalizedWeight(before).full())) << node.module;
            changed += torch::equal(before, after) ? 0 : 1;
        }
    EXPECT_GT(changed, 0u);
    EXPECT_TRUE(torch::equal(begun->weights.model.at("fc.weight"), made.model.at("fc.weight")));

    // The same by way of an exported file, which says whose weights it has.
    const auto file = library.folder() / "weights.safetensors";
    weights::exportSafetensors(file, made);
    config.run.init = file.string();
    EXPECT_TRUE(startWeights(library, config)->source.asComputed);
}

TEST_F(RunSessionTest, ARunDoesNotBeginWithWeightsByTheirName) {
    RecordingSink display;
    const auto id = stoppedAfter(1);
    config.run.init = "nothing of this name";
    expectParts(errorText(ErrorKind::Config, [&] { RunSession::create(library, config, display); }),
                {"run.init", "neither a file nor a run"});
    config.run.init = std::string(64, '5');
    expectParts(errorText(ErrorKind::Config, [&] { RunSession::create(library, config, display); }),
                {"run.init", "pdqat import FILE"});
    os::replaceFile(runs::RunFolder{library.runFolder(id)}.config(), toJson(config));
    std::filesystem::remove_all(library.runFolder(id) / "checkpoints");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { RunSession::resume(library, id, display); }),
                {"its checkpoints are gone", "imported"});
}

TEST_F(RunSessionTest, CheckpointOfAnotherNetworkIsRefused) {
    const auto id = stoppedAfter(1);
    auto other = config;
    other.network.expand = 2;
    os::replaceFile(runs::RunFolder{library.runFolder(id)}.config(), toJson(other));
    RecordingSink display;
    expectParts(errorText(ErrorKind::Checkpoint, [&] { RunSession::resume(library, id, display); }),
                {"network.expand = 1", "says 2"});
    EXPECT_EQ(library.record(id).state, RunState::Stopped) << "a refused resume changes nothing";
}

TEST_F(RunSessionTest, TheDataFolderIsKeptAsAnAbsolutePath) {
    RecordingSink display;
    config.data.path = std::filesystem::relative(temp / "images").string();
    const auto id = RunSession::create(library, config, display)->id();
    EXPECT_EQ(library.record(id).config.data.path,
              std::filesystem::absolute(config.data.path).lexically_normal());
}

TEST_F(RunSessionTest, NothingIsMadeForARunThatCannotBegin) {
    RecordingSink display;
    auto bad = config;
    bad.quant.highPrecision = {"Block_9_conv0"};
    expectParts(errorText(ErrorKind::Config, [&] { RunSession::create(library, bad, display); }),
                {"quant.high_precision", "Block_9_conv0"});
    bad = config;
    bad.data.path = (temp / "nothing here").string();
    expectParts(errorText(ErrorKind::Data, [&] { RunSession::create(library, bad, display); }),
                {"nothing here"});
    EXPECT_TRUE(library.list().empty());
}

TEST_F(RunSessionTest, LogThatCannotBeWrittenFailsTheRun) {
    std::optional<FullDisk> full;
    RecordingSink display;
    const auto id = train(display, [&](RunSession& session, const Event& event) {
        const auto* batch = std::get_if<BatchDone>(&event.body);
        if (!batch || batch->at.step != 2)
            return;
        const auto log = runs::RunFolder{library.runFolder(session.id())}.events();
        full.emplace(std::filesystem::file_size(log) + 10);
    });
    full.reset();
    const auto failed = display.last<RunFailed>();
    EXPECT_EQ(failed.kind, ErrorKind::Library);
    expectParts(failed.message, {"events.jsonl", "cannot be written"});
    EXPECT_EQ(failed.at.step, 2);
    const auto events = display.events();
    EXPECT_EQ(std::count_if(events.begin(), events.end(), isEnd), 1);
    EXPECT_EQ(library.record(id).state, RunState::Failed);
    expectParts(library.record(id).failure, {"events.jsonl"});
}

TEST_F(RunSessionTest, FailureInTrainingIsKeptInTheSummary) {
    config.optim.learningRate = 1e36;
    RecordingSink display;
    const auto id = train(display);
    EXPECT_EQ(display.last<RunFailed>().kind, ErrorKind::Diverged);
    EXPECT_EQ(library.record(id).state, RunState::Failed);
    EXPECT_EQ(library.record(id).failure, display.last<RunFailed>().message);
}

} // namespace
} // namespace pdqat::session
