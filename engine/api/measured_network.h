// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network whose bit widths were trained, beside what an allocation predicts of it.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/result.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat {

/// Runs of one configuration at one bit width, seeds folded.
struct MeasuredNetwork {
    std::string name; ///< "by lambda, bytes<=33000", "all at 4 bit", "own widths"
    MethodKind method{};
    bool allocated = false;              ///< by `pdqat allocate`, a sweep or the page Budget
    std::vector<LayerBits> bits;         ///< per rankable layer
    Costs costs;                         ///< latency only where the table knows it
    std::optional<Allocation> predicted; ///< nothing where the table lacks one of its widths
    Estimate accuracy;                   ///< per cent of the test images at the best epoch, 95 % t interval
    std::vector<std::string> runs;       ///< newest first
};

} // namespace pdqat
