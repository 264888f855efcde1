// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers of a trained run may be, what that loses and costs; and the configuration of a choice.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/config.h"
#include "engine/api/latency.h"
#include "engine/api/network_info.h"
#include "engine/api/run_story.h"

#include <string>
#include <vector>

namespace pdqat::select {

/// What layers may have, and what that loses.
struct MeasuredWidth {
    int bits = 0;                     ///< of the network
    std::vector<LayerBits> layers;    ///< what each of them has then
    std::vector<RankedLayer> ranking; ///< of those that are measured; others stay in high precision
};
/// A width that the run trained.
MeasuredWidth trainedWidth(const RunConfig& config, const std::vector<LayerInfo>& layers, int bits,
                           std::vector<RankedLayer> ranking);

/// A trained run's layers, or several runs' by their means.
struct MeasuredLayers {
    std::string name; ///< of the run, for messages
    RunConfig config;
    std::vector<LayerInfo> layers;
    Certificate certificate;
    std::vector<MeasuredWidth> widths; ///< low ones, ascending
};
/// The widths that `pdqat sensitivity --bits` measured, where `by` is of that kind, and those that the run
/// trained. At the former, layers that an earlier allocation gave 32 bits are free again.
MeasuredLayers measuredLayers(const RunStory& run, const std::string& id, const Criterion& by);

/// The losses, by criterion:
///   lambda                     λ̄ · d_l, what the layer's error costs at the price that training found
///   error … hessian            as measured at that width; what is below 0 counts as 0
///   weights, macs, random      divided by (2^k − 1)², which the noise of a k-bit quantizer is proportional
///   to
/// Layers that the run keeps in high precision stay; one with a width of its own has that or 32.
/// @throws Error(Usage) for a criterion that is no amount or was not measured, a run that ranks no layers, a
/// λ that orders nothing; Error(Config) for widths and layers that the run does not have, or whose time was
/// not measured
/// @param latency  of these layers; null: no layer's time is known
AllocationTable allocationTable(const MeasuredLayers& measured, const Criterion& by,
                                const WidthRules& rules = {}, const LatencyTable* latency = nullptr);

/// The configuration with the layers at these widths. The network's bit width becomes the most frequent low
/// one, of those the lowest; levels and first λ of each layer are those that the configuration has for its
/// own width.
/// @param limits that the allocation was chosen for, to be told of
RunConfig allocatedConfig(const RunConfig& config, const AllocationTable& table, const Allocation& allocation,
                          const std::vector<CostLimit>& limits);

} // namespace pdqat::select
