// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summary.json: what a list of runs shows of one, so that its log need not be read.
#pragma once

#include "engine/api/named_numbers.h"
#include "engine/api/run_story.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::runs {

struct RunSummary {
    std::int64_t epochsDone = 0;
    std::int64_t bestEpoch = -1;         ///< −1: none yet
    std::vector<SplitMetrics> headline;  ///< at the best epoch
    std::vector<double> accuracyByEpoch; ///< validation (else test, else train), lowest bit width
    std::vector<ConstraintInfo> constraints;
    std::vector<double> lambda; ///< per constraint, newest
    std::string failure;        ///< message of a failed run
    std::vector<Extension> extensions;
    NamedNumbers metrics; ///< of imported runs: newest values, by their names there
    bool operator==(const RunSummary&) const = default;
};

RunSummary summaryOf(const RunStory& run);

/// Atomic. @throws Error(Library)
void writeSummary(const std::filesystem::path& file, const RunSummary& summary);
/// @throws Error(Library) when it is missing or damaged
RunSummary readSummary(const std::filesystem::path& file);

} // namespace pdqat::runs
