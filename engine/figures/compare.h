// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of a library side by side, as values.
#pragma once

#include "engine/api/comparison.h"
#include "engine/api/cost.h"
#include "engine/api/latency.h"
#include "engine/figures/measurer.h"

#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::figures {

/// A run of a comparison; without a story its log is not read (yet).
struct MeasuredRun {
    const RunRecord* record;
    const RunStory* story;
    std::optional<NetworkCost> cost = {};
    double latency = std::numeric_limits<double>::quiet_NaN(); ///< ms

    int bits(int asked) const { return asked != 0 ? asked : lowestWidth(record->config); }
};

/// Keeps what it has read of runs, so that another question about them costs little. One thread at a time.
class Comparer {
public:
    explicit Comparer(runs::Library library);

    /// @param records  of the runs asked for, in any order
    /// @param sketched  is told what is known without reading more logs, where some have to be read first
    /// @param dropped  asked between logs: whether nobody waits for the answer any more
    /// Logs that cannot be read become notes. @return not complete where it was dropped
    /// @throws Error(Config) for a metric that curves cannot have
    Comparison compare(const CompareQuestion& question, std::vector<RunRecord> records,
                       const std::function<void(Comparison)>& sketched = {},
                       const std::function<bool()>& dropped = {});

private:
    using Stories = std::map<std::string, const RunStory*>;

    Comparison answer(const CompareQuestion& question, const std::vector<RunRecord>& records,
                      const Stories& stories, std::vector<std::string> notes);
    std::vector<MeasuredRun> measure(const CompareQuestion& question, const std::vector<RunRecord>& records,
                                     const Stories& stories, std::vector<std::string>& notes);
    double latency(const RunRecord& record, const RunStory& story, int bits);

    StoryCache cache_;
    std::set<std::string> unreadable_;           ///< ids whose logs were tried
    std::filesystem::file_time_type measured_{}; ///< state of the folder of latencies
    std::vector<std::pair<std::vector<LayerInfo>, std::optional<LatencyTable>>> latencies_;
};

} // namespace pdqat::figures
