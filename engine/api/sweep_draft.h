// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as people put them together: some keys of a configuration varied, and the trade-off study of a
// ranking.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/value_list.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace pdqat {

struct VariedField {
    std::string key;
    std::vector<Value> values;
    bool operator==(const VariedField&) const = default;
};

/// The product of the values, over one configuration.
struct VariedSweep {
    std::string name; ///< for lists; empty: the keys that vary
    RunConfig config;
    std::vector<VariedField> varied; ///< the last one changes fastest
    bool operator==(const VariedSweep&) const = default;
};
/// "ResNet-20: random seed, learning rate".
std::string displayName(const VariedSweep& sweep);

/// What networks with other choices of layers reach, each trained with several seeds: n layers of a run's
/// ranking kept in high precision, or widths for all within budgets. The run itself is its ranked part, which
/// is trained already.
struct TradeOffStudy {
    std::string name; ///< for lists; empty: that of the run
    RunConfig config; ///< of the ranked run
    Criterion by;
    int bits = 0;                  ///< of the ranking; 0: the lowest
    std::vector<int> layers;       ///< numbers of layers to keep, 0: none; or else
    std::vector<CostLimit> limits; ///< on the whole network; every layer gets one of `widths`, and networks
                                   ///< of each width alone stand beside them
    std::vector<int> widths;
    bool tieShortcuts = false;
    std::int64_t seeds = 5;  ///< of each choice: the numbers after that of the ranked run
    bool byChance = true;    ///< control: as many layers, or the same budget, drawn anew for each seed
    bool leastFirst = false; ///< control: as many from the ranking's other end; of `layers` alone
    bool operator==(const TradeOffStudy&) const = default;
};
std::string displayName(const TradeOffStudy& study);

using SweepDraft = std::variant<VariedSweep, TradeOffStudy>;
std::string displayName(const SweepDraft& draft);
/// 0, 1, 2, 4 and 8, as far as there are so many layers.
std::vector<int> usualLayers(std::size_t layers);

} // namespace pdqat
