// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for trackers, drawn by the program that can.
#pragma once

#include "engine/track/tracking.h"

#include <stop_token>

namespace pdqat::track {

/// Has a pdqat-workbench draw; none come, without a word, where it cannot be started or fails.
/// @param stop  once it is asked for, nothing is waited for: the program is killed
TrackingTools figuresByWorkbench(const std::filesystem::path& workbench, const runs::Library& library,
                                 const std::stop_token& stop = {});

} // namespace pdqat::track
