// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events of a run that never was: smooth, plausible numbers for plots, in any amount.
#pragma once

#include "engine/api/events.h"

#include <vector>

namespace pdqat::test {

struct SyntheticRun {
    int layers = 20;
    std::vector<int> bits{2};
    int batchesPerEpoch = 50;
    int statisticsEvery = 10;
    bool convergence = false; ///< dual steps tell it, as a run of today does

    /// First event; `from` for a resumed session.
    Event started(Position from = {}) const;
    /// Statistics after so many batches of training.
    Event statistics(std::int64_t step) const;
    /// Dual step and end of an epoch (from 0).
    Event dualStep(std::int64_t epoch) const;
    Event epochDone(std::int64_t epoch) const;
    /// Everything of so many epochs, without an end.
    std::vector<Event> epochs(int count) const;

    std::size_t constraints() const { return bits.size() * static_cast<std::size_t>(layers + 1); }
    Position position(std::int64_t step) const;

private:
    std::vector<ConstraintInfo> constraintList() const;
    std::vector<double> values(double epoch, double noise) const;
    std::vector<Metrics> metrics(double epoch, double shift) const;
};

/// Of layer `index` of `count`: Block_0_conv0, Block_0_conv1, ...
std::string syntheticLayer(int index);

} // namespace pdqat::test
