// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a bit-exact resume needs, as a value.
#pragma once

#include "engine/api/config.h"
#include "engine/api/events.h"
#include "engine/train/dual_variables.h"
#include "engine/train/running_sums.h"

#include <torch/types.h>

#include <map>
#include <string>
#include <vector>

namespace pdqat::train {

struct BestEpoch {
    std::int64_t epoch = -1; ///< −1: none yet
    double accuracy = 0;     ///< validation accuracy at the lowest bit width
    double lagrangian = 0;   ///< validation Lagrangian, decides ties (smaller is better)
    bool operator==(const BestEpoch&) const = default;
};

/// The state between two batches. Tensors are on the CPU, detached, contiguous in memory order of their
/// sizes.
struct TrainState {
    RunConfig config;
    Position at;
    std::map<std::string, torch::Tensor> model;   ///< parameters and buffers by state-dict name
    std::map<std::string, torch::Tensor> average; ///< of the same over the steps, where there is one
    std::map<std::string, torch::Tensor>
        optimizer;              ///< moments by "<moment>/<parameter>", "step/<parameter>" as int64
    std::vector<double> lambda; ///< per constraint
    DualMemory dual;
    RunningSums epochSums;       ///< of the epoch under way
    RunningSums sinceStatistics; ///< since the last LayerStatistics event
    BestEpoch best;
    double seconds = 0;         ///< training time so far
    double epochSeconds = 0;    ///< of the epoch under way
    std::int64_t epochsMet = 0; ///< in a row, up to the newest, with every constraint met
};

/// Where the training thread puts its states. Called from that thread; may block for the time of a disk
/// write.
class CheckpointStore {
public:
    virtual ~CheckpointStore() = default;
    /// Returns the file's path relative to the run directory. @throws Error when it cannot be written;
    /// the older file stays then
    virtual std::string save(const TrainState& state, CheckpointKind kind) = 0;
};

} // namespace pdqat::train
