// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps and their runs in words.
#pragma once

#include "engine/api/sweeps.h"

#include <QString>

namespace pdqat::ui {

QString sweepRunText(SweepRunState state);
QString sweepRunIcon(SweepRunState state); ///< name for icon(); empty: none
QString sweepStateText(SweepState state);
/// "33 runs: 10 finished, 2 to resume, 21 to start"; what there is none of is left out.
QString sweepCountsText(const SweepStatus& status);
/// "41–50 min left", "at least 12 min left", "no estimate yet"; empty when nothing is left to train.
QString sweepLeftText(const std::optional<TimeLeft>& left);
/// Which runs failed and why, a line each, three at most; empty: none did.
QString sweepFailuresText(const SweepStatus& status);
/// "2 bit 81.20 %, 32 bit 86.50 %"
QString sweepAccuracyText(const SweepRun& run);

} // namespace pdqat::ui
