// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of networks share: passes over them, and what an observer sees.
#pragma once

#include "engine/api/config.h"
#include "engine/models/network.h"
#include "engine/quant/quantizers.h"

#include <torch/types.h>

#include <vector>

namespace pdqat::models {

/// Weights of every layer at one bit width, as a pass wants them.
inline std::vector<torch::Tensor> weightsAt(const Network& network, int bits) {
    std::vector<torch::Tensor> weights;
    for (const auto& convolution : network.convolutions()) {
        const quant::NormalizedWeight normalized(convolution->weight());
        weights.push_back(bits == fullPrecision ? normalized.full() : normalized.low(bits));
    }
    return weights;
}

/// Keeps what a pass shows of its low-precision layers.
class Recorder : public LayerObserver {
public:
    std::vector<std::size_t> layers;
    std::vector<torch::Tensor> inputs, outputs;
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        layers.push_back(layer);
        inputs.push_back(input);
        outputs.push_back(output);
    }
};

/// The settings of one pass() over a network.
struct PassOptions {
    int bits = fullPrecision;
    Mode mode = Mode::Training;
    std::vector<bool> kept{};        ///< empty: no layer is
    std::vector<LayerBits> widths{}; ///< empty: `bits`, 32 where kept
    LayerObserver* observer = nullptr;
    std::uint64_t noise = 0;
};

/// Logits, without gradients.
inline torch::Tensor pass(Network& network, const torch::Tensor& images, PassOptions options) {
    const torch::NoGradGuard noGrad;
    const auto weights = weightsAt(network, options.bits);
    if (options.widths.empty())
        options.widths.resize(network.layers().size(), bothAt(options.bits));
    for (std::size_t i = 0; i < options.kept.size(); ++i)
        if (options.kept[i])
            options.widths[i] = bothAt(fullPrecision);
    return network.body(network.stem(images), {options.bits, options.mode, weights, options.widths,
                                               options.observer, options.noise});
}

inline torch::Tensor randomImages(const networks::NetworkShape& shape, std::int64_t count) {
    torch::manual_seed(3);
    return torch::randn({count, shape.inputChannels, shape.inputSize, shape.inputSize});
}

} // namespace pdqat::models
