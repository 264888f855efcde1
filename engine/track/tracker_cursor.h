// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a tracker has got with a run's log, kept in the run's folder: exports/<tracker>.json.
#pragma once

#include "engine/api/trackers.h"
#include "engine/runs/event_log_reader.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace pdqat::track {

struct TrackerCursor {
    runs::LogPlace log;          ///< what lies before it was delivered
    std::int64_t epoch = -1;     ///< newest delivered: of EpochDone,
    std::int64_t dualEpoch = -1; ///< of DualStep,
    std::int64_t step = -1;      ///< of LayerStatistics
    std::int64_t values = 0;     ///< numbers delivered
    bool closed = false;         ///< the run has ended there, and the tracker knows
    std::string place;           ///< Tracker::place()
    nlohmann::json memory;       ///< Tracker::memory()

    /// Whether the event tells of something that was not delivered yet: a run that is resumed repeats the
    /// batches since its last checkpoint, with the same numbers.
    bool isNews(const Event& event) const;
    /// The event was delivered, or is no news.
    void pass(const Event& event);
};

std::filesystem::path cursorFile(const std::filesystem::path& runFolder, TrackerKind kind);
/// A missing file is a cursor that has delivered nothing. @throws Error(Library) for a damaged one
TrackerCursor readCursor(const std::filesystem::path& file);
/// Atomic and lasting. @throws Error(Library)
void writeCursor(const std::filesystem::path& file, const TrackerCursor& cursor);

} // namespace pdqat::track
