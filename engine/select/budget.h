// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a network may cost, and the choice of layers that is worth most within it.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/ranking.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::select {

/// What a whole network may cost at its low width.
struct Budget {
    CostUnit unit = CostUnit::Bops; ///< latency only where every layer gets a width
    double amount = 0;  ///< bit operations for one image, bytes of packed weights, milliseconds; or
    double percent = 0; ///< above 0: what no kept layer costs, and so much of what all kept layers would add
    bool operator==(const Budget&) const = default;
};

/// "25 % of bops", "60000 bytes", "5 ms".
std::string budgetText(const Budget& budget);

/// One way that a layer may be.
struct LayerOption {
    double cost = 0;
    double worth = 0;
    double place = 0; ///< decides among choices of equal worth
};

/// One option for every layer.
struct LayerChoice {
    double cost = 0, worth = 0, place = 0; ///< sums
    std::vector<std::size_t> options;      ///< index, per layer
};

/// Every choice within the budget that no other one beats: by ascending cost, each worth more than the one
/// before. Exact: dynamic programming over the choices of the first layers that nothing beats.
/// @param layers  at least one option each; costs at least 0
std::vector<LayerChoice> bestChoices(const std::vector<std::vector<LayerOption>>& layers,
                                     double budget = std::numeric_limits<double>::infinity());

/// @throws Error(Config) for an amount that is less than the network takes at this low width
void requireRoom(const RunConfig& config, int bits, const Budget& budget);

/// The layers to be kept in high precision: those of the largest sum of values within the budget, where a
/// value below 0 counts as 0; where that is the same, those of the better places. Layers that `config` keeps
/// stay.
/// @param ranking  of its layers at one low width, in order, with places from 1 @param by  its values
/// @throws as above
RunConfig keepWithin(const RunConfig& config, const std::vector<RankedLayer>& ranking, const Criterion& by,
                     const Budget& budget);

} // namespace pdqat::select
