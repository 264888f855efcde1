// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/deployed_model.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "engine/networks/value_ranges.h"
#include "engine/quant/scaled_quantizers.h"

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

MapQuantizer quantizerOf(const DeployedModel& model, std::size_t node, int bits) {
    if (model.shape.activations == ActivationQuantizer::Unit) {
        const auto steps = quant::quantizationSteps(bits);
        return {1.0 / static_cast<double>(steps), {0, steps}};
    }
    const auto& nodes = model.network.nodes;
    const auto reads = [&](const networks::GraphNode& reader) {
        return reader.op == networks::GraphOp::Convolution && reader.inputs[0] == node;
    };
    const auto first = std::ranges::find_if(nodes, reads); // its steps are all readers'
    const bool isSigned = !networks::ValueRanges(nodes).isNonNegative(node);
    return {model.at(first->module + ".input.steps")[bits - 1].item<double>(),
            quant::codeRange(bits, isSigned), false};
}

std::unique_ptr<quant::LayerWeight> weightOf(const DeployedModel& model, const networks::GraphNode& node) {
    const auto steps = model.state.find(node.module + ".steps");
    return quant::layerWeight(model.at(node.module + ".weight"), models::weightRule(model.shape),
                              steps == model.state.end() ? torch::Tensor() : steps->second);
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
    for (const auto& [name, tensor] : model.state)
        if (name.ends_with(".steps") && !tensor.gt(0).all().item<bool>())
            throw Error(ErrorKind::Checkpoint, name, "these steps were never fitted to images",
                        "Train the run first: pdqat resume");
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
