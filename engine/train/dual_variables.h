// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dual variables λ of a run, and the rules by which they move. Used by the training thread alone.
#pragma once

#include "engine/train/constraints.h"

#include <optional>
#include <utility>
#include <vector>

namespace pdqat::train {

/// What a run's λ do not say of themselves; per constraint. A checkpoint keeps it.
struct DualMemory {
    std::vector<double> integral;      ///< λ less the gain's part, never negative
    std::vector<double> smoothed;      ///< slack that the gain follows
    std::int64_t steps = 0;            ///< training steps of the epoch under way, over which are summed
    std::vector<double> sums, squares; ///< λ and λ²
    bool operator==(const DualMemory&) const = default;
};

/// One λ ≥ 0 per constraint, in their order; 0 where nothing is constrained.
class DualVariables {
public:
    /// As at the start of a run (dual.init_out, dual.init_layer). The constraints must outlive the object.
    DualVariables(const RunConfig& config, const Constraints& constraints);
    DualVariables(const RunConfig&, Constraints&&) = delete;
    /// The same with other values. @throws as restore()
    DualVariables(const RunConfig& config, const Constraints& constraints, std::vector<double> values)
        : DualVariables(config, constraints) {
        restore(std::move(values));
    }

    /// Takes up stored values. @throws Error(Checkpoint) for another number of them
    void restore(std::vector<double> values);

    const DualMemory& memory() const { return memory_; }
    /// Where a file of an older version has none: λ for the integral, else zeros.
    void restore(DualMemory memory);

    /// Counts the present λ in, once a training step.
    void tally();
    /// What the epoch's steps had on average, and their standard deviation; λ as it is where it moves once an
    /// epoch. The next tally() begins anew.
    std::pair<std::vector<double>, std::vector<double>> closeEpoch();

    const std::vector<double>& values() const { return values_; }
    double operator[](std::size_t index) const { return values_[index]; }
    const Constraints& constraints() const { return *constraints_; }
    /// c in the factor max(0, λ + c · slack) of a batch; 0: the factor is λ itself.
    double damping() const { return damping_; }
    /// Whether the constraint's term surely adds nothing to the gradient.
    bool vanishes(std::size_t index) const {
        return !(*constraints_)[index].constrained || (damping_ == 0 && values_[index] <= 0);
    }

    /// λ moves with every batch. Otherwise once an epoch, or with some methods never.
    bool movesWithBatches() const;
    /// The epoch's step follows a pass over the training images of its own, not the batches.
    bool wantsPass() const;
    /// λ ← max(0, λ + rate · (value − ε)), where λ moves at all and dual.gain is 0; docs/method.md 6 has the
    /// rest. @throws Diverged where one is not finite then
    void ascend(const std::vector<double>& values, Position at);

private:
    const Constraints* constraints_;
    std::optional<DualUpdate> update_; ///< nothing: λ stays as it is
    SlackScale scale_;
    double rate_, gain_, smoothing_, damping_;
    bool restart_;
    std::vector<double> values_;
    DualMemory memory_;
};

} // namespace pdqat::train
