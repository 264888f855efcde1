// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs take an exported graph, and that a graph that breaks one of their rules is refused by name.
#include "engine/onnx/receivers.h"
#include "tests/engine/onnx/samples.h"

#include <gtest/gtest.h>

#include <cstring>
#include <functional>

namespace pdqat::onnx {
namespace {

const std::vector<std::string> mixed{"Block_3_shortcut", "Block_1_conv1"};

OnnxGraph graphOf(ModelFormat format, int bits, const std::string& network = "resnet20q",
                  const std::vector<std::string>& kept = {}) {
    return buildGraph(sampleModel({network, bits, kept}), format).graph;
}

ReceiverVerdict verdictOf(const std::string& receiver, const OnnxGraph& graph) {
    for (const auto& verdict : receiversOf(graph))
        if (verdict.receiver == receiver)
            return verdict;
    throw std::runtime_error("no receiver " + receiver);
}

TEST(Receivers, OfQonnxTakeEveryWidth) {
    for (const auto* network : {"resnet20q", "svhnq", "resnet50q"})
        for (const int bits : {1, 2, 4, 8, 32}) {
            const auto graph = graphOf(ModelFormat::Qonnx, bits, network);
            for (const auto* receiver : {"FINN", "hls4ml"})
                EXPECT_EQ(verdictOf(receiver, graph).problem, "") << network << ", " << bits << " bit";
        }
}

TEST(Receivers, OfQonnxTakeLayersInHighPrecision) {
    const auto graph = graphOf(ModelFormat::Qonnx, 2, "resnet20q", mixed);
    EXPECT_EQ(
        text(verdictOf("FINN", graph)),
        "FINN takes this file, by its documented rules; conv0, Block_1_conv1, Block_3_shortcut, fc stay in "
        "floats, outside of its hardware");
    EXPECT_EQ(text(verdictOf("hls4ml", graph)), "hls4ml takes this file, by its documented rules");
}

TEST(Receivers, TensorRtTakesFloatsAlone) {
    EXPECT_EQ(verdictOf("TensorRT", graphOf(ModelFormat::Onnx, 2)).problem, "");
    EXPECT_EQ(
        text(verdictOf("TensorRT", graphOf(ModelFormat::Qcdq, 2))),
        "TensorRT refuses this file, by its documented rules: quantize3: codes must be signed bytes (INT8)");
    EXPECT_NE(verdictOf("TensorRT", graphOf(ModelFormat::Qonnx, 2)).problem, "");
    EXPECT_EQ(verdictOf("FINN", graphOf(ModelFormat::Onnx, 2)).problem, "clip3: there is no operator Clip");
}

/// Uniform weights of 8 bits with inputs of 7: signed bytes without a Clip.
TEST(Receivers, TensorRtTakesUniformWeightsAndSevenBitInputs) {
    SampleOptions options{"resnet8", 8, {}, {}, StepSource::Fitted};
    const auto layers = sampleModel(options).network.layers;
    const auto problem = [&] {
        return verdictOf("TensorRT", buildGraph(sampleModel(options), ModelFormat::Qcdq).graph).problem;
    };
    EXPECT_NE(problem().find("codes must be signed bytes (INT8)"), std::string::npos) << "inputs of 8 bits";
    for (const auto& layer : layers)
        options.widths[layer.name] = {8, 7};
    EXPECT_EQ(problem(), "");
    for (const auto& layer : layers)
        options.widths[layer.name] = {4, 7};
    EXPECT_EQ(problem(), "") << "weights of 4 bits lie in bytes";
}

/// Uniform weights and scaled inputs; scales by channel where the reader has them.
TEST(Receivers, OfQonnxTakeUniformWeights) {
    for (const int bits : {1, 2, 4, 8}) {
        const auto problemOf = [&](const char* receiver, StepsPer stepsPer) {
            const SampleOptions options{"svhnq", bits, {}, {}, StepSource::Learned, stepsPer};
            return verdictOf(receiver, buildGraph(sampleModel(options), ModelFormat::Qonnx).graph).problem;
        };
        EXPECT_EQ(problemOf("FINN", StepsPer::Channel), "") << bits << " bit";
        EXPECT_EQ(problemOf("FINN", StepsPer::Tensor), "") << bits << " bit";
        EXPECT_EQ(problemOf("hls4ml", StepsPer::Tensor), "") << bits << " bit";
        EXPECT_NE(problemOf("hls4ml", StepsPer::Channel).find("one scale, not one for each channel"),
                  std::string::npos);
    }
}

OnnxNode& node(OnnxGraph& graph, const std::string& name) {
    for (auto& found : graph.nodes)
        if (found.name == name)
            return found;
    throw std::runtime_error("no node " + name);
}

std::string addScalar(OnnxGraph& graph, const std::string& name, float value) {
    OnnxTensor tensor{name, OnnxType::Float, {}, std::string(sizeof value, '\0')};
    std::memcpy(tensor.bytes.data(), &value, sizeof value);
    graph.constants.push_back(tensor);
    return name;
}

struct Damage {
    const char* name;
    const char* receiver;
    std::function<void(OnnxGraph&)> damage;
    const char* problem;
};

void PrintTo(const Damage& damage, std::ostream* out) { *out << damage.name; }

class BrokenRules : public testing::TestWithParam<Damage> {};

const char* const weightQuant = "layers.1.conv0.weight.quant";
constexpr std::int64_t no = 0, yes = 1;

INSTANTIATE_TEST_SUITE_P(
    Qonnx, BrokenRules,
    testing::Values(
        Damage{"ZeroPoint", "FINN",
               [](auto& graph) { node(graph, weightQuant).inputs[2] = addScalar(graph, "middle", 1.5F); },
               "layers.1.conv0.weight.quant: the zero point must be 0"},
        Damage{"ZeroPointOfHls4ml", "hls4ml",
               [](auto& graph) { node(graph, weightQuant).inputs[2] = addScalar(graph, "middle", 1.5F); },
               "layers.1.conv0.weight.quant: the zero point must be 0"},
        Damage{"ScaleOfANode", "FINN",
               [](auto& graph) { node(graph, "quantize3").inputs[1] = "conv0.output"; },
               "quantize3: scale, zero point and bit width must be constants"},
        Damage{
            "Rounding", "FINN",
            [](auto& graph) { node(graph, "quantize3").attributes["rounding_mode"] = std::string("CEIL"); },
            "quantize3: the rounding mode must be ROUND"},
        Damage{"UnsignedNarrow", "hls4ml",
               [](auto& graph) { node(graph, "quantize3").attributes["narrow"] = yes; },
               "quantize3: unsigned numbers must not be narrow"},
        Damage{"SharedWeights", "FINN",
               [](auto& graph) {
                   node(graph, "Block_1_conv1").inputs[1] = "layers.1.conv0.weight.quant.output";
               },
               "layers.1.conv0.weight.quant: quantized weights must be read by one"},
        Damage{"WideActivations", "FINN",
               [](auto& graph) { node(graph, "quantize3").inputs[3] = addScalar(graph, "bits9", 9); },
               "quantize3: activations must have 8 bits or fewer"},
        Damage{"NoRelu", "FINN",
               [](auto& graph) { node(graph, "quantize3").inputs[0] = "layers.0.bn0.output"; },
               "quantize3: unsigned activations must come from a Relu"},
        Damage{"SignedBehindRelu", "FINN",
               [](auto& graph) { node(graph, "quantize3").attributes["signed"] = yes; },
               "quantize3: activations behind a Relu must be unsigned"},
        Damage{"SharedRelu", "FINN",
               [](auto& graph) { node(graph, "quantize6").inputs[0] = "quantize3.relu.output"; },
               "quantize3: its Relu must have no other reader"},
        Damage{"NoDilations", "hls4ml",
               [](auto& graph) { node(graph, "Block_0_conv0").attributes.erase("dilations"); },
               "Block_0_conv0: dilations must be written down"},
        Damage{"NoGroup", "hls4ml",
               [](auto& graph) { node(graph, "Block_0_conv0").attributes.erase("group"); },
               "Block_0_conv0: group must be written down"},
        Damage{"LostLayout", "hls4ml",
               [](auto& graph) { node(graph, "quantize6.relu").inputs[0] = "layers.0.bn0.output"; },
               "layers.0.bn0: what is read more than once must not be read by Relu first"},
        Damage{"UnknownOperator", "hls4ml", [](auto& graph) { node(graph, "quantize3.relu").op = "Celu"; },
               "quantize3.relu: there is no operator Celu"}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST_P(BrokenRules, AreNamed) {
    auto graph = graphOf(ModelFormat::Qonnx, 2);
    GetParam().damage(graph);
    const auto problem = verdictOf(GetParam().receiver, graph).problem;
    EXPECT_TRUE(problem.starts_with(GetParam().problem)) << problem;
}

TEST(Receivers, FinnTakesSignedActivationsWithoutARelu) {
    auto graph = graphOf(ModelFormat::Qonnx, 2);
    node(graph, "quantize3").inputs[0] = "layers.0.bn0.output";
    node(graph, "quantize3").attributes["signed"] = yes;
    EXPECT_EQ(verdictOf("FINN", graph).problem, "");
}

/// A graph of one quantized convolution, as TensorRT's documentation has it.
OnnxGraph symmetricGraph() {
    OnnxGraph graph;
    addScalar(graph, "step", 0.5F);
    graph.constants.push_back({"zero", OnnxType::Int8, {}, std::string(1, '\0')});
    graph.constants.push_back({"codes", OnnxType::Int8, {2, 1, 1, 1}, std::string(2, '\1')});
    graph.constants.push_back({"scales", OnnxType::Float, {2}, std::string(8, '\1')});
    graph.constants.push_back({"zeros", OnnxType::Int8, {2}, std::string(2, '\0')});
    graph.nodes = {
        {"QuantizeLinear", "q", {"images", "step", "zero"}, {"q.output"}},
        {"DequantizeLinear", "dq", {"q.output", "step", "zero"}, {"dq.output"}},
        {"DequantizeLinear", "weight", {"codes", "scales", "zeros"}, {"weight.output"}, {{"axis", no}}},
        {"Conv", "conv", {"dq.output", "weight.output"}, {"conv.output"}}};
    return graph;
}

TEST(Receivers, TensorRtTakesSymmetricBytes) {
    EXPECT_EQ(text(verdictOf("TensorRT", symmetricGraph())),
              "TensorRT takes this file, by its documented rules");
}

class BrokenTensorRtRules : public testing::TestWithParam<Damage> {};

INSTANTIATE_TEST_SUITE_P(
    TensorRt, BrokenTensorRtRules,
    testing::Values(
        Damage{"UnsignedCodes", "TensorRT", [](auto& graph) { graph.constants[1].type = OnnxType::Uint8; },
               "q: codes must be signed bytes (INT8)"},
        Damage{"NoZeroPoint", "TensorRT", [](auto& graph) { node(graph, "q").inputs.pop_back(); },
               "q: codes must be signed bytes (INT8)"},
        Damage{"WideWeights", "TensorRT", [](auto& graph) { graph.constants[2].type = OnnxType::Int32; },
               "weight: codes must be signed bytes (INT8)"},
        Damage{"ZeroPoint", "TensorRT", [](auto& graph) { graph.constants[4].bytes[1] = 3; },
               "weight: scales must be constants, and zero points 0"},
        Damage{"ScaleOfANode", "TensorRT", [](auto& graph) { node(graph, "dq").inputs[1] = "images"; },
               "dq: scales must be constants, and zero points 0"},
        Damage{"ScalesOfActivations", "TensorRT", [](auto& graph) { node(graph, "q").inputs[1] = "scales"; },
               "q: activations must have one scale, weights one for each output channel (axis 0)"},
        Damage{"OtherAxis", "TensorRT", [](auto& graph) { node(graph, "weight").attributes["axis"] = yes; },
               "weight: activations must have one scale, weights one for each output channel (axis 0)"},
        Damage{"NoPair", "TensorRT", [](auto& graph) { node(graph, "conv").inputs[0] = "q.output"; },
               "q: QuantizeLinear must be read by DequantizeLinear alone"},
        Damage{"HalfAPair", "TensorRT", [](auto& graph) { node(graph, "dq").inputs[0] = "images"; },
               "dq: DequantizeLinear must read weights or QuantizeLinear"},
        Damage{"ComputedWeights", "TensorRT", [](auto& graph) { node(graph, "conv").inputs[1] = "images"; },
               "conv: weights must be constants, or stand behind DequantizeLinear"}),
    [](const auto& broken) { return std::string(broken.param.name); });

TEST_P(BrokenTensorRtRules, AreNamed) {
    auto graph = symmetricGraph();
    GetParam().damage(graph);
    EXPECT_EQ(verdictOf("TensorRT", graph).problem, GetParam().problem);
}

} // namespace
} // namespace pdqat::onnx
