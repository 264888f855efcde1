// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a run directory to the RunRecord that lists show.
#pragma once

#include "engine/api/records.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "engine/runs/run_summary.h"

#include <string_view>

namespace pdqat::runs {

/// What a directory's files say, whatever the time and whoever is alive: this can be cached.
struct StoredRecord {
    std::int64_t number = 0; ///< as runNumber() tells it
    RunConfig config;
    RunStatus status;
    RunSummary summary;
    RunLabels labels;    ///< none where their file is damaged
    DataRecord data;     ///< of the newest session that recorded it
    std::string problem; ///< why the directory could not be read fully; empty: all well
};

/// Never throws for a damaged directory: `problem` says what is wrong and the rest is as good as it gets.
StoredRecord readStored(const RunFolder& folder);
/// Sizes and times of the files that readStored() depends on, as text: equal as long as none of them changes.
std::string stampOf(const RunFolder& folder);
RunRecord toRecord(const RunFolder& folder, const StoredRecord& stored);

/// For the index: text in parts. @throws Error(Library) for text that is none
std::string toText(const StoredRecord& stored);
StoredRecord storedFromText(std::string_view text);

} // namespace pdqat::runs
