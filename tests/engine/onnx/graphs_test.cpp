// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exported graphs against the engine: every network, width and format; and that what is wrong is found.
#include "engine/api/error.h"
#include "engine/api/words.h"
#include "engine/onnx/compare_layers.h"
#include "engine/onnx/evaluate_graph.h"
#include "engine/onnx/export_result.h"
#include "tests/engine/onnx/samples.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>

namespace pdqat::onnx {
namespace {

struct Case {
    SampleOptions sample;
    ModelFormat format;
};

std::string nameOf(const testing::TestParamInfo<Case>& info) {
    const auto& [sample, format] = info.param;
    return sample.network + '_' + std::to_string(sample.bits) + "bit_" + std::string(name(format)) +
           (sample.kept.empty() ? "" : "_mixed") +
           (sample.widths.empty() ? "" : "_widths" + std::to_string(sample.widths.size())) +
           (sample.steps
                ? "_" + std::string(name(*sample.steps)) + "_per_" + std::string(name(sample.stepsPer))
                : "");
}

std::vector<Case> cases() {
    std::vector<Case> list;
    for (const auto format : {ModelFormat::Onnx, ModelFormat::Qcdq, ModelFormat::Qonnx}) {
        for (const int bits : {1, 2, 3, 4, 5, 6, 7, 8, 32})
            list.push_back({{"resnet20q", bits, {}}, format});
        // A shortcut kept beside a quantized conv0, a conv0 beside a quantized shortcut, a conv1.
        list.push_back({{"resnet20q", 2, {"Block_3_shortcut", "Block_6_conv0", "Block_1_conv1"}}, format});
        for (const auto* network : {"resnet8", "svhnq", "resnet18q", "resnet50q"})
            for (const int bits : {1, 4})
                list.push_back({{network, bits, {}}, format});
        list.push_back({{"svhnq", 2, {"conv2"}}, format});
        // A shortcut that reads a clamp at another width than conv0, weights and activations apart, alone.
        list.push_back({{"resnet20q",
                         4,
                         {"Block_6_conv0"},
                         {{"Block_0_conv0", bothAt(1)},
                          {"Block_0_conv1", {2, 8}},
                          {"Block_3_conv0", bothAt(8)},
                          {"Block_3_shortcut", bothAt(2)},
                          {"Block_4_conv0", {8, 1}},
                          {"Block_5_conv0", {4, 32}},
                          {"Block_5_conv1", {32, 3}}}},
                        format});
        list.push_back(
            {{"resnet20q", 2, {}, {{"Block_3_shortcut", bothAt(3)}, {"Block_2_conv0", {32, 4}}}}, format});
        list.push_back({{"resnet8", 2, {"Block_1_shortcut"}, {{"Block_2_shortcut", bothAt(8)}}}, format});
        list.push_back({{"svhnq", 2, {}, {{"conv2", bothAt(4)}, {"conv4", {1, 5}}}}, format});
        for (const int bits : {1, 2, 3, 4, 5, 6, 7, 8, 32})
            list.push_back({{"resnet8", bits, {}, {}, StepSource::Fitted}, format});
        for (const int bits : {1, 2, 8})
            list.push_back({{"svhnq", bits, {}, {}, StepSource::Learned, StepsPer::Tensor}, format});
        list.push_back(
            {{"resnet8",
              4,
              {"Block_1_shortcut"},
              {{"Block_2_shortcut", bothAt(8)}, {"Block_0_conv1", {2, 7}}, {"Block_1_conv1", {8, 1}}},
              StepSource::Learned},
             format});
    }
    return list;
}

class Graphs : public testing::TestWithParam<Case> {};

INSTANTIATE_TEST_SUITE_P(All, Graphs, testing::ValuesIn(cases()), nameOf);

TEST_P(Graphs, AgreeWithTheEngineLayerByLayer) {
    const auto model = sampleModel(GetParam().sample);
    // Widths that do not suit each other want shifts that are not rounded.
    const auto shifts = GetParam().sample.widths.empty() ? Shifts::Rounded : Shifts::Exact;
    const auto built = buildGraph(model, GetParam().format, shifts);
    const TempFolder folder;
    writeOnnx(folder / "model.onnx", built.graph);
    const auto proof =
        proveByEvaluator(folder / "model.onnx", built, EngineModel(model), sampleImages(model), goOn);
    EXPECT_TRUE(proof.agrees()) << proof.problem;
    ASSERT_EQ(proof.layers.size(), model.network.layers.size() + 1);
    for (std::size_t i = 0; i < built.layers.size(); ++i) {
        EXPECT_EQ(proof.layers[i].bits, model.widths[i]);
        EXPECT_EQ(proof.layers[i].codes > 0, model.widths[i].activations != fullPrecision)
            << proof.layers[i].layer;
        EXPECT_GT(proof.layers[i].largest, 0) << proof.layers[i].layer << " was never compared";
    }
    EXPECT_GT(proof.layers.back().largest, 0);
    EXPECT_EQ(proof.images, 12);
}

/// The constants by name, to be changed.
OnnxTensor& constant(OnnxGraph& graph, const std::string& name) {
    for (auto& tensor : graph.constants)
        if (tensor.name == name)
            return tensor;
    throw std::runtime_error("no constant " + name);
}

/// What the evaluator finds wrong with a model's graph, as it is or damaged.
std::string problemOf(
    const DeployedModel& model, ModelFormat format,
    const std::function<void(OnnxGraph&)>& damage = [](OnnxGraph&) {}) {
    const auto built = buildGraph(model, format);
    auto written = built.graph;
    damage(written);
    const TempFolder folder;
    writeOnnx(folder / "model.onnx", written);
    return proveByEvaluator(folder / "model.onnx", built, EngineModel(model), sampleImages(model), goOn)
        .problem;
}

std::string problemAfter(ModelFormat format, const std::function<void(OnnxGraph&)>& damage) {
    return problemOf(sampleModel({}), format, damage);
}

std::vector<ModelFormat> graphFormats() {
    std::vector<ModelFormat> formats;
    std::copy_if(allOf<ModelFormat>.begin(), allOf<ModelFormat>.end(), std::back_inserter(formats),
                 [](ModelFormat format) { return words(format).graph.has_value(); });
    return formats;
}

TEST(Proof, NamesTheLayerWhoseWeightsDiffer) {
    const auto problem = problemAfter(ModelFormat::Qcdq, [](OnnxGraph& graph) {
        constant(graph, "layers.4.conv1.codes").bytes[9 * 5 + 4] ^= 0x40; // input channel 5
    });
    EXPECT_NE(problem.find("Block_4_conv1 differs"), std::string::npos) << problem;
}

TEST(Proof, NamesTheLayerWhoseFoldedShiftDiffers) {
    const auto problem = problemAfter(ModelFormat::Qcdq, [](OnnxGraph& graph) {
        std::fill_n(constant(graph, "layers.2.conv0.bias_codes").bytes.begin(), 64, '\1');
    });
    EXPECT_NE(problem.find("Block_2_conv0 differs"), std::string::npos) << problem;
}

TEST(Proof, FindsAQuantizerOfAnotherWidth) {
    const auto problem = problemAfter(
        ModelFormat::Qcdq, [](OnnxGraph& graph) { constant(graph, "largest_code2").bytes[0] = 2; });
    EXPECT_NE(problem.find("codes before"), std::string::npos) << problem;
}

TEST(Proof, FindsAMissingNormalisation) {
    const auto problem = problemAfter(ModelFormat::Onnx, [](OnnxGraph& graph) {
        auto& shift = constant(graph, "bn.bn_dict.2.bias").bytes;
        std::fill(shift.begin(), shift.end(), '\0');
    });
    EXPECT_NE(problem.find("logits differs"), std::string::npos) << problem;
}

/// What is no number never agrees, whatever it is compared with.
TEST(Proof, RefusesANetworkOfNaN) {
    auto model = sampleModel({});
    model.state.at("layers.3.bn1.bn_dict.2.running_var").fill_(-1);
    for (const auto format : graphFormats()) {
        const auto problem = problemOf(model, format);
        EXPECT_NE(problem.find("not finite"), std::string::npos) << name(format) << ": " << problem;
    }
}

TEST(Proof, RefusesLogitsOfNaN) {
    const auto model = sampleModel({});
    const auto images = sampleImages(model);
    const auto logits = engineLogits(EngineModel(model), images);
    const auto none = torch::full_like(logits, std::nan(""));
    for (const auto& [expected, found] : {std::pair(logits, none), {none, logits}, {none, none}}) {
        ExportProof proof;
        compareAccuracy(images, expected, found, proof);
        EXPECT_FALSE(proof.agrees());
        EXPECT_EQ(proof.samePredictions, 0);
    }
}

TEST(Proof, TakesALayerOfZeros) {
    auto model = sampleModel({});
    model.state.at("layers.3.conv1.weight").zero_();
    for (const auto format : graphFormats())
        EXPECT_EQ(problemOf(model, format), "") << name(format);
}

TEST(ExportRecord, KeepsNumbersThatAreNotFinite) {
    ModelExportResult result;
    ExportProof proof;
    proof.layers = {{"conv1", bothAt(2), std::nan(""), std::numeric_limits<double>::infinity(), 0.5, 10, 1}};
    proof.accuracyAfter = std::nan("");
    result.proofs = {proof};
    const auto read = exportResultFromJson(toJson(result), "record.json").proofs.at(0);
    EXPECT_TRUE(std::isnan(read.layers.at(0).largest));
    EXPECT_EQ(read.layers[0].maxDifference, std::numeric_limits<double>::infinity());
    EXPECT_EQ(read.layers[0].meanDifference, 0.5);
    EXPECT_TRUE(std::isnan(read.accuracyAfter));
}

TEST(Proof, FindsAccuracyThatIsLost) {
    const auto model = sampleModel({});
    const auto images = sampleImages(model);
    const auto logits = engineLogits(EngineModel(model), images);
    auto right = images;
    right.labels = logits.argmax(1);
    ExportProof same, other;
    compareAccuracy(right, logits, logits, same);
    compareAccuracy(right, logits, -logits, other);
    EXPECT_TRUE(same.agrees()) << same.problem;
    EXPECT_EQ(same.samePredictions, 12);
    EXPECT_EQ(same.accuracyAfter, 1);
    EXPECT_NE(other.problem.find("12 of 12 images otherwise"), std::string::npos) << other.problem;
    auto many = right; // one image in twelve may differ, but of 1200 that is more than 1 %
    many.labels = right.labels.repeat({100});
    auto few = logits.clone();
    few[0] = -few[0];
    ExportProof worse;
    compareAccuracy(many, logits.repeat({100, 1}), few.repeat({100, 1}), worse);
    EXPECT_NE(worse.problem.find("accuracy is 91.6"), std::string::npos) << worse.problem;
}

/// What QONNX's readers take in Clip's place gives the same bits.
TEST(Graph, ClampsExactlyWithoutClip) {
    const auto model = sampleModel({"resnet20q", 2, {"Block_3_shortcut"}});
    std::map<std::string, torch::Tensor> values;
    const GraphEvaluator evaluator(buildGraph(model, ModelFormat::Qonnx).graph);
    evaluator.run(sampleImages(model).batches[0],
                  [&](const std::string& name, const torch::Tensor& value) { values[name] = value; });
    const auto input = values.at("layers.3.bn0.positive.output");
    EXPECT_LT(input.min().item<double>(), 0);
    EXPECT_GT(input.max().item<double>(), 2);
    EXPECT_TRUE(torch::equal(values.at("clip24.output"), input.clamp(0, 1)));
    EXPECT_TRUE(torch::equal(values.at("layers.3.bn0.output"), input)) << "what conv0's quantizer reads";
}

TEST(Graph, IsNotCheckedWithQuantizersOfAnotherKind) {
    const auto narrow = [](OnnxGraph& graph) {
        for (auto& node : graph.nodes)
            if (node.name == "quantize3")
                node.attributes["narrow"] = std::int64_t{1};
    };
    try {
        problemAfter(ModelFormat::Qonnx, narrow);
        FAIL() << "it was checked";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Model);
        EXPECT_NE(std::string(error.what()).find("quantize3"), std::string::npos) << error.what();
    }
}

TEST(Graph, NamesFilesThatAreNoModels) {
    const TempFolder folder;
    std::ofstream(folder / "text.onnx") << "this is no model";
    EXPECT_THROW(graph::readOnnx(folder / "text.onnx"), Error);
    EXPECT_THROW(graph::readOnnx(folder / "missing.onnx"), Error);
}

TEST(Graph, IsRefusedByTheCheckerBeforeAFileIsMade) {
    auto graph = buildGraph(sampleModel({}), ModelFormat::Onnx).graph;
    graph.nodes.front().inputs[1] = "nobody makes this";
    const TempFolder folder;
    try {
        writeOnnx(folder / "model.onnx", graph);
        FAIL() << "it was written";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Model);
        EXPECT_NE(error.problem().find("checker"), std::string::npos) << error.what();
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "model.onnx"));
}

TEST(Graph, OfAWidthThatWasNotTrainedIsRefused) {
    const auto config = sampleConfig({});
    try {
        deployedModel(config, train::stateDict(*models::makeNetwork(config)), 5);
        FAIL() << "it was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Config);
        EXPECT_NE(std::string(error.what()).find("it has 2, 32"), std::string::npos) << error.what();
    }
}

} // namespace
} // namespace pdqat::onnx
