// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A trained network at one bit width, as it is deployed.
#pragma once

#include "engine/data/data_set.h"
#include "engine/networks/networks.h"
#include "engine/quant/scaled_quantizers.h"

#include <torch/types.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace pdqat::onnx {

struct DeployedModel {
    RunConfig config;
    int bits = fullPrecision;
    std::map<std::string, torch::Tensor> state; ///< by state-dict name; float32 on the CPU
    networks::NetworkShape shape;
    networks::NetworkDescription network;
    std::vector<LayerBits> widths; ///< per rankable layer
    data::DataSetInfo data;

    const torch::Tensor& at(const std::string& name) const { return state.at(name); }
};

/// How a map is quantized at a width: value = step · code.
struct MapQuantizer {
    double step = 1;
    quant::CodeRange codes{0, 1};
    bool isUnit = true; ///< on [0, 1], 1 / step being a whole number
};
/// Of what rankable layers read of a node of the network, at 1 to 8 bits.
MapQuantizer quantizerOf(const DeployedModel& model, std::size_t node, int bits);

/// The weights of a rankable convolution.
std::unique_ptr<quant::LayerWeight> weightOf(const DeployedModel& model, const networks::GraphNode& node);

/// @throws Error(Config) for a width that the run does not have, or data that is needed and not there
DeployedModel deployedModel(const RunConfig& config, std::map<std::string, torch::Tensor> state, int bits);

/// Batch normalisation at inference: y = scale · x + shift, a channel each, float64.
struct FoldedNorm {
    torch::Tensor scale, shift;
};
FoldedNorm affineOf(const DeployedModel& model, const std::string& norm);

} // namespace pdqat::onnx
