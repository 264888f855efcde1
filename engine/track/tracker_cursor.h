// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a tracker has got with a run's log, kept in the run's folder: exports/<tracker>.json.
#pragma once

#include "engine/api/trackers.h"
#include "engine/runs/event_log_reader.h"
#include "engine/track/delivered.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace pdqat::track {

struct TrackerCursor {
    runs::LogPlace log; ///< what lies before it was delivered
    Delivered delivered;
    std::int64_t values = 0; ///< numbers delivered
    bool closed = false;     ///< the run has ended there, and the tracker knows
    std::string place;       ///< Tracker::place()
    nlohmann::json memory;   ///< Tracker::memory()
};

std::filesystem::path cursorFile(const std::filesystem::path& runFolder, TrackerKind kind);
/// A missing file is a cursor that has delivered nothing. @throws Error(Library) for a damaged one
TrackerCursor readCursor(const std::filesystem::path& file);
/// Atomic and lasting. @throws Error(Library)
void writeCursor(const std::filesystem::path& file, const TrackerCursor& cursor);

} // namespace pdqat::track
