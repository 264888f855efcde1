// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of the official code, fitted to a configured network.
#include "engine/models/make_network.h"
#include "engine/weights/export_weights.h"
#include "engine/weights/fit_weights.h"
#include "engine/weights/safetensors.h"
#include "tests/engine/weights/golden_folder.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>

#include <limits>

namespace pdqat::weights {
namespace {

class FitWeights : public ::testing::Test {
protected:
    void SetUp() override { config.data.set = "cifar10"; }

    std::string refusal(std::optional<std::int64_t> normFrom = {}) {
        return errorText(ErrorKind::Checkpoint, [&] { fitted({.normFrom = normFrom}); });
    }
    FittedWeights fitted(const FitOptions& options = {}) {
        return fitWeights("FILE.pt", {.tensors = state}, config, options);
    }
    /// The state of a network of another configuration.
    static Tensors stateOf(const RunConfig& other) {
        Tensors tensors;
        for (const auto& item : models::makeNetwork(other)->named_parameters())
            tensors.emplace(item.key(), item.value().detach());
        for (const auto& item : models::makeNetwork(other)->named_buffers())
            tensors.emplace(item.key(), item.value());
        return tensors;
    }

    RunConfig config; ///< widths 2 and 32
    Tensors state = readPt(golden / "layerwise_w2" / "final.pt");
};

TEST_F(FitWeights, OfficialFileFitsItsNetwork) {
    const auto fitted = this->fitted();
    EXPECT_TRUE(fitted.leftOut.empty());
    EXPECT_TRUE(fitted.copied.empty());
    ASSERT_EQ(fitted.model.size(), state.size());
    for (const auto& [name, tensor] : state)
        EXPECT_TRUE(torch::equal(fitted.model.at(name), tensor)) << name;
}

TEST_F(FitWeights, ConfigurationFollowsTheFile) {
    EXPECT_EQ(configOf({.tensors = state}).quant.bits, (std::vector<std::int64_t>{2}));
    EXPECT_EQ(configOf({.tensors = state}).network.expand, 1);
    config.network.expand = 3;
    config.quant.bits = {8, 1, 4};
    const auto told = configOf({.tensors = stateOf(config)});
    EXPECT_EQ(told.network.expand, 3);
    EXPECT_EQ(told.quant.bits, (std::vector<std::int64_t>{1, 4, 8}));
    EXPECT_EQ(configOf({}), RunConfig());
    EXPECT_EQ(configOf({.tensors = {{"conv0.weight", torch::ones(3)}}}), RunConfig());
}

TEST_F(FitWeights, SetsThatTheNetworkLacksAreLeftOut) {
    config.quant.bits = {2, 4};
    state = stateOf(config);
    config.quant.bits = {4};
    const auto fitted = this->fitted();
    EXPECT_EQ(fitted.leftOut, (std::vector<std::int64_t>{2}));
    EXPECT_FALSE(fitted.model.contains("bn.bn_dict.2.weight"));
    EXPECT_TRUE(fitted.model.contains("bn.bn_dict.4.weight"));
}

TEST_F(FitWeights, MissingSetsAreNamedUnlessCopied) {
    state["bn.bn_dict.32.num_batches_tracked"] = torch::tensor(7);
    config.quant.bits = {4, 8};
    expectParts(refusal(), {"FILE.pt", "for 2, 32 bit", "needs it for 4, 8, 32 bit", "--set quant.bits=2",
                            "--norm-from 32"});
    expectParts(refusal(16), {"--norm-from names 16 bit"});
    const auto fitted = this->fitted({.normFrom = 32});
    EXPECT_EQ(fitted.copied, (std::vector<std::int64_t>{4, 8}));
    EXPECT_EQ(fitted.leftOut, (std::vector<std::int64_t>{2}));
    const auto& copy = fitted.model.at("layers.0.bn0.bn_dict.8.running_var");
    EXPECT_TRUE(torch::equal(copy, state.at("layers.0.bn0.bn_dict.32.running_var")));
    EXPECT_NE(copy.data_ptr(), fitted.model.at("layers.0.bn0.bn_dict.4.running_var").data_ptr());
    const auto batchesOf = [&](const char* width) {
        return fitted.model.at(std::string("bn.bn_dict.") + width + ".num_batches_tracked")
            .item<std::int64_t>();
    };
    EXPECT_EQ(batchesOf("32"), 7);
    EXPECT_EQ(batchesOf("8"), 0) << "as if they had seen none: the baseline corrects such sets";
}

TEST_F(FitWeights, MismatchesNameTheKeyThatMendsThem) {
    config.network.expand = 2;
    expectParts(refusal(), {"[16, 3, 3, 3]", "[32, 3, 3, 3]", "--set network.expand=1"});
    config.network.expand = 1;
    config.data.set = "fashion-mnist";
    expectParts(refusal(), {"3 channels", "--set data.set"});
    config.data.set = "cifar10";
    state["fc.bias"] = torch::ones(7);
    expectParts(refusal(), {"fc.bias", "[7]", "[10]", "number of classes"});
}

TEST_F(FitWeights, TensorsMissingOrOfAnotherNetworkAreNamed) {
    auto other = state;
    other["head.weight"] = torch::ones(3);
    std::swap(state, other);
    expectParts(refusal(), {"has the tensor head.weight", "--set network.name"});
    std::swap(state, other);
    state.erase("conv0.weight");
    expectParts(refusal(), {"has no tensor conv0.weight", "--set network.name"});
}

TEST_F(FitWeights, NumbersThatAreNotFiniteAreRefused) {
    state["fc.bias"] = torch::full({10}, std::numeric_limits<float>::infinity());
    expectParts(refusal(),
                {"FILE.pt", "fc.bias has 10 of 10 values that are not finite", "Take a checkpoint"});
}

TEST_F(FitWeights, ValuesThatNoNetworkComputesWithAreRefusedByName) {
    const auto good = state;
    const auto refuses = [&](const std::string& name, const torch::Tensor& tensor, const std::string& why) {
        state = good;
        state[name] = tensor;
        expectParts(refusal(), {"FILE.pt", name + ' ', why});
    };
    auto weights = good.at("layers.3.conv1.weight").clone();
    weights.view(-1)[5] = std::numeric_limits<float>::quiet_NaN();
    refuses("layers.3.conv1.weight", weights, "has 1 of " + std::to_string(weights.numel()));
    refuses("bn.bn_dict.2.running_var", torch::full({64}, -1e-3), "a variance must not be");
    refuses("bn.bn_dict.2.num_batches_tracked", torch::tensor(std::int64_t{-1}), "below 0");
    refuses("fc.bias", torch::full({10}, 1e300, torch::kDouble), "too large");
    refuses("fc.bias", torch::ones({10}, torch::kInt8), "Char numbers");
    refuses("fc.bias", torch::ones({10}, torch::kComplexFloat), "ComplexFloat numbers");
    state = good;
    state["bn.bn_dict.2.running_var"] = torch::zeros({64});
    state["bn.bn_dict.2.num_batches_tracked"] = torch::tensor(7.0f);
    EXPECT_EQ(fitted().model.at("bn.bn_dict.2.num_batches_tracked").item<std::int64_t>(), 7);
    // Of a set that the network does not have, nothing is used.
    config.quant.bits = {4};
    state["bn.bn_dict.2.running_var"] = torch::full({64}, -1.0f);
    EXPECT_EQ(fitted({.normFrom = 32}).leftOut, (std::vector<std::int64_t>{2}));
}

TEST_F(FitWeights, OtherClassesNameTheTensorAndBothCounts) {
    config.data.set = "cifar100";
    expectParts(refusal(),
                {"FILE.pt", "fc.weight", "for 10,", "for 100.", "--set data.set", "--new-classifier"});
    const auto fitted = this->fitted({.newClassifier = true});
    EXPECT_EQ(fitted.anew, (std::vector<std::string>{"fc.weight", "fc.bias"}));
    EXPECT_EQ(fitted.model.at("fc.weight").sizes(), (std::vector<std::int64_t>{100, 64}));
    EXPECT_TRUE(torch::equal(fitted.model.at("conv0.weight"), state.at("conv0.weight")));
    const auto fresh = stateOf(config);
    EXPECT_TRUE(torch::equal(fitted.model.at("fc.bias"), fresh.at("fc.bias"))) << "as a new run begins";
    state.erase("fc.weight");
    state.erase("fc.bias");
    EXPECT_EQ(this->fitted({.newClassifier = true}).model.size(), fresh.size()) << "a file without any";
}

TEST_F(FitWeights, AnotherNetworkOfTheFileIsNamed) {
    auto other = config;
    other.network.name = "resnet18q";
    other.network.inputSize = 32;
    const auto set = weightSets({"", {{"", stateOf(other)}}, {}}).front();
    EXPECT_EQ(set.network, "resnet18q");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { fitWeights("FILE.pt", set, config); }),
                {"those of resnet18q", "--set network.name=resnet18q"});
}

TEST_F(FitWeights, PrefixOfParallelNetworksAndOtherTypesAreTaken) {
    Tensors parallel;
    for (const auto& [name, tensor] : state)
        parallel.emplace("module." + name, tensor.is_floating_point() ? tensor.to(torch::kHalf) : tensor);
    const auto set = weightSets({"", {{"", parallel}}, {}}).front();
    EXPECT_EQ(configOf(set).quant.bits, (std::vector<std::int64_t>{2}));
    const auto fitted = fitWeights("FILE.pt", set, config);
    EXPECT_EQ(fitted.model.at("fc.weight").scalar_type(), torch::kFloat);
    EXPECT_TRUE(
        torch::equal(fitted.model.at("fc.weight"), state.at("fc.weight").to(torch::kHalf).to(torch::kFloat)));
}

TEST_F(FitWeights, ExportsWriteTheModel) {
    const TempFolder folder;
    train::TrainState run;
    run.config = config;
    run.model = this->fitted().model;
    exportPt(folder / "pt", run);
    exportSafetensors(folder / "safetensors", run);
    const auto read = readPt(folder / "pt"), neutral = readSafetensors(folder / "safetensors").tensors;
    ASSERT_EQ(read.size(), state.size());
    ASSERT_EQ(neutral.size(), state.size());
    for (const auto& [name, tensor] : state) {
        EXPECT_TRUE(torch::equal(read.at(name), tensor)) << name;
        EXPECT_TRUE(torch::equal(neutral.at(name), tensor)) << name;
    }
}

} // namespace
} // namespace pdqat::weights
