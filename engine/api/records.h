// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run as the library lists it.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/named_numbers.h"
#include "engine/api/run_labels.h"
#include "engine/api/run_story.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat {

/// What a list of runs shows; made from a run directory without reading its whole log.
struct RunRecord {
    std::string id;   ///< directory name; sorts by time of creation
    std::string name; ///< shownName()
    RunLabels labels;
    RunState state = RunState::Running;
    double created = 0; ///< seconds since 1970-01-01 UTC
    double updated = 0; ///< last heartbeat or end
    std::int64_t epochsDone = 0;
    RunConfig config;
    DataRecord data;                     ///< that its newest session read, as far as it is recorded
    std::int64_t bestEpoch = -1;         ///< so far; −1: none yet
    std::vector<SplitMetrics> headline;  ///< at the best epoch so far; empty before the first epoch
    std::vector<double> accuracyByEpoch; ///< validation (else test, else train) accuracy at the lowest width
    NamedNumbers metrics;                ///< of imported runs: the newest value of each, by its name there
    std::vector<Extension> extensions;   ///< to other numbers of epochs than it was begun with
    std::string failure;                 ///< message of a failed run
    std::string problem;                 ///< why the directory could not be read fully; empty: all well
    bool resumable = false;              ///< it is not finished, can be read, and nobody is training it
};

/// What a run is called: the settings of a damaged one may be the defaults, which say nothing of it.
inline std::string shownName(const RunRecord& run) {
    if (!run.labels.name.empty())
        return run.labels.name;
    return run.problem.empty() ? displayName(run.config) : run.id;
}

/// At the best epoch so far, on the test images (else validation, else training); nullptr before an epoch
/// ended.
inline const Metrics* headlineMetrics(const RunRecord& run, int bits) {
    for (const auto split : {Split::Test, Split::Validation, Split::Train})
        if (const auto* metrics = findMetrics(run.headline, split, bits))
            return metrics;
    return nullptr;
}

} // namespace pdqat
