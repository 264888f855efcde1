// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trackers that need no network: they write files that the trackers' own programs read.
#pragma once

#include "engine/track/tracker.h"

#include <filesystem>
#include <memory>

namespace pdqat::track {

/// Event files in <library>/tensorboard/<run id>/.
std::unique_ptr<Tracker> makeTensorBoardTracker(const RunConfig::Track& settings,
                                                const std::filesystem::path& library);
/// Offline W&B runs in <run>/exports/wandb/.
std::unique_ptr<Tracker> makeWandbTracker(const RunConfig::Track& settings,
                                          const std::filesystem::path& library);

} // namespace pdqat::track
