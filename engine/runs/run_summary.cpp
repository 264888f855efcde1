// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_summary.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"

#include <algorithm>

namespace pdqat::runs {
namespace {

const SplitMetrics* find(const std::vector<SplitMetrics>& splits, Split wanted) {
    const auto found =
        std::find_if(splits.begin(), splits.end(), [&](const auto& s) { return s.split == wanted; });
    return found == splits.end() ? nullptr : &*found;
}

double accuracyAtLowestWidth(const std::vector<SplitMetrics>& splits) {
    for (const auto wanted : {Split::Validation, Split::Test, Split::Train})
        if (const auto* split = find(splits, wanted); split && !split->widths.empty())
            return std::min_element(split->widths.begin(), split->widths.end(),
                                    [](const auto& a, const auto& b) { return a.bits < b.bits; })
                ->accuracy;
    return 0;
}

struct Adder {
    RunSummary& summary;

    void operator()(const RunStarted& started) const {
        summary.constraints = started.constraints;
        summary.failure.clear();
    }
    void operator()(const DualStep& step) const { summary.lambda = step.lambda; }
    void operator()(const EpochDone& epoch) const {
        summary.epochsDone = epoch.epoch + 1;
        summary.accuracyByEpoch.push_back(accuracyAtLowestWidth(epoch.splits));
        if (!epoch.best && summary.bestEpoch >= 0)
            return;
        summary.bestEpoch = epoch.epoch;
        summary.headline = epoch.splits;
    }
    void operator()(const RunFailed& failed) const { summary.failure = failed.message; }
    void operator()(const auto&) const {}
};

} // namespace

void SummaryFollower::add(const Event& event) { std::visit(Adder{summary_}, event.body); }

void writeSummary(const std::filesystem::path& file, const RunSummary& summary) {
    os::replaceFile(file, json::JsonWriter::encode(summary).dump(2) + '\n');
}

RunSummary readSummary(const std::filesystem::path& file) {
    return json::fromJsonText<RunSummary>(os::readFile(file), file.string());
}

} // namespace pdqat::runs
