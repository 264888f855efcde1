// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/run_session.h"

#include "engine/api/field.h"
#include "engine/api/networks.h"
#include "engine/api/require_own.h"
#include "engine/data/take_inventory.h"
#include "engine/networks/describe.h"
#include "engine/networks/model_file.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/environment.h"
#include "engine/runs/run_record.h"
#include "engine/session/checkpoint.h"
#include "engine/session/environment_sink.h"
#include "engine/session/import_run.h"
#include "engine/session/same_data.h"
#include "engine/session/session_sink.h"
#include "engine/session/start_weights.h"
#include "engine/train/preflight.h"
#include "engine/train/run_control.h"

#include <chrono>
#include <thread>

namespace pdqat::session {
namespace {

os::FileLock lockRun(const runs::RunFolder& folder, const std::string& id) {
    return {folder.lock(), "run " + id, "another process is training it"};
}

runs::RunStatus startingAt(const Position& at) {
    return {RunState::Running, at, os::thisProcess(), secondsNow()};
}

/// A run of another machine that no lock tells of is watched for longer than a beat: the first look has to
/// believe the time of its file.
RunState stateOf(const runs::RunStatus& status, const runs::RunFolder& folder, const os::FileLock& lock) {
    using std::chrono::steady_clock;
    const bool unsure =
        !lock.missing().empty() && isUnderWay(status.state) && !os::isOfThisHost(status.process);
    const auto end =
        steady_clock::now() + (unsure ? 3 * runs::heartbeatInterval / 2 : std::chrono::seconds());
    auto state = runs::shownState(status, folder.status());
    while (state == RunState::Interrupted && steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        state = runs::shownState(status, folder.status());
    }
    return state;
}

void requireResumable(const std::string& id, const runs::RunFolder& folder, const os::FileLock& lock,
                      bool extend) {
    const auto stored = runs::readStored(folder);
    const auto state = stateOf(stored.status, folder, lock);
    const auto refuse = [&](const std::string& problem, const std::string& remedy) {
        throw Error(ErrorKind::Library, "run " + id, problem, remedy);
    };
    if (!stored.problem.empty())
        refuse("its directory cannot be read: " + stored.problem, {});
    if (state == RunState::Finished && !extend)
        refuse("it is finished after " + std::to_string(stored.summary.epochsDone) + " epochs",
               "pdqat resume " + id + " --epochs N trains on to N epochs in all");
    if (isUnderWay(state))
        refuse("a process on " + stored.status.process.host + " is training it", {});
}

/// Everything that can be known before: nothing is made for a run that would only fail.
DataInventory requireData(const RunConfig& config) {
    train::requireTrainable(config);
    return data::takeInventory(config, networks::smallestBatch(networks::describeLayers(config)));
}

/// A checkpoint that the run must go on from is missing.
[[noreturn]] void refuseStart(const std::string& id, const std::string& why) {
    throw Error(ErrorKind::Checkpoint, "run " + id, "its checkpoints are gone, and " + why);
}

void requireMoreEpochs(const std::string& id, std::int64_t epochs, std::int64_t done) {
    if (epochs <= done)
        throw Error(ErrorKind::Usage, "run " + id,
                    std::to_string(epochs) + " epochs in all are no more than the " + std::to_string(done) +
                        " that it has done",
                    "Name the number of all its epochs, not of further ones");
}

/// Weights that the configuration names come by an import alone.
RunConfig begunWith(RunConfig config, const WeightsRecord& init) {
    if (!init.recorded() && config.run.init == initBySeed)
        return config;
    if (!init.recorded() && !config.run.init.empty())
        throw Error(ErrorKind::Config, "run.init",
                    "a new run does not begin with imported weights by naming their checksum",
                    "Import them with this configuration (pdqat import FILE --config ...), or leave "
                    "run.init empty");
    config.run.init = init.weights;
    return config;
}

/// With a data folder that means the same wherever the run is taken up again.
RunConfig placed(RunConfig config) {
    if (!config.data.path.empty())
        config.data.path = std::filesystem::absolute(config.data.path).lexically_normal().string();
    return config;
}

} // namespace

/// What a log lacks is not kept as trained either.
class LoggedCheckpoints : public train::CheckpointStore {
public:
    LoggedCheckpoints(const std::filesystem::path& folder, const SessionSink& log)
        : folder_(folder), log_(log) {}

    std::string save(const train::TrainState& state, CheckpointKind kind) override {
        if (const auto& problem = log_.missingEpoch())
            throw Error(ErrorKind::Library, "event log", *problem);
        return folder_.save(state, kind);
    }

private:
    CheckpointFolder folder_;
    const SessionSink& log_;
};

struct RunSession::Parts {
    Parts(const runs::Library& library, const std::string& runId, const runs::RunFolder& folder,
          os::FileLock held, const RunConfig& config, DataInventory seen,
          std::optional<train::TrainState> state, EventSink& display, LogPatience patience)
        : id(runId),
          inventory(std::move(seen)),
          lock(std::move(held)),
          from(std::move(state)),
          heartbeat(folder.status(), startingAt(from ? from->at : Position{})),
          sink(folder,
               from
                   ? runs::upTo(runs::withoutSuperseded(runs::readEventLog(folder.events()).events), from->at)
                   : std::vector<Event>{},
               heartbeat, display, patience),
          checkpoints(folder.path, sink),
          environment(folder, inventory, library.checksums(), lock.missing(), sink),
          control(runId, config, environment, checkpoints) {
        sink.setStop([this] { control.requestStop(); });
    }

    void abort() {
        control.abort();
        sink.hurry();
    }

    ~Parts() {
        abort();
        control.wait();
        if (isUnderWay(heartbeat.state()))
            heartbeat.setState(RunState::Interrupted); // ended without an event: it was never started
    }

    std::string id;
    DataInventory inventory;
    os::FileLock lock;
    std::optional<train::TrainState> from;
    runs::Heartbeat heartbeat;
    SessionSink sink;
    LoggedCheckpoints checkpoints;
    EnvironmentSink environment;
    train::RunControl control; ///< last: its thread uses all the others
};

RunSession::RunSession(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
RunSession::~RunSession() = default;

std::unique_ptr<RunSession> RunSession::create(const runs::Library& library, const RunConfig& asked,
                                               EventSink& display, const WeightsRecord& init,
                                               LogPatience patience) {
    if (!init.recorded())
        if (const auto start = startWeights(library, asked))
            return resume(library, importRun(library, asked, start->weights, start->source), display, {},
                          patience);
    auto config = placed(begunWith(asked, init));
    auto inventory = requireData(config);
    if (config.network.name == onnxNetwork)
        config.network.file = networks::keepModelFile(library.folder(), config.network.file);
    const auto id = runs::newRunId(secondsNow());
    const auto folder = runs::makeRunFolder(library.folder() / "runs", id, config);
    try {
        if (init.recorded())
            runs::writeEnvironment(folder.environment(), {{}, init});
        return std::unique_ptr<RunSession>(
            new RunSession(std::make_unique<Parts>(library, id, folder, lockRun(folder, id), config,
                                                   std::move(inventory), std::nullopt, display, patience)));
    } catch (const std::exception&) {
        std::error_code ignored; // a run that could not even begin is none
        std::filesystem::remove_all(folder.path, ignored);
        throw;
    }
}

std::unique_ptr<RunSession> RunSession::resume(const runs::Library& library, const std::string& name,
                                               EventSink& display, std::optional<std::int64_t> epochs,
                                               LogPatience patience) {
    const auto id = library.resolve(name);
    const runs::RunFolder folder{library.runFolder(id)};
    auto lock = lockRun(folder, id);
    const auto stored = storedConfigFromJson(os::readFile(folder.config()), folder.config().string());
    requireOwn(stored, id);
    requireResumable(id, folder, lock, epochs.has_value());
    auto config = stored;
    config.run.epochs = epochs.value_or(config.run.epochs);
    if (config != stored && config.optim.schedule == RateSchedule::Cosine)
        throw Error(ErrorKind::Usage, "run " + id,
                    "its learning rate falls along a cosine over " + std::to_string(stored.run.epochs) +
                        " epochs: of another number it is another experiment",
                    "Begin a new run with its weights: --set run.init=" + id);
    auto inventory = requireData(config);
    requireSameData(runs::readEnvironment(folder.environment()), inventory);
    // Without a checkpoint the run begins anew, which is the same: it is a function of its configuration.
    std::optional<train::TrainState> state;
    if (const auto file = folder.resumeCheckpoint(); !file.empty())
        state = readCheckpoint(file, config);
    else if (runs::readStatus(folder.status()).state == RunState::Finished)
        refuseStart(id, "it is finished");
    else if (!config.run.init.empty())
        refuseStart(id, "with them the weights that were imported");
    if (epochs)
        requireMoreEpochs(id, *epochs, state ? state->at.epoch : 0);
    auto parts = std::make_unique<Parts>(library, id, folder, std::move(lock), config, std::move(inventory),
                                         std::move(state), display, patience);
    // Not before the status, which no longer says "finished": a run of these epochs is not.
    if (config != stored)
        os::replaceFile(folder.config(), toJson(config));
    return std::unique_ptr<RunSession>(new RunSession(std::move(parts)));
}

const std::string& RunSession::id() const { return parts_->id; }
const DataInventory& RunSession::inventory() const { return parts_->inventory; }
void RunSession::start(int niceness) {
    parts_->control.start(std::exchange(parts_->from, std::nullopt), niceness);
}
void RunSession::requestStop() { parts_->control.requestStop(); }
void RunSession::pause() { parts_->control.pause(); }
void RunSession::resumeTraining() { parts_->control.resume(); }
void RunSession::abort() { parts_->abort(); }
void RunSession::wait() { parts_->control.wait(); }

} // namespace pdqat::session
