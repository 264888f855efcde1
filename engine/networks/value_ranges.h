// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a network's maps can be, whatever its weights are.
#pragma once

#include "engine/networks/blueprint.h"

#include <vector>

namespace pdqat::networks {

class ValueRanges {
public:
    explicit ValueRanges(const std::vector<GraphNode>& nodes);
    bool isNonNegative(std::size_t node) const { return ranges_[node].low >= 0; }
    /// Whether all values lie in [0, 1], where steps on [0, 1] quantize them.
    bool isUnit(std::size_t node) const { return ranges_[node].low >= 0 && ranges_[node].high <= 1; }

private:
    struct Range {
        double low, high;
    };
    Range of(const GraphNode& node) const;
    std::vector<Range> ranges_; ///< per node
};

} // namespace pdqat::networks
