// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must be said beside a run's numbers, so that nobody reads more out of them than there is.
#pragma once

#include "engine/api/run_story.h"

#include <string>

namespace pdqat {

/// Numbers of the training images come from a pass of their own after each epoch, with the network in
/// evaluation mode; else from the batches that it trains on, in training mode, while it changes.
bool measuresByPass(const RunConfig& config);
/// "in training mode, over the epoch's batches": what "training" values of such a run are.
std::string trainingValuesText(const RunConfig& config);
/// "Errors and slacks are of training images, measured in …": for a ranking.
std::string rankedValuesText(const RunConfig& config);

/// The best epoch is the first of several: by the validation images, all training after it was in vain.
bool firstIsBest(std::int64_t bestEpoch, std::int64_t epochsDone);
bool firstIsBest(const RunStory& run);
/// That as a sentence. @param runs  whose it is, where that is not plain
std::string firstIsBestText(const std::string& runs = {});

} // namespace pdqat
