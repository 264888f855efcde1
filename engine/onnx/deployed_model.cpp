// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/deployed_model.h"

#include "engine/api/error.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"

#include <algorithm>

namespace pdqat::onnx {
namespace {

constexpr double normEpsilon = 1e-5; // LibTorch's default, which the networks keep

void requireWidth(const RunConfig& config, int bits) {
    const auto widths = trainedWidths(config);
    if (std::find(widths.begin(), widths.end(), bits) != widths.end())
        return;
    std::vector<std::int64_t> known(widths.begin(), widths.end());
    throw Error(ErrorKind::Config, "bit width " + std::to_string(bits),
                "the run did not train it, it has " + join(known, ", "));
}

} // namespace

void requireDeployable(const RunConfig& config) {
    const auto refuse = [](const std::string& key, std::string_view value) {
        throw Error(ErrorKind::Model, key,
                    "networks with " + std::string(value) +
                        " quantizers have no exported form yet but their weights",
                    "Export to pt or safetensors");
    };
    if (config.quant.weights != WeightQuantizer::Dorefa)
        refuse("quant.weights", name(config.quant.weights));
    if (config.quant.activations != ActivationQuantizer::Unit)
        refuse("quant.activations", name(config.quant.activations));
    if (config.network.name == onnxNetwork)
        throw Error(ErrorKind::Model, "network.name",
                    "a network from a file has no exported form yet but its weights",
                    "Export to pt or safetensors");
}

DeployedModel deployedModel(const RunConfig& config, std::map<std::string, torch::Tensor> state, int bits) {
    requireWidth(config, bits);
    DeployedModel model{config,
                        bits,
                        std::move(state),
                        networks::networkShape(config),
                        {},
                        {},
                        data::dataSetInfo(config.data)};
    model.network = networks::networkEntry(config.network.name).describe(model.shape);
    model.widths = networks::layerBits(config, model.network.layers, bits);
    return model;
}

FoldedNorm affineOf(const DeployedModel& model, const std::string& norm) {
    const auto set = norm + ".bn_dict." + std::to_string(model.bits) + '.';
    const auto part = [&](const char* name) { return model.at(set + name).to(torch::kDouble); };
    const auto scale = part("weight") / (part("running_var") + normEpsilon).sqrt();
    return {scale, part("bias") - scale * part("running_mean")};
}

} // namespace pdqat::onnx
