// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks with weights and normalisation that are not all alike, and images for them.
#pragma once

#include "engine/models/make_network.h"
#include "engine/onnx/build_graph.h"
#include "engine/onnx/prove_graph.h"
#include "engine/quant/scaled_quantizers.h"
#include "engine/train/state_dict.h"

namespace pdqat::onnx {

struct SampleOptions {
    std::string network = "resnet20q";
    int bits = 2;
    std::vector<std::string> kept = {};
    std::map<std::string, LayerBits> widths = {};
    /// Uniform weights and scaled activations, of which these are the steps.
    std::optional<StepSource> steps = {};
    StepsPer stepsPer = StepsPer::Channel;
};

inline RunConfig sampleConfig(const SampleOptions& options) {
    RunConfig config;
    config.network.name = options.network;
    config.network.inputSize = options.network == "svhnq" ? 40 : 32;
    config.quant.bits = {options.bits == fullPrecision ? 2 : options.bits};
    config.quant.highPrecision = options.kept;
    config.quant.layerBits = options.widths;
    config.data.set = "cifar10";
    if (options.steps) {
        config.quant.weights = WeightQuantizer::Uniform;
        config.quant.activations = ActivationQuantizer::Scaled;
        config.quant.steps = *options.steps;
        config.quant.stepsPer = options.stepsPer;
    }
    return config;
}

/// Steps of inputs as of values up to about 1, those of weights fitted; each a little of its own.
inline void setSteps(models::Network& network) {
    double share = 0.8;
    for (const auto& steps : network.inputSteps()) {
        std::vector<double> values;
        for (int bits = 1; bits <= 8; ++bits)
            values.push_back(share / static_cast<double>(quant::codeRange(bits, steps->isSigned()).high));
        steps->set(values);
        share = share > 1.2 ? 0.7 : share * 1.07;
    }
    for (const auto& convolution : network.convolutions())
        convolution->fitSteps();
}

/// Running statistics as training leaves them, among them negative, tiny and vanished scales.
inline void disturbNorms(std::map<std::string, torch::Tensor>& state) {
    torch::manual_seed(11);
    for (auto& [name, value] : state) {
        if (name.find("bn_dict") == std::string::npos || !value.is_floating_point())
            continue;
        if (name.ends_with("running_var"))
            value.uniform_(0.2, 2);
        else if (name.ends_with("weight"))
            value.uniform_(-0.6, 1.2);
        else
            value.uniform_(-0.3, 0.7);
    }
    for (auto& [name, value] : state)
        if (name.find("bn_dict") != std::string::npos && name.ends_with("weight")) {
            value[0] = 0;
            value[1] = 1e-9;
        }
}

inline DeployedModel sampleModel(const SampleOptions& options) {
    const auto config = sampleConfig(options);
    const auto network = models::makeNetwork(config);
    setSteps(*network);
    auto state = train::stateDict(*network);
    disturbNorms(state);
    return deployedModel(config, state, options.bits);
}

inline ProofImages sampleImages(const DeployedModel& model) {
    torch::manual_seed(5);
    ProofImages images;
    for (int i = 0; i < 3; ++i)
        images.batches.push_back(
            torch::randn({4, model.shape.inputChannels, model.shape.inputSize, model.shape.inputSize}));
    images.labels = torch::randint(model.shape.classes, {12}, torch::kLong);
    return images;
}

inline bool goOn(double) { return true; }

} // namespace pdqat::onnx
