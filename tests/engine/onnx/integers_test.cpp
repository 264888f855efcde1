// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as whole numbers, folded normalisation, packing, and the evaluator's operators where they round.
#include "engine/api/error.h"
#include "engine/onnx/evaluate_graph.h"
#include "engine/onnx/export_packed.h"
#include "engine/onnx/export_result.h"
#include "engine/onnx/integer_weights.h"

#include <gtest/gtest.h>

namespace pdqat::onnx {
namespace {

torch::Tensor someWeight() {
    torch::manual_seed(2);
    return torch::randn({5, 3, 3, 3});
}

MapQuantizer unitQuantizer(int bits) {
    const auto steps = quant::quantizationSteps(bits);
    return {1.0 / static_cast<double>(steps), 0, steps};
}

class Widths : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(OneToEight, Widths, testing::Range(1, 9));

TEST_P(Widths, WholeWeightsAreTheQuantizersValues) {
    const quant::NormalizedWeight weight(someWeight());
    const auto whole = weight.whole(GetParam());
    const auto steps = quant::quantizationSteps(GetParam());
    EXPECT_LE(whole.codes.abs().max().item<int>(), steps);
    EXPECT_TRUE(whole.codes.remainder(2).abs().eq(1).all().item<bool>()) << "the middle is no level";
    // Both sides round the product of two floats once: 1e-6 is some ulp.
    EXPECT_TRUE(torch::allclose(whole.codes.to(torch::kDouble) * whole.step,
                                weight.low(GetParam()).to(torch::kDouble), 1e-6, 1e-7));
}

TEST_P(Widths, FoldedCodesComputeTheNormalisedConvolution) {
    const auto whole = quant::NormalizedWeight(someWeight()).whole(GetParam());
    const FoldedNorm norm{torch::tensor({1.5, -0.75, 0.0, 1e-9, 0.01}, torch::kDouble),
                          torch::tensor({0.25, -0.5, 0.125, -3.0, 100.0}, torch::kDouble)};
    const double step = 1.0 / 3;
    const auto folded = foldedCodes(whole, norm, step, unitQuantizer(GetParam()));
    const auto scale = folded.scale.to(torch::kDouble);
    EXPECT_EQ(folded.weights.scalar_type(), GetParam() < 8 ? torch::kInt8 : torch::kInt32);
    EXPECT_LT(folded.bias.abs().max().item<double>(), 1.1 * (1 << 30)) << "room for the sum of products";
    const auto weights = folded.weights.to(torch::kDouble) * scale.reshape({-1, 1, 1, 1});
    const auto expected = whole.codes.to(torch::kDouble) * whole.step * norm.scale.reshape({-1, 1, 1, 1});
    // Channels that matter; those of scale 0 and 1e-9 vanish beside their shift.
    for (const int channel : {0, 1})
        EXPECT_TRUE(torch::allclose(weights[channel], expected[channel], 1e-6, 1e-9)) << channel;
    EXPECT_LT((weights - expected).abs().max().item<double>(), 1e-5);
    const auto shift = folded.bias.to(torch::kDouble) * scale * step;
    EXPECT_LE((shift - norm.shift).abs().max().item<double>(), folded.resolution * (1 + 1e-9));
}

TEST(FoldedShift, KeepsConstantMapsOnTheirSideOfAStep) {
    // Where all inputs are 0, what a channel gives is its shift: here just below and just above the
    // quantizer's steps 1/6 and 1/2, nearer to them than the accumulator's step.
    const auto whole = quant::NormalizedWeight(someWeight()).whole(2);
    const double nudge = 1e-7;
    const FoldedNorm norm{
        torch::full({5}, 3.0, torch::kDouble),
        torch::tensor({1. / 6 - nudge, 1. / 6 + nudge, 0.5 - nudge, 0.5 + nudge, 0.3}, torch::kDouble)};
    const auto folded = foldedCodes(whole, norm, 1.0 / 3, unitQuantizer(2));
    const auto shift = folded.bias.to(torch::kDouble) * folded.scale.to(torch::kDouble) / 3;
    EXPECT_TRUE((shift * 3).round().equal(torch::tensor({0., 1., 1., 2., 1.}, torch::kDouble))) << shift;
}

TEST_P(Widths, PackedCodesComeBack) {
    const int bits = GetParam();
    const auto codes = torch::arange(37).remainder(quant::quantizationSteps(bits) + 1);
    const auto packed = packCodes(codes, bits);
    ASSERT_EQ(packed.size(), static_cast<std::size_t>((37 * bits + 7) / 8));
    for (std::int64_t i = 0; i < 37; ++i) {
        std::int64_t code = 0;
        for (int b = 0; b < bits; ++b) {
            const auto place = static_cast<std::size_t>(i * bits + b);
            code |= std::int64_t{static_cast<unsigned char>(packed[place / 8]) >> place % 8 & 1} << b;
        }
        EXPECT_EQ(code, codes[i].item<std::int64_t>()) << i;
    }
}

/// One node between an input and an output, with constants.
torch::Tensor compute(OnnxNode node, const torch::Tensor& input, std::vector<OnnxTensor> constants) {
    OnnxGraph graph;
    graph.inputs = {{"x", OnnxType::Float, {-1}}};
    graph.outputs = {{"y", OnnxType::Float, {-1}}};
    node.outputs = {"y"};
    graph.nodes = {node};
    graph.constants = std::move(constants);
    return GraphEvaluator(graph).run(input);
}

OnnxTensor scalar(const std::string& name, float value) {
    return {name, OnnxType::Float, {}, std::string(reinterpret_cast<const char*>(&value), sizeof value)};
}

TEST(Evaluator, QuantizesTiesToEvenAndSaturates) {
    const auto codes = compute({"QuantizeLinear", "q", {"x", "scale", "zero"}, {}},
                               torch::tensor({-3.F, 0.25F, 0.75F, 1.25F, 1.26F, 200.F}),
                               {scalar("scale", 0.5F), {"zero", OnnxType::Uint8, {}, std::string(1, '\0')}});
    EXPECT_TRUE(codes.equal(torch::tensor({0., 0., 2., 2., 3., 255.}, torch::kDouble))) << codes;
}

TEST(Evaluator, DequantizesByChannelAroundTheZeroPoint) {
    const std::string codes{'\x01', '\x02', '\x7f', '\xff'};
    OnnxGraph graph;
    graph.inputs = {{"x", OnnxType::Float, {-1}}};
    graph.outputs = {{"y", OnnxType::Float, {-1}}};
    const float scales[]{0.5F, 2.F};
    graph.constants = {{"c", OnnxType::Int8, {2, 2}, codes},
                       {"s", OnnxType::Float, {2}, std::string(reinterpret_cast<const char*>(scales), 8)},
                       {"z", OnnxType::Int8, {2}, std::string{'\1', '\0'}}};
    graph.nodes = {{"DequantizeLinear", "d", {"c", "s", "z"}, {"y"}, {{"axis", std::int64_t{0}}}}};
    const auto values = GraphEvaluator(graph).run(torch::zeros({1}));
    EXPECT_TRUE(values.equal(torch::tensor({{0.F, 0.5F}, {254.F, -2.F}}))) << values;
}

TEST(Evaluator, RefusesOperatorsThatItDoesNotKnow) {
    try {
        compute({"Softplus", "odd", {"x"}, {}}, torch::zeros({1}), {});
        FAIL() << "it was computed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Model);
        EXPECT_EQ(error.where(), "odd");
    }
}

TEST(ExportRecord, OfEarlierProgramsHasOneWidthALayer) {
    const auto back =
        exportResultFromJson(R"({"format": "qcdq", "bits": 2, "checkpoint": "last", "files": ["/a.onnx"],
        "file_bytes": 9, "packed_bytes": 23, "cost": {"bits": 2, "total": {"layer": "", "bits": 2, "parameters": 15,
        "macs": 106, "bops": 6544, "bytes": 23}, "layers": [{"layer": "a", "bits": 2, "parameters": 10, "macs": 100,
        "bops": 400, "bytes": 3}], "rest": {"layer": "", "bits": 32, "parameters": 5, "macs": 6, "bops": 6144,
        "bytes": 20}}, "proofs": [], "latencies": [], "notes": []})",
                             "here");
    EXPECT_EQ(back.cost.layers.at(0).bits, bothAt(2));
    EXPECT_EQ(back.cost.rest.bits, bothAt(32));
    EXPECT_EQ(back.cost.total().bops, 6544);
}

TEST(ExportRecord, ComesBackAsItWas) {
    ModelExportResult result;
    result.format = ModelFormat::Qcdq;
    result.bits = 2;
    result.checkpoint = "best, 3 epochs done";
    result.files = {"/somewhere/model.onnx"};
    result.fileBytes = 1234;
    result.cost = {2, {{"a", {2, 8}, 10, 100, 1600, 3}}, {"", {}, 5, 6, 6144, 20}};
    ExportProof proof;
    proof.runtime = "onnxruntime 1.2.3";
    proof.images = 7;
    proof.layers = {{"a", {2, 8}, 1, 0.5, 0.25, 100, 3}};
    proof.integerLayers = {{"a"}};
    proof.problem = "because";
    result.proofs = {proof};
    result.latencies = {{"float", "onnxruntime 1.2.3", 1, 1, 0.5, 0.4, 0.6}};
    result.notes = {"note"};
    const auto text = toJson(result);
    const auto back = exportResultFromJson(text, "here");
    EXPECT_EQ(toJson(back), text);
    EXPECT_EQ(back.proofs.at(0).layers, proof.layers);
    EXPECT_EQ(back.cost, result.cost);
    EXPECT_FALSE(back.proofs[0].agrees());
    EXPECT_THROW(exportResultFromJson("{}", "here"), Error);
    EXPECT_THROW(exportResultFromJson("not json", "here"), Error);
}

} // namespace
} // namespace pdqat::onnx
