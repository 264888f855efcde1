// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other levels ε would do to the loss, as the dual variables say it: λ is the price of a level.
#pragma once

#include "engine/api/run_story.h"

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::select {

/// A level to be changed.
struct LevelChange {
    std::string what;            ///< "all", "layers", "output" or a layer's name
    std::optional<double> times; ///< by this factor, above 0; or
    double level = 0;            ///< to this, above 0
};

/// Of "all=+25%", "output=-20%", "Block_0_conv0=0.05". @throws Error(Usage)
LevelChange levelChange(std::string_view text);

/// λ̄ of a constraint; 0 where it counts as nothing.
double priceOf(const RunStory& run, std::size_t constraint);

struct PricedChange {
    std::size_t index = 0;     ///< of the constraint, in the run
    ConstraintInfo constraint; ///< as it is
    double epsilon = 0;        ///< what it becomes
    double lambda = 0;         ///< λ̄; 0 where it counts as nothing
    double band = 0;           ///< its standard deviation over the epochs it is a mean of
    /// Nat, to first order.
    double loss() const { return lambda == 0 ? 0 : -lambda * (epsilon - constraint.epsilon); }
    double error() const { return band * std::abs(epsilon - constraint.epsilon); }
};

struct WhatIf {
    std::vector<PricedChange> changes; ///< constraints whose level changes, in the run's order
    double loss = 0;                   ///< change of the full-precision training loss, nat: −Σ λ̄ Δε
    double error = 0;                  ///< its standard deviation, from the bands
    RunConfig config;                  ///< the run's, with the new levels
};

/// Of several changes of a level the last counts. @throws Error(Usage) for a run without dual variables, a
/// name that none of its constraints has, and where nothing changes
WhatIf whatIf(const RunStory& run, const std::vector<LevelChange>& changes);

/// λ̄ of a run's constraints by "layer@bits", for dual.init_by_layer of another run: of each layer that of the
/// bit width that it has there.
std::map<std::string, double> meanDuals(const RunStory& run, const RunConfig& to);

} // namespace pdqat::select
