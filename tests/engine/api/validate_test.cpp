// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/api/samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

namespace pdqat {
namespace {

const std::vector<std::string> layers{"Block_0_conv0", "Block_0_conv1", "Block_3_shortcut"};

/// The only problem of a configuration, as "key: text"; every problem where there are more.
std::string problem(const RunConfig& config, std::span<const std::string> names = layers) {
    std::string text;
    for (const auto& found : validate(config, names))
        text += (text.empty() ? "" : "\n") + found.key + ": " + found.text;
    return text;
}

TEST(Validate, TheDefaultsAreValid) {
    EXPECT_EQ(problem({}), "");
    EXPECT_EQ(problem({}, {}), "");
    EXPECT_NO_THROW(requireValid({}, "test", layers));
}

TEST(Validate, ReportsRangesOfVisibleFieldsOnly) {
    RunConfig config;
    config.run.epochs = 0;
    EXPECT_EQ(problem(config), "run.epochs: 0 is out of range: 1 to 100000 (epochs)");
    config = {};
    config.optim.momentum = 2;
    EXPECT_EQ(problem(config), "") << "Adam has no momentum";
    config.optim.kind = OptimizerKind::Sgd;
    EXPECT_EQ(problem(config), "optim.momentum: 2 is out of range: 0 to 0.9999");
}

TEST(Validate, TheWarmUpEndsBeforeTheRun) {
    RunConfig config;
    config.run.epochs = 5;
    config.optim.warmupEpochs = 4;
    EXPECT_EQ(problem(config), "");
    config.optim.warmupEpochs = 5;
    EXPECT_EQ(problem(config), "optim.warmup_epochs: 5 of 5 epochs: the warm-up must end before the run");
}

TEST(Validate, ReferenceSemanticsTrainNormalisationAloneAtLowPrecision) {
    RunConfig config;
    takeOfficialChoices(config);
    config.method.lowTrains = LowTrains::Weights;
    EXPECT_EQ(problem(config), "");
    config.method.semantics = Semantics::Reference;
    EXPECT_EQ(problem(config).find("method.low_trains: the official code trains batch normalisation"), 0);
}

TEST(Validate, BitWidthsAreSomeAndDistinct) {
    RunConfig config;
    config.quant.bits = {};
    EXPECT_EQ(problem(config), "quant.bits: at least one bit width is needed, 1 to 8");
    config.quant.bits = {4, 2, 4};
    EXPECT_EQ(problem(config), "quant.bits: 4,2,4 names a bit width twice");
    config.quant.bits = {4, 9};
    EXPECT_EQ(problem(config), "quant.bits: 9 is out of range: 1 to 8 or 32 (bit)");
}

TEST(Validate, BitWidthsSuitTheMethod) {
    RunConfig config;
    config.quant.bits = {2, 32};
    EXPECT_EQ(problem(config), "quant.bits: 32 is always trained with pd-qat and pd-fixed: leave it out");
    config.method.kind = MethodKind::AnyPrecision;
    EXPECT_EQ(problem(config), "");
    config.method.kind = MethodKind::Dorefa;
    config.quant.bits = {32};
    EXPECT_EQ(problem(config),
              "quant.bits: dorefa trains a low bit width, 1 to 8; method.name full-precision "
              "trains 32 bits alone");
    config.quant.bits = {2, 4};
    EXPECT_EQ(problem(config),
              "quant.bits: dorefa trains one bit width, not 2; any-precision trains several");
    config.method.kind = MethodKind::FullPrecision;
    config.quant.bits = {};
    EXPECT_EQ(problem(config), "") << "bit widths have no effect in full precision";
}

TEST(Widths, AreThoseThatTheMethodTrains) {
    RunConfig config;
    config.quant.bits = {4, 2};
    EXPECT_EQ(lowWidths(config), (std::vector<int>{4, 2}));
    EXPECT_EQ(trainedWidths(config), (std::vector<int>{4, 2, 32}));
    config.method.kind = MethodKind::AnyPrecision;
    EXPECT_EQ(trainedWidths(config), (std::vector<int>{4, 2}));
    config.quant.bits = {32, 1};
    EXPECT_EQ(trainedWidths(config), (std::vector<int>{1, 32}));
    config.method.kind = MethodKind::FullPrecision;
    EXPECT_EQ(trainedWidths(config), (std::vector<int>{32}));
    EXPECT_TRUE(lowWidths(config).empty());
}

TEST(Validate, ReferenceSemanticsKnowOneNetwork) {
    RunConfig config;
    config.method.semantics = Semantics::Reference;
    EXPECT_NE(problem(config).find("method.semantics: the official code knows no kl and no PI step"),
              std::string::npos);
    takeOfficialChoices(config);
    EXPECT_EQ(problem(config), "");
    config.dual.gain = 0.02;
    EXPECT_NE(problem(config), "");
    config.method.kind = MethodKind::PdFixed; // takes no step
    EXPECT_EQ(problem(config), "");
    config.method.kind = MethodKind::PdQat;
    config.dual.gain = 0;
    config.network.name = "svhnq";
    EXPECT_NE(problem(config).find("method.semantics: the official code constrains layers of resnet20q only"),
              std::string::npos);
    config.method.kind = MethodKind::Dorefa;
    EXPECT_EQ(problem(config).find("method.semantics"), std::string::npos);
}

TEST(Validate, PrecisionFitsDeviceAndSemantics) {
    RunConfig config;
    config.run.precision = Precision::Tf32;
    EXPECT_EQ(problem(config),
              "run.precision: tf32 is a GPU's arithmetic: set run.device to cuda, or use float32");
    config.run.device = "cuda";
    EXPECT_EQ(problem(config), "");
    config.run.precision = Precision::Bf16;
    EXPECT_EQ(problem(config), "");
    config.run.device = "cpu";
    EXPECT_EQ(problem(config), "") << "whether this CPU can do it is asked elsewhere";
    config.method.semantics = Semantics::Reference;
    takeOfficialChoices(config);
    EXPECT_EQ(problem(config),
              "run.precision: reference semantics compute as the official code does: use float32");
    config.method.kind = MethodKind::Dorefa;
    EXPECT_EQ(problem(config), "") << "semantics mean nothing there";
}

TEST(Validate, LevelsAreOneOrOnePerWidth) {
    RunConfig config;
    config.quant.bits = {8, 4, 2};
    config.method.epsilonOut = {0.1, 0.2};
    EXPECT_EQ(problem(config),
              "method.epsilon_out: 2 values for 3 bit widths: give one value, or one per bit width");
    config.method.epsilonOut = {};
    EXPECT_EQ(problem(config),
              "method.epsilon_out: 0 values for 3 bit widths: give one value, or one per bit width");
    config.method.epsilonOut = {0.1, 0.2, 0.3};
    EXPECT_EQ(problem(config), "");
    config.method.epsilonLayer = {0.1, 0.2};
    EXPECT_EQ(problem(config),
              "method.epsilon_layer: 2 values for 3 bit widths: give one value, or one per bit width");
    config.method.constraints = ConstraintSet::Output;
    EXPECT_EQ(problem(config), "") << "layer levels have no effect without layer constraints";
}

TEST(Validate, AnAddressHasNoLogin) {
    RunConfig config;
    config.track[TrackerKind::MlFlow] = true;
    config.track.mlflowServer = "http://somebody:secret@127.0.0.1:5000";
    const auto problems = validate(config);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].key, "track.mlflow_server");
    EXPECT_EQ(problems[0].text.find("secret"), std::string::npos) << problems[0].text;
    config.track.mlflowServer = "http://127.0.0.1:5000";
    EXPECT_TRUE(validate(config).empty());
    config.data.mirror = "http://somebody:secret@127.0.0.1/sets";
    ASSERT_EQ(validate(config).size(), 1u);
    EXPECT_EQ(validate(config)[0].key, "data.mirror");
}

TEST(Validate, HighPrecisionLayersAreNamesOrIndices) {
    RunConfig config;
    config.quant.highPrecision = {"Block_3_shortcut", "0", "2"};
    EXPECT_EQ(problem(config), "");
    config.quant.highPrecision = {"Block_3_shortcat"};
    EXPECT_EQ(problem(config), "quant.high_precision: \"Block_3_shortcat\" is not a layer of resnet20q (did "
                               "you mean Block_3_shortcut?)");
    config.quant.highPrecision = {"classifier_weight"};
    EXPECT_EQ(problem(config), "quant.high_precision: \"classifier_weight\" is not a layer of resnet20q "
                               "(first: Block_0_conv0, last: Block_3_shortcut)");
    for (const std::string bad : {"3", "-1", "", "99999999999999999999", "Block_0_conv0@2"}) {
        config.quant.highPrecision = {bad};
        expectParts(problem(config), {"quant.high_precision", '"' + bad + '"', "is not a layer"});
    }
}

TEST(Validate, LayerBitsNameALayerOnce) {
    RunConfig config;
    config.quant.layerBits = {{"Block_3_shortcut", {2, 8}}, {"0", bothAt(32)}};
    EXPECT_EQ(problem(config), "");
    config.quant.layerBits = {{"Block_3_shortcat", bothAt(4)}};
    EXPECT_EQ(problem(config),
              "quant.layer_bits: \"Block_3_shortcat\" is not a layer of resnet20q (did you mean "
              "Block_3_shortcut?)");
    config.quant.layerBits = {{"0", bothAt(4)}, {"Block_0_conv0", bothAt(2)}};
    EXPECT_EQ(problem(config),
              "quant.layer_bits: \"Block_0_conv0\" is named twice, or in quant.high_precision "
              "too: name it once");
    config.quant.layerBits = {{"Block_0_conv0", bothAt(2)}};
    config.quant.highPrecision = {"0"};
    expectParts(problem(config), {"\"Block_0_conv0\" is named twice"});
    config.method.kind = MethodKind::FullPrecision;
    EXPECT_EQ(problem(config), "") << "they have no effect";
}

TEST(Validate, ReferenceSemanticsKnowNoLayerBits) {
    RunConfig config;
    takeOfficialChoices(config);
    config.method.semantics = Semantics::Reference;
    EXPECT_EQ(problem(config), "");
    config.quant.layerBits = {{"Block_0_conv0", bothAt(4)}};
    expectParts(problem(config), {"quant.layer_bits", "use matched semantics"});
}

TEST(LayerBits, AreReadAndWrittenAsText) {
    EXPECT_EQ(bitsText(bothAt(4)), "4");
    EXPECT_EQ(bitsText({2, 32}), "w2a32");
    for (const LayerBits bits : {bothAt(1), bothAt(32), LayerBits{2, 8}, LayerBits{32, 4}})
        EXPECT_EQ(readLayerBits(bitsText(bits)), bits);
    EXPECT_EQ(readLayerBits("w4a4"), bothAt(4));
    for (const auto* bad : {"", "w", "a4", "w4", "4a", "wa", "w4a", "wa4", "w4a8 ", "4.5", "W4A8"})
        EXPECT_FALSE(readLayerBits(bad)) << bad;
    const auto& field = requireField("quant.layer_bits");
    EXPECT_EQ(errorText(ErrorKind::Config, [&] { parseValue(field, "conv=w9a2"); }),
              "quant.layer_bits: conv: 9 is out of range: 1 to 8 or 32 (bit).");
    expectParts(errorText(ErrorKind::Config, [&] { parseValue(field, "conv=x"); }), {"layer=bits", "w4a8"});
    expectParts(errorText(ErrorKind::Config,
                          [&] { configFromJson(R"({"quant": {"layer_bits": {"conv": 4.5}}})", "f.json"); }),
                {"f.json", "quant.layer_bits", "w4a8"});
}

TEST(Validate, LayerLevelsAreNamesWithOrWithoutAWidth) {
    RunConfig config;
    config.quant.bits = {4, 2};
    config.method.epsilonByLayer = {{"Block_0_conv0", 0.1}, {"Block_0_conv1@2", 0.2}};
    EXPECT_EQ(problem(config), "");
    config.method.epsilonByLayer = {{"Block_0_conv1@3", 0.2}};
    EXPECT_EQ(problem(config),
              "method.epsilon_by_layer: \"Block_0_conv1@3\" names a bit width that is not in quant.bits");
    config.method.epsilonByLayer = {{"Block_0_conv1@", 0.2}};
    expectParts(problem(config), {"\"Block_0_conv1@\" names a bit width"});
    config.method.epsilonByLayer = {{"Block_0_conv2@2", 0.2}};
    expectParts(problem(config), {"\"Block_0_conv2@2\" is not a layer", "did you mean Block_0_conv"});
    config.method.epsilonByLayer = {{"0", 0.2}};
    expectParts(problem(config), {"\"0\" is not a layer"});
    config.method.constraints = ConstraintSet::Output;
    EXPECT_EQ(problem(config), "") << "without layer constraints they have no effect";
}

TEST(Validate, WithoutTheNetworksLayersNamesAreTaken) {
    RunConfig config;
    config.quant.highPrecision = {"anything"};
    config.method.epsilonByLayer = {{"anything@2", 0.1}};
    EXPECT_EQ(problem(config, {}), "");
    config.method.epsilonByLayer = {{"anything@3", 0.1}};
    expectParts(problem(config, {}), {"bit width that is not in quant.bits"});
}

TEST(Validate, RequireValidTellsEverythingAtOnce) {
    RunConfig config;
    config.run.epochs = 0;
    config.quant.bits = {2, 2};
    EXPECT_EQ(
        errorText(ErrorKind::Config, [&] { requireValid(config, "run.json", layers); }),
        "run.json: run.epochs: 0 is out of range: 1 to 100000 (epochs); quant.bits: 2,2 names a bit width "
        "twice.");
}

} // namespace
} // namespace pdqat
