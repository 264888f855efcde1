// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers by dual variable.
#pragma once

#include "engine/api/events.h"
#include "engine/api/ranking.h"

#include <vector>

namespace pdqat::select {

/// What the ranking needs of a run: its newest values per constraint.
struct ConstraintSnapshot {
    RunStarted started;
    std::vector<double> lambda;                     ///< per constraint; empty before the first dual step
    std::vector<std::vector<double>> lambdaByEpoch; ///< after each epoch, per constraint
    std::vector<double>
        values; ///< per constraint, training split: of the newest epoch, else of the newest batches
};

/// Follows a run's events and keeps its newest snapshot.
class SnapshotFollower {
public:
    void add(const Event& event);
    const ConstraintSnapshot& snapshot() const { return snapshot_; }

private:
    ConstraintSnapshot snapshot_;
    bool hasEpoch_ = false; ///< values are those of an epoch, which batches do not replace
};

/// Constrained layers (not the output) of one bit width by descending λ, ties by descending slack, then
/// network order. Before the first dual step λ is its initial value; values not measured yet are NaN.
std::vector<RankedLayer> rankLayers(const ConstraintSnapshot& snapshot, int bits);
/// The output constraint as a row of its own (rank 0), for display beside the ranking.
/// @throws Error(Usage) when the run has no such bit width
RankedLayer outputRow(const ConstraintSnapshot& snapshot, int bits);

/// From which end of a ranking layers are taken: that of the largest or of the smallest λ.
enum class RankEnd { Largest, Smallest };

/// The same configuration with n layers of the ranking kept in high precision, beside the layers that are
/// kept already (names, network order). @throws Error(Config) for a layer that the network does not have
RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking, int n,
                   RankEnd end = RankEnd::Largest);

} // namespace pdqat::select
