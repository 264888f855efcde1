// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What pdqat lends to experiment trackers, and what it says of them.
#pragma once

#include "engine/track/tracking.h"

#include <string>

namespace pdqat::cli {

/// Figures by pdqat-workbench; none, without a word, where it is not installed.
track::TrackingTools trackingTools(const runs::Library& library);

/// "MLflow: 1,204 values, http://.../runs/...", or what is missing, why, and the command that sends the rest;
/// then notes, one a line. Ends with a line break. @param libraryArgument  of that command, " --library DIR"
std::string trackerReport(const TrackerStatus& status, const std::string& run,
                          const std::string& libraryArgument);

/// "1,204".
std::string grouped(std::int64_t number);

} // namespace pdqat::cli
