// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines about a run, for people.
#pragma once

#include "engine/api/data_inventory.h"
#include "engine/api/records.h"
#include "engine/api/run_story.h"
#include "engine/api/time_left.h"

#include <optional>
#include <string>

namespace pdqat::cli {

std::string percent(double share);    ///< "81.2 %"
std::string duration(double seconds); ///< "12 s", "3:05", "1:02:09"
std::string localTime(double time);   ///< "2026-11-23 08:45"
/// "12:10 to 14:50", "at least 12:10", "no estimate yet".
std::string timeLeftText(const std::optional<TimeLeft>& left);
std::string shortNumber(double value); ///< three significant digits
std::string bar(double share);         ///< "[██████··················]"

/// "2 bit 81.2 %, 32 bit 86.5 %"
std::string accuracies(const SplitMetrics& split);
/// The line of the newest epoch: accuracies on validation and test images, worst slack with its layer, λ of
/// the output.
std::string epochLine(const RunStory& run);

/// The lines of an inventory, each set in.
std::string indentedInventory(const DataInventory& inventory);

} // namespace pdqat::cli
