// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps that were put together in the window or a terminal, as files like those written by hand.
#pragma once

#include "engine/api/sweep_draft.h"

#include <string>

namespace pdqat::sweeps {

/// The text of its file. It holds every key of the configuration, so that it means the same for programs with
/// other defaults. What is wrong with the values is told by sweepFromJson().
/// @throws Error(Config) for a key that is not in the table
std::string sweepJson(const VariedSweep& sweep);

/// Its parts: "ranked", the run itself; "kept" or "allocated" and "one width"; "control".
std::string sweepJson(const TradeOffStudy& study);
std::string sweepJson(const SweepDraft& draft);

} // namespace pdqat::sweeps
