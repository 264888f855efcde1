// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints on a disk that fails now and then.
#pragma once

#include "engine/train/train_state.h"

#include <deque>
#include <functional>
#include <optional>

namespace pdqat::train {

/// A write that fails costs none of the training: the older file stays, the state is kept in memory, and the
/// same is tried again later. States are written in the order in which they came: a "last" that is newer than
/// the "best" on the disk would have a resumed run lose that one.
class CheckpointSaver {
public:
    /// @param store must outlive this object
    /// @param post  is given a CheckpointSaved for every file that was written, and one Warning when writing
    /// begins
    ///              to fail
    CheckpointSaver(CheckpointStore& store, std::function<void(EventBody)> post);

    /// Writes the state, after older ones that could not be written. It takes the place of one of its kind.
    void save(TrainState state, CheckpointKind kind);
    /// Tries again what could not be written. @return why there is still something
    std::optional<Error> tryAgain();

private:
    struct Unsaved {
        TrainState state;
        CheckpointKind kind;
    };

    CheckpointStore& store_;
    std::function<void(EventBody)> post_;
    std::deque<Unsaved> unsaved_;
    bool warned_ = false;
};

} // namespace pdqat::train
