// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_summary.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"

#include <algorithm>

namespace pdqat::runs {
namespace {

double accuracyAtLowestWidth(const EpochDone& epoch) {
    for (const auto wanted : {Split::Validation, Split::Test, Split::Train})
        if (const auto* split = findSplit(epoch, wanted); split && !split->widths.empty())
            return std::min_element(split->widths.begin(), split->widths.end(),
                                    [](const auto& a, const auto& b) { return a.bits < b.bits; })
                ->accuracy;
    return 0;
}

} // namespace

RunSummary summaryOf(const RunStory& run) {
    RunSummary summary;
    summary.epochsDone = run.epochsDone();
    if (const auto* best = run.best()) {
        summary.bestEpoch = best->epoch;
        summary.headline = best->splits;
    }
    for (const auto& epoch : run.epochs())
        summary.accuracyByEpoch.push_back(accuracyAtLowestWidth(epoch));
    summary.constraints = run.started().constraints;
    if (!run.duals().empty())
        summary.lambda = run.duals().back().lambda;
    summary.extensions = run.extensions();
    if (run.failure())
        summary.failure = run.failure()->message;
    return summary;
}

void writeSummary(const std::filesystem::path& file, const RunSummary& summary) {
    os::replaceFile(file, json::JsonWriter::encode(summary).dump(2) + '\n');
}

RunSummary readSummary(const std::filesystem::path& file) {
    return json::fromJsonText<RunSummary>(os::readFile(file), file.string());
}

} // namespace pdqat::runs
