// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/training.h"

#include "app/cli/exit_codes.h"
#include "app/cli/format.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "app/cli/signals.h"
#include "app/engine/event_queue.h"
#include "app/engine/exports.h"
#include "app/engine/progress.h"
#include "app/engine/tracking_tools.h"
#include "engine/api/caveats.h"
#include "engine/runs/environment.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

namespace pdqat::cli {
namespace {

constexpr std::chrono::milliseconds signalPollInterval{50};
/// For trackers, at the end: whoever stops a run by hand, or a cluster that wants the machine, is in a hurry.
constexpr std::chrono::seconds patienceAtEnd{10}, patienceAfterStop{3};

/// The first signal stops and keeps; a second SIGINT aborts.
class Stopper {
public:
    explicit Stopper(session::RunSession& session) : session_(session) {}

    void take(int signal, auto& progress) {
        progress.clear();
        if (stopping_ && signal == SIGINT) {
            session_.abort();
        } else if (!stopping_) {
            session_.requestStop();
            std::fputs("Stopping after this batch; Ctrl-C again aborts without a checkpoint.\n", stderr);
        }
        stopping_ = true;
    }

private:
    session::RunSession& session_;
    bool stopping_ = false;
};

/// Shows events until the session's last one, and returns that.
Event follow(session::RunSession& session, EventQueue& queue, const StopSignals& signals, auto& progress) {
    Stopper stopper(session);
    for (;;) {
        if (const auto signal = signals.wait(signalPollInterval))
            stopper.take(*signal, progress);
        for (const auto& event : queue.take()) {
            progress.show(event);
            if (isEnd(event)) {
                progress.clear();
                return event;
            }
        }
        progress.refresh();
    }
}

/// Of a run that nobody needs to read about: one line on standard error.
class EpochLine {
public:
    explicit EpochLine(std::string label) : label_(std::move(label)) {}
    void show(const Event& event) { story_.add(event); }
    void refresh() {
        if (line_.isDue() && story_.began())
            line_.show(label_ + ": epoch " +
                       std::to_string(std::min(story_.epochsDone() + 1, story_.started().config.run.epochs)) +
                       " of " + std::to_string(story_.started().config.run.epochs));
    }
    void clear() { line_.clear(); }

private:
    std::string label_;
    RunStory story_;
    ProgressLine line_{std::chrono::milliseconds(100), std::chrono::seconds(10)};
};

/// What is said at the end of a session, and its exit code.
struct Farewell {
    const runs::Library& library;
    const TrainingOptions& options;
    const std::string& id;

    int operator()(const RunFinished& finished) const {
        const auto tables = readTables(library, id);
        writeOutput("\nFinished after " + duration(finished.seconds) + " of training; best epoch " +
                    std::to_string(finished.bestEpoch + 1) + ".\n");
        if (firstIsBest(tables.story))
            writeOutput(firstIsBestText() + '\n');
        for (const auto bits : lowWidths(tables.story.started().config))
            if (!select::rankLayers(tables.story, bits).empty())
                writeOutput("\nLayers at " + std::to_string(bits) + " bit by dual variable:\n\n" +
                            rankingForTerminal(tables, bits));
        writeOutput("\nrun " + id + " in " + library.folder().string() + '\n');
        if (!options.exportFolder.empty())
            exportRun(library, id, options.exportFolder);
        return 0;
    }

    int operator()(const RunStopped& stopped) const {
        writeOutput((stopped.aborted ? "Aborted" : "Stopped") + std::string(" in epoch ") +
                    std::to_string(stopped.at.epoch + 1) + " after batch " +
                    std::to_string(stopped.at.batch) + ".\n");
        if (library.record(id).resumable)
            writeOutput("Resume with: pdqat resume " + id + options.libraryArgument + '\n');
        return stopped.aborted ? exitCodeAborted : exitCodeStopped;
    }

    int operator()(const RunFailed& failed) const {
        std::fprintf(stderr, "pdqat: run %s failed: %s\n", id.c_str(), failed.message.c_str());
        return static_cast<int>(failed.kind);
    }

    int operator()(const auto&) const { return static_cast<int>(ErrorKind::Internal); }
};

/// Gives trackers some time for what is left; a signal ends it.
void finishTracking(track::Tracking& tracking, const Event& last, const StopSignals& signals) {
    const bool stopped = std::holds_alternative<RunStopped>(last.body);
    const auto until = std::chrono::steady_clock::now() + (stopped ? patienceAfterStop : patienceAtEnd);
    while (!tracking.finish(signalPollInterval) && std::chrono::steady_clock::now() < until)
        if (signals.wait(std::chrono::milliseconds(0)))
            return;
}

} // namespace

int trainInTerminal(const runs::Library& library, const TrainingOptions& options,
                    const MakeSession& makeSession) {
    const StopSignals signals; // before the session's threads
    EventQueue queue;
    track::Tracking tracking(library, queue, trackingTools(library));
    auto session = makeSession(tracking);
    const auto id = session->id();
    const auto& style = Style::get();
    writeOutput(style.bold + displayName(library.record(id).config) + style.plain + "  (run " + id + ")\n");
    writeOutput(indentedInventory(session->inventory()));
    if (const auto init = runs::readEnvironment(runs::RunFolder{library.runFolder(id)}.environment()).init;
        init.recorded())
        writeOutput("  began with: " + weightsText(init) + '\n');
    session->start();
    Progress progress;
    const auto last = follow(*session, queue, signals, progress);
    session.reset(); // lets go of the run before others look at it
    const auto code = std::visit(Farewell{library, options, id}, last.body);
    finishTracking(tracking, last, signals);
    for (const auto& status : tracking.status())
        writeOutput(trackerReport(status, id, options.libraryArgument));
    return code;
}

int trainQuietly(const runs::Library& library, const std::string& label, const MakeSession& makeSession) {
    const StopSignals signals; // before the session's threads
    EventQueue queue;
    auto session = makeSession(queue);
    const auto id = session->id();
    EpochLine line(label);
    session->start();
    const auto last = follow(*session, queue, signals, line);
    session.reset(); // lets go of the run before others look at it
    if (std::holds_alternative<RunFinished>(last.body))
        return 0;
    if (const auto* stopped = std::get_if<RunStopped>(&last.body))
        return stopped->aborted ? exitCodeAborted : exitCodeStopped;
    return std::visit(Farewell{library, {}, id}, last.body);
}

} // namespace pdqat::cli
