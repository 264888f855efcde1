// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks from files, exported in every format: every operator that files may have, signed inputs, layers
// without normalisation, dead channels and channels of one value.
#include "engine/api/networks.h"
#include "engine/models/brought_weights.h"
#include "engine/networks/model_file.h"
#include "tests/engine/onnx/samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

namespace pdqat::onnx {
namespace {

using List = std::vector<std::int64_t>;

/// A file's graph, node by node.
struct FileGraph {
    OnnxGraph graph;
    std::uint64_t seed = 1;

    FileGraph() {
        graph.opset = 13;
        graph.name = "everything";
        graph.inputs = {{"x", OnnxType::Float, {-1, 3, 16, 16}}};
        graph.outputs = {{"y", OnnxType::Float, {-1, 10}}};
    }
    void floats(const std::string& name, const torch::Tensor& values) {
        const auto plain = values.to(torch::kFloat).contiguous();
        graph.constants.push_back({name, OnnxType::Float, plain.sizes().vec(),
                                   std::string(static_cast<const char*>(plain.data_ptr()), plain.nbytes())});
    }
    std::string node(const std::string& op, std::vector<std::string> inputs,
                     std::map<std::string, OnnxAttribute> attributes = {}) {
        auto output = "v" + std::to_string(graph.nodes.size());
        graph.nodes.push_back({op,
                               op + std::to_string(graph.nodes.size()),
                               std::move(inputs),
                               {output},
                               std::move(attributes),
                               {}});
        return output;
    }
    std::string conv(const std::string& name, const std::string& x, std::int64_t in, std::int64_t out,
                     std::int64_t kernel, std::int64_t groups, bool bias, List pads,
                     std::int64_t stride = 1) {
        torch::manual_seed(seed++);
        auto weight = torch::randn({out, in / groups, kernel, kernel}) /
                      std::sqrt(static_cast<double>(in / groups * kernel * kernel));
        weight[0] = 0;    // a dead channel
        weight[1] = 0.25; // one value
        floats(name + ".weight", weight);
        std::vector<std::string> inputs{x, name + ".weight"};
        if (bias) {
            floats(name + ".bias", torch::randn({out}) * 0.2);
            inputs.push_back(name + ".bias");
        }
        return node("Conv", inputs,
                    {{"pads", std::move(pads)}, {"strides", List{stride, stride}}, {"group", groups}});
    }
    std::string gemm(const std::string& name, const std::string& x, std::int64_t in, std::int64_t out) {
        torch::manual_seed(seed++);
        floats(name + ".weight", torch::randn({out, in}) / std::sqrt(static_cast<double>(in)));
        floats(name + ".bias", torch::randn({out}) * 0.1);
        return node("Gemm", {x, name + ".weight", name + ".bias"}, {{"transB", std::int64_t{1}}});
    }
};

/// Every operator that a quantized network may have around its layers.
OnnxGraph everything() {
    FileGraph g;
    auto x = g.node("Relu", {g.conv("first", "x", 3, 16, 3, 1, true, {1, 1, 1, 1})});
    const auto skip = x;
    x = g.node("HardSigmoid", {g.conv("wide", x, 16, 16, 1, 1, true, {0, 0, 0, 0})});
    x = g.conv("depth", x, 16, 16, 3, 16, true, {1, 1, 1, 1});
    x = g.node("LeakyRelu", {x}, {{"alpha", 0.1F}});
    x = g.node("Add", {g.conv("narrow", x, 16, 16, 1, 1, false, {0, 0, 0, 0}), skip});
    x = g.node("Relu", {x});
    x = g.node("MaxPool", {x}, {{"kernel_shape", List{2, 2}}, {"strides", List{2, 2}}});
    g.floats("six", torch::tensor(6.0));
    g.floats("nil", torch::tensor(0.0));
    auto y = g.node("Clip", {g.conv("even", x, 16, 8, 3, 2, true, {0, 1, 2, 1}), "nil", "six"});
    auto z = g.node("Sigmoid", {g.conv("odd", x, 16, 8, 3, 1, true, {1, 1, 1, 1})});
    x = g.node("Concat", {y, z}, {{"axis", std::int64_t{1}}});
    const auto gate = g.node(
        "Sigmoid", {g.conv("gate", g.node("GlobalAveragePool", {x}), 16, 16, 1, 1, true, {0, 0, 0, 0})});
    x = g.node("Mul", {x, gate});
    g.floats("gain", torch::linspace(0.5, 1.5, 16).reshape({1, 16, 1, 1}));
    x = g.node("Mul", {x, "gain"});
    x = g.node("AveragePool", {x}, {{"kernel_shape", List{2, 2}}, {"strides", List{2, 2}}});
    x = g.node("Relu", {g.conv("last", x, 16, 16, 3, 1, true, {1, 1, 1, 1}, 2)});
    x = g.node("Flatten", {x});
    x = g.node("Relu", {g.gemm("hidden", x, 64, 32)});
    g.gemm("classifier", x, 32, 10);
    g.graph.outputs[0].name = "v" + std::to_string(g.graph.nodes.size() - 1);
    return g.graph;
}

struct BroughtCase {
    int bits;
    StepsPer stepsPer;
    RankableLayers layers;
    ModelFormat format;
};

class BroughtGraphs : public testing::TestWithParam<BroughtCase> {};

std::vector<BroughtCase> broughtCases() {
    std::vector<BroughtCase> list;
    for (const auto format : {ModelFormat::Onnx, ModelFormat::Qcdq, ModelFormat::Qonnx}) {
        for (const int bits : {1, 2, 3, 4, 5, 6, 7, 8, 32})
            list.push_back({bits, StepsPer::Channel, RankableLayers::Inner, format});
        for (const int bits : {1, 4, 8})
            list.push_back({bits, StepsPer::Tensor, RankableLayers::All, format});
    }
    return list;
}

std::string broughtName(const testing::TestParamInfo<BroughtCase>& info) {
    const auto& [bits, stepsPer, layers, format] = info.param;
    return std::to_string(bits) + "bit_" + std::string(name(format)) + '_' + std::string(name(layers)) +
           "_per_" + std::string(name(stepsPer));
}

INSTANTIATE_TEST_SUITE_P(All, BroughtGraphs, testing::ValuesIn(broughtCases()), broughtName);

TEST_P(BroughtGraphs, AgreeWithTheEngineLayerByLayer) {
    const auto& [bits, stepsPer, layers, format] = GetParam();
    const TempFolder folder;
    writeOnnx(folder / "net.onnx", everything());
    SampleOptions options;
    options.bits = bits;
    options.steps = StepSource::Fitted;
    options.stepsPer = stepsPer;
    auto config = sampleConfig(options);
    config.network.name = onnxNetwork;
    config.network.file = (folder / "net.onnx").string();
    config.network.inputSize = 16;
    config.network.layers = layers;
    const auto network = models::makeNetwork(config);
    setSteps(*network);
    auto state = train::stateDict(*network);
    const auto shape = networks::networkShape(config);
    for (const auto& [name, tensor] : models::broughtState(*networks::broughtNetwork(shape), shape.widths))
        state[name] = tensor;
    const auto model = deployedModel(config, state, bits);
    const auto built = buildGraph(model, format);
    writeOnnx(folder / "model.onnx", built.graph);
    const auto proof =
        proveByEvaluator(folder / "model.onnx", built, EngineModel(model), sampleImages(model), goOn);
    EXPECT_TRUE(proof.agrees()) << proof.problem;
    for (std::size_t i = 0; i < built.layers.size(); ++i) {
        EXPECT_EQ(proof.layers[i].codes > 0, bits != 32) << proof.layers[i].layer;
        EXPECT_GT(proof.layers[i].largest, 0) << proof.layers[i].layer << " was never compared";
        if (format == ModelFormat::Qcdq && bits > 1 && bits < 32) {
            EXPECT_FALSE(built.layers[i].codes.empty()) << built.layers[i].layer;
        }
    }
}

} // namespace
} // namespace pdqat::onnx
