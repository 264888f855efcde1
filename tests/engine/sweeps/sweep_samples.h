// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as text, and libraries with runs that nobody trained.
#pragma once

#include "engine/sweeps/sweep.h"

#include <string>

namespace pdqat::sweeps {

/// A sweep of the file "sweeps/mine.json"; its one preset is "tiny": resnet20q, 1 bit, 2 epochs.
Sweep sweepOf(const std::string& json);
/// That the data set is not there, and nothing else.
std::vector<Error> missingData(const RunConfig& config);
/// What is wrong with such a sweep.
std::string sweepError(const std::string& json);

/// Puts a run into the library, as training would leave it: in this state, with λ of layer i (of those that
/// have a constraint) being lambda(i).
std::string addSampleRun(const runs::Library& library, const RunConfig& config, RunState state,
                         const std::function<double(std::size_t)>& lambda, double seconds = 60);
std::string addSampleRun(const runs::Library& library, const RunConfig& config, RunState state);

} // namespace pdqat::sweeps
