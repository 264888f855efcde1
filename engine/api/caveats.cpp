// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/caveats.h"

namespace pdqat {

bool measuresByPass(const RunConfig& config) {
    return config.method.kind == MethodKind::PdQat && config.dual.update == DualUpdate::EpochPass;
}

std::string trainingValuesText(const RunConfig& config) {
    if (!measuresByPass(config))
        return "in training mode, over the epoch's batches";
    const std::string pass = "in evaluation mode, by a pass after each epoch";
    return isReference(config) && constrainsLayers(config)
               ? pass + " (layer errors: the mean of this and of the batches in training mode)"
               : pass;
}

std::string rankedValuesText(const RunConfig& config) {
    return "Errors and slacks are of training images, measured " + trainingValuesText(config) + '.';
}

bool firstIsBest(std::int64_t bestEpoch, std::int64_t epochsDone) { return bestEpoch == 0 && epochsDone > 1; }

bool firstIsBest(const RunStory& run) {
    return run.best() && firstIsBest(run.best()->epoch, run.epochsDone());
}

std::string firstIsBestText(const std::string& runs) {
    return "The best epoch" + (runs.empty() ? "" : " of " + runs) +
           " is the first one: the epochs after it did not raise the validation accuracy.";
}

} // namespace pdqat
