// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report_run.h"

#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"

#include <algorithm>
#include <limits>

namespace pdqat::report {
namespace {

struct Follower {
    ReportRun& run;

    void operator()(const RunStarted& started) const {
        if (!started.resumed()) {
            run.epochs.clear();
            run.trainingSeconds = 0;
        }
    }
    void operator()(const LayerStatistics&) const { run.measured = true; }
    void operator()(const EpochDone& epoch) const {
        run.measured = true;
        run.epochs.push_back(epoch);
        run.trainingSeconds += epoch.seconds;
    }
    void operator()(const Warning& warning) const {
        if (std::find(run.warnings.begin(), run.warnings.end(), warning.text) == run.warnings.end())
            run.warnings.push_back(warning.text);
    }
    void operator()(const auto&) const {}
};

void readLog(const runs::Library& library, ReportRun& run) {
    select::SnapshotFollower follower;
    for (const auto& event : library.events(run.record.id)) {
        follower.add(event);
        std::visit(Follower{run}, event.body);
        run.time = std::max(run.time, event.time);
    }
    run.snapshot = follower.snapshot();
}

} // namespace

const EpochDone* ReportRun::bestEpoch() const {
    const auto best =
        std::find_if(epochs.rbegin(), epochs.rend(), [](const auto& epoch) { return epoch.best; });
    return best == epochs.rend() ? lastEpoch() : &*best;
}

std::string ReportRun::stateText() const {
    std::string text(name(record.state));
    if (record.state == RunState::Finished)
        return text;
    text += " after " + std::to_string(record.epochsDone) + " of " +
            std::to_string(record.config.run.epochs) + " epochs";
    if (!record.failure.empty())
        text += ": " + record.failure;
    return text;
}

ReportRun readReportRun(const runs::Library& library, const std::string& id) {
    ReportRun run;
    run.record = library.record(id);
    run.time = run.record.created;
    run.problem = run.record.problem;
    try {
        readLog(library, run);
        run.environment =
            runs::readEnvironment(runs::RunFolder{library.runFolder(run.record.id)}.environment());
    } catch (const Error& error) {
        run.problem = error.what();
    }
    return run;
}

double accuracyOf(const EpochDone& epoch, Split split, int bits) {
    if (const auto* found = findSplit(epoch, split))
        for (const auto& metrics : found->widths)
            if (metrics.bits == bits)
                return metrics.accuracy;
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace pdqat::report
