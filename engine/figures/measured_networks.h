// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of bit widths that were trained: measured beside what an allocation predicts.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/records.h"
#include "engine/api/result.h"

#include <optional>
#include <string>
#include <vector>

namespace pdqat::figures {

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

/// Of all finished runs that were trained as the source was, but for bit widths, method, dual step, first
/// weights and seeds; and of those whose bits were allocated from it, however they were trained. By ascending
/// size. Of a run repeated with one seed the newest counts.
std::vector<MeasuredNetwork> measuredNetworks(const AllocationTable& table, const RunConfig& source,
                                              const std::vector<RunRecord>& records);

/// Spearman's ρ of what is predicted to be lost and the mean accuracy, over networks of a method that have
/// both: −1 where the prediction orders them rightly. NaN for fewer than three.
double predictionRho(const std::vector<MeasuredNetwork>& networks, MethodKind method);

} // namespace pdqat::figures
