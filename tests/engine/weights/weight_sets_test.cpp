// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of weights within a file, found by the names of the networks.
#include "engine/weights/fit_weights.h"
#include "engine/weights/safetensors.h"
#include "tests/engine/weights/golden_folder.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/same_tensors.h"
#include "tests/fixtures/temp_folder.h"

#include <torch/types.h>

#include <fstream>

namespace pdqat::weights {
namespace {

class WeightSets : public ::testing::Test {
protected:
    static Tensors prefixed(const Tensors& state, const std::string& prefix) {
        Tensors result;
        for (const auto& [name, tensor] : state)
            result.emplace(prefix + name, tensor);
        return result;
    }
    /// Of a file that is one dict.
    static std::vector<WeightSet> setsOf(const Tensors& tensors) {
        return weightSets({"", {{"", tensors}}, {}});
    }
    static std::vector<std::string> namesOf(const std::vector<WeightSet>& sets) {
        std::vector<std::string> names;
        for (const auto& set : sets)
            names.push_back(set.name);
        return names;
    }

    using Names = std::vector<std::string>;
    const Tensors state = readPt(golden / "layerwise_w2" / "final.pt");
};

TEST_F(WeightSets, AnyCommonPrefixIsRemoved) {
    for (const std::string prefix : {"", "module.", "_orig_mod.", "module._orig_mod.", "_orig_mod.module.",
                                     "net.", "model.backbone.net.", "model/"}) {
        const auto sets = setsOf(prefixed(state, prefix));
        ASSERT_EQ(sets.size(), 1) << prefix;
        EXPECT_EQ(sets[0].prefix, prefix);
        EXPECT_EQ(sets[0].network, "resnet20q");
        EXPECT_TRUE(sets[0].complete);
        EXPECT_FALSE(sets[0].averaged);
        expectSameTensors(sets[0].tensors, state);
    }
}

TEST_F(WeightSets, WrappersOfSingleLayersAreRemoved) {
    Tensors wrapped;
    for (const auto& [name, tensor] : state)
        wrapped.emplace("_fsdp_wrapped_module." +
                            (name.starts_with("layers.3.")
                                 ? "layers.3._fsdp_wrapped_module._orig_mod." + name.substr(9)
                                 : name),
                        tensor);
    const auto set = setsOf(wrapped).front();
    EXPECT_EQ(set.prefix, "_fsdp_wrapped_module.");
    expectSameTensors(set.tensors, state);
}

TEST_F(WeightSets, WhatHasNoPrefixIsLeftOut) {
    auto tensors = prefixed(state, "net.");
    tensors.emplace("criterion.weight", torch::ones(10));
    const auto set = setsOf(tensors).front();
    EXPECT_EQ(set.leftOut, Names{"criterion.weight"});
    expectSameTensors(set.tensors, state);
}

TEST_F(WeightSets, WhatLiesBesideTheNetworksModulesIsLeftOut) {
    for (const std::string prefix : {"", "model."}) {
        auto tensors = prefixed(state, prefix);
        for (const auto* name : {"criterion.weight", "head2.bias", "layers.0.total_ops"})
            tensors.emplace(prefix + name, torch::ones(10));
        const auto set = setsOf(tensors).front();
        EXPECT_EQ(set.leftOut,
                  (Names{prefix + "criterion.weight", prefix + "head2.bias", prefix + "layers.0.total_ops"}));
        expectSameTensors(set.tensors, state);
    }
}

/// Whoever takes the set refuses it.
TEST_F(WeightSets, WhatWouldChangeTheNetworkIsNotLeftOut) {
    for (const auto* name : {"layers.99.conv0.weight", "layers.0.conv0.bias", "layers.0.se.fc1.weight"}) {
        auto tensors = state;
        tensors.emplace(name, torch::ones(10));
        EXPECT_TRUE(setsOf(tensors).front().tensors.contains(name)) << name;
    }
}

TEST_F(WeightSets, MixedPrefixesAreRefusedWithOneNameOfEachKind) {
    Tensors mixed;
    for (const auto& [name, tensor] : state)
        mixed.emplace((mixed.size() % 2 ? "_orig_mod." : "") + name, tensor);
    RunConfig config;
    config.data.set = "cifar10";
    for (const auto& set : setsOf(mixed))
        expectParts(errorText(ErrorKind::Checkpoint, [&] { fitWeights("FILE.pt", set, config); }),
                    {"FILE.pt", "mixes names", " and ", "_orig_mod.", "one prefix"});
    auto one = state;
    one.emplace("module.fc.bias", one.at("fc.bias"));
    one.erase("fc.bias");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { fitWeights("FILE.pt", setsOf(one).front(), config); }),
                {"conv0.weight and module.fc.bias"});
}

TEST_F(WeightSets, AveragesComeAfterWhatTrained) {
    auto tensors = prefixed(state, "ema_model.");
    tensors.merge(prefixed(state, "model."));
    EXPECT_EQ(namesOf(setsOf(tensors)), (Names{"model", "ema_model"}));
    const auto sets = weightSets({"",
                                  {{"state_dict_ema", state},
                                   {"best", state},
                                   {"model", state},
                                   {"ema/module", state},
                                   {"metrics", {{"loss", torch::ones(1)}}}},
                                  {}});
    EXPECT_EQ(namesOf(sets), (Names{"model", "best", "state_dict_ema", "ema/module", "metrics"}));
    EXPECT_TRUE(sets[2].averaged && sets[3].averaged);
    EXPECT_TRUE(sets[4].network.empty());
    for (const std::string name :
         {"model_ema", "ema", "averaged_model", "EMA", "swa_state_dict", "avg", "shadow"})
        EXPECT_TRUE(weightSets({"", {{name, state}}, {}}).front().averaged) << name;
    for (const std::string name : {"schema", "model", "remark", "swap"})
        EXPECT_FALSE(weightSets({"", {{name, state}}, {}}).front().averaged) << name;
}

TEST_F(WeightSets, CountOfAveragesTellsOfAnAverage) {
    auto tensors = prefixed(state, "module.");
    tensors.emplace("n_averaged", torch::tensor(std::int64_t{5}));
    EXPECT_TRUE(setsOf(tensors).front().averaged);
}

TEST_F(WeightSets, AverageOfParametersTakesTheStatistics) {
    Tensors shadow;
    for (const auto& [name, tensor] : state)
        if (name.find("running_") == std::string::npos && name.find("tracked") == std::string::npos)
            shadow.emplace(name, tensor + 1);
    const auto sets = weightSets({"", {{"ema/shadow", shadow}, {"model", state}}, {}});
    const auto set = chosenSet("FILE.pt", sets, "ema/shadow");
    EXPECT_EQ(set.statisticsFrom, "model");
    ASSERT_EQ(set.tensors.size(), state.size());
    EXPECT_TRUE(torch::equal(set.tensors.at("fc.bias"), state.at("fc.bias") + 1));
    EXPECT_TRUE(
        torch::equal(set.tensors.at("bn.bn_dict.2.running_var"), state.at("bn.bn_dict.2.running_var")));
    EXPECT_EQ(weightSets({"", {{"ema/shadow", shadow}}, {}}).front().statisticsFrom, "") << "there are none";
}

TEST_F(WeightSets, AnUnknownChoiceNamesAll) {
    const auto sets = weightSets({"", {{"model", state}, {"model_ema", state}}, {}});
    EXPECT_EQ(chosenSet("FILE.pt", sets, {}).name, "model");
    EXPECT_EQ(chosenSet("FILE.pt", sets, "model_ema").name, "model_ema");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { chosenSet("FILE.pt", sets, "ema"); }),
                {"FILE.pt", "no weights ema", "model, model_ema"});
}

TEST_F(WeightSets, TensorsOfNoNetworkAreASetToo) {
    const auto sets = setsOf({{"a", torch::ones(1)}});
    ASSERT_EQ(sets.size(), 1);
    EXPECT_EQ(sets[0].name, "/");
    EXPECT_TRUE(sets[0].network.empty());
}

class ForeignSafetensors : public ::testing::Test {
protected:
    void write(const std::string& header, const std::string& data) {
        const std::uint64_t size = header.size();
        std::ofstream(file, std::ios::binary)
            << std::string(reinterpret_cast<const char*>(&size), sizeof size) << header << data;
    }
    std::string refusal() {
        return errorText(ErrorKind::Checkpoint, [&] { readWeightFile(file); });
    }

    TempFolder folder;
    std::filesystem::path file = folder / "foreign.safetensors";
};

TEST_F(ForeignSafetensors, LoadWithoutMetadataAndWithUnknownTypes) {
    write(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
          R"("b":{"dtype":"F8_E4M3","shape":[3],"data_offsets":[8,11]},)"
          R"("c":{"dtype":"U8","shape":[],"data_offsets":[11,12]}}   )",
          std::string("\0\0\x80\x3f\0\0\0\x40", 8) + "xyz\7");
    const auto content = readWeightFile(file);
    ASSERT_EQ(content.dicts.size(), 1);
    EXPECT_EQ(content.dicts[0].tensors.size(), 2);
    EXPECT_TRUE(torch::equal(content.dicts[0].tensors.at("a"), torch::tensor({1.0f, 2.0f})));
    EXPECT_EQ(content.dicts[0].tensors.at("c").item<int>(), 7);
    ASSERT_EQ(content.skipped.size(), 1);
    EXPECT_EQ(content.skipped[0].path + ' ' + content.skipped[0].what, "b tensor of type F8_E4M3");
    expectParts(errorText(ErrorKind::Checkpoint, [&] { readSafetensors(file); }), {"unknown type F8_E4M3"});
}

TEST_F(ForeignSafetensors, DamageIsRefused) {
    write(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", "1234");
    expectParts(refusal(), {"foreign.safetensors", "outside the file"});
    write(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", "12345678");
    expectParts(refusal(), {"the header tells of 4"});
    write(R"({"a":{"dtype":"F99","shape":[1],"data_offsets":[4,8]}})", "12345678");
    expectParts(refusal(), {"overlaps or has a hole"});
    write(R"({"a":{"dtype":"F32","shape":[)" + std::string("1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1") +
              R"(],"data_offsets":[0,4]}})",
          "1234");
    expectParts(refusal(), {"more than 16 dimensions"});
    write("{}", "");
    expectParts(refusal(), {"holds no tensors"});
    write("{", "");
    expectParts(refusal(), {"damaged"});
}

TEST_F(ForeignSafetensors, OwnChecksumsAreCompared) {
    writeSafetensors(file, {{{"format", "pt"}}, {{"a", torch::ones(3)}}});
    EXPECT_EQ(readWeightFile(file).dicts[0].tensors.size(), 1);
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary | std::ios::ate)
        .seekp(-1, std::ios::cur)
        .put('x');
    expectParts(refusal(), {"checksum"});
}

} // namespace
} // namespace pdqat::weights
