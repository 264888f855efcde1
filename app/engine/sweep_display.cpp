// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sweep_display.h"

#include "app/cli/format.h"
#include "app/cli/output.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"

#include <cmath>
#include <cstdio>

namespace pdqat::cli {
namespace {

std::string countText(const SweepStatus& status, SweepRunState state, const std::string& words) {
    const auto number = count(status, state);
    return number > 0 ? std::to_string(number) + ' ' + words : std::string();
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::vector<std::string> some;
    for (const auto& part : parts)
        if (!part.empty())
            some.push_back(part);
    return join(some, separator);
}

std::string progressText(const SweepStatus& status) {
    const auto left = count(status, SweepRunState::Planned) + count(status, SweepRunState::Begun) +
                      count(status, SweepRunState::Waiting);
    return joined({std::to_string(count(status, SweepRunState::Finished)) + '/' +
                       std::to_string(status.runs.size()) + " finished",
                   countText(status, SweepRunState::Running, "running"),
                   countText(status, SweepRunState::Failed, "failed"),
                   left > 0 ? std::to_string(left) + " left" : std::string()},
                  " · ");
}

/// Of the runs being trained, since a sweep of long runs would seem to stand still.
std::string epochsText(const SweepStatus& status) {
    std::vector<std::string> parts;
    for (const auto& run : status.runs)
        if (run.state == SweepRunState::Running)
            parts.push_back(std::to_string(run.epochsDone) + '/' + std::to_string(run.epochs));
    return parts.empty() ? std::string() : "epoch " + join(parts, ", ");
}

std::string result(const SweepRun& run) {
    return run.headline.widths.empty()
               ? std::string()
               : std::string(name(run.headline.split)) + ' ' + accuracies(run.headline);
}

std::string stateText(SweepRunState state) {
    switch (state) {
    case SweepRunState::Waiting: return "waits for earlier runs";
    case SweepRunState::Planned: return "to start";
    case SweepRunState::Begun: return "to resume";
    case SweepRunState::Running:
    case SweepRunState::Finished:
    case SweepRunState::Failed: break;
    }
    return std::string(name(state));
}

} // namespace

std::string countsText(const SweepStatus& status) {
    return std::to_string(status.runs.size()) + (status.runs.size() == 1 ? " run: " : " runs: ") +
           joined({countText(status, SweepRunState::Finished, "finished"),
                   countText(status, SweepRunState::Running, "running"),
                   countText(status, SweepRunState::Begun, "to resume"),
                   countText(status, SweepRunState::Planned, "to start"),
                   countText(status, SweepRunState::Waiting, "waiting for earlier runs"),
                   countText(status, SweepRunState::Failed, "failed")},
                  ", ");
}

std::string sweepTable(const SweepStatus& status) {
    std::vector<figures::Cells> rows{{"RUN", "STATE", "EPOCHS", "TIME LEFT", "BEST EPOCH", "ID"}};
    std::string reasons; // and warnings
    for (const auto& run : status.runs) {
        rows.push_back({run.label, stateText(run.state),
                        std::to_string(run.epochsDone) + '/' + std::to_string(run.epochs),
                        run.left ? timeLeftText(run.left) : std::string(), result(run), run.run});
        if (run.state == SweepRunState::Failed)
            reasons += '\n' + run.label + " failed: " + run.reason;
    }
    for (const auto& warning : status.warnings)
        reasons += "\nwarning: " + warning;
    return figures::textTable(rows, {2}) + (reasons.empty() ? reasons : reasons + '\n');
}

void SweepDisplay::begin(const SweepStatus& status) {
    const auto& style = Style::get();
    writeOutput(style.bold + status.name + style.plain + "  " + countsText(status) + ".\n" +
                std::to_string(status.jobs) + " at a time, " + std::to_string(status.threads) +
                (status.threads == 1 ? " thread" : " threads") +
                " each; time left: " + timeLeftText(status.left) + ".\n");
    lastCounts_ = progressText(status);
}

void SweepDisplay::progress(const SweepStatus& status) {
    const auto counts = progressText(status);
    if (counts == lastCounts_ && !line_.isDue())
        return;
    lastCounts_ = counts;
    line_.show(joined({counts, epochsText(status), timeLeftText(status.left)}, " · "));
}

void SweepDisplay::ended(const SweepRun& run) {
    line_.clear();
    const auto& style = Style::get();
    const bool finished = run.state == SweepRunState::Finished;
    writeOutput((finished ? style.good : style.bad) + (finished ? "finished" : stateText(run.state)) +
                style.plain + "  " + run.label + "  " + (finished ? result(run) : run.reason) +
                (run.run.empty() ? "" : "  " + run.run) + '\n');
}

void SweepDisplay::end(const SweepStatus& status) {
    line_.clear();
    writeOutput('\n' + sweepTable(status) + '\n' + countsText(status) + ".\n");
}

void SweepDisplay::say(const std::string& text) {
    line_.clear();
    std::fprintf(stderr, "%s\n", text.c_str());
}

} // namespace pdqat::cli
