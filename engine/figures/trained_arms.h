// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the parts of a sweep, seed by seed.
#pragma once

#include "engine/api/trade_off.h"
#include "engine/sweeps/sweep_runs.h"

#include <vector>

namespace pdqat::figures {

/// The arms of a plan; a part that keeps no layers is one for each of its configurations.
/// @param records  of the library, newest first
/// @throws Error(Usage) for runs of a seed that a choice of layers has twice
std::vector<TradeOffArm> trainedArms(const sweeps::SweepPlan& plan, const std::vector<RunRecord>& records,
                                     Split split);

/// Arms, fronts and choices. Arms that share no seed with one that chose its layers are left out, since they
/// cannot be held against it. @throws as above
TradeOff tradeOff(const sweeps::Sweep& sweep, const sweeps::SweepPlan& plan,
                  const std::vector<RunRecord>& records, Split split);

} // namespace pdqat::figures
