// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/checkpoint_saver.h"

#include "engine/api/error.h"

#include <utility>

namespace pdqat::train {
namespace {

/// Training goes on in the memory that a state may refer to.
void copyTensors(TrainState& state) {
    for (auto* tensors : {&state.model, &state.average, &state.optimizer})
        for (auto& [name, tensor] : *tensors)
            tensor = tensor.clone();
}

} // namespace

CheckpointSaver::CheckpointSaver(CheckpointStore& store, std::function<void(EventBody)> post)
    : store_(store), post_(std::move(post)) {}

void CheckpointSaver::save(TrainState state, CheckpointKind kind) {
    std::erase_if(unsaved_, [kind](const auto& older) { return older.kind == kind; });
    unsaved_.push_back({std::move(state), kind});
    if (tryAgain())
        copyTensors(unsaved_.back().state);
}

std::optional<Error> CheckpointSaver::tryAgain() try {
    while (!unsaved_.empty()) {
        const auto& [state, kind] = unsaved_.front();
        post_(CheckpointSaved{store_.save(state, kind), state.at, kind});
        unsaved_.pop_front();
    }
    warned_ = false;
    return {};
} catch (const Error& error) {
    if (!std::exchange(warned_, true))
        post_(Warning{error.where() + ": " + error.problem() +
                      ". The checkpoint from before stays; the write is tried again after every epoch."});
    return error;
}

} // namespace pdqat::train
