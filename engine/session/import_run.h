// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that begin with weights from elsewhere.
#pragma once

#include "engine/api/environment.h"
#include "engine/runs/library.h"
#include "engine/weights/fit_weights.h"

#include <string>
#include <vector>

namespace pdqat::session {

/// Makes a run that is stopped before its first batch, with these weights in its checkpoint; all the rest of
/// the state is that of a new run. Blocks while the data set is read. Leaves nothing behind when it fails.
/// @param weights  as fitWeights() gives them
/// @param source   file and set that they are from, kept in the run's environment; without a checksum that
/// of the weights is made here
/// @return the run's id
/// @throws Error of the kinds that starting a run has; Error(Library) when the checkpoint cannot be written
std::string importRun(const runs::Library& library, const RunConfig& config,
                      const weights::FittedWeights& weights, WeightsRecord source);

/// SHA-256 of names, types, shapes and values in the order of names.
std::string weightsChecksum(const weights::Tensors& model, const std::vector<std::string>& leftOut = {});

} // namespace pdqat::session
