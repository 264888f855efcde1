// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/api/samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

namespace pdqat {
namespace {

std::string problemWith(const std::string& json) {
    const auto text = errorText(ErrorKind::Config, [&] { configFromJson(json, "run.json"); });
    EXPECT_EQ(text.rfind("run.json: ", 0), 0u) << text;
    return text;
}

TEST(ConfigJson, TheDefaultsSurvive) {
    EXPECT_EQ(configFromJson(toJson(RunConfig{}), "test"), RunConfig{});
    EXPECT_EQ(configFromJson("{}", "test"), RunConfig{});
}

TEST(ConfigJson, AllFieldsAtOnceSurvive) {
    RunConfig config;
    for (const auto& field : fieldTable())
        field.set(config, otherValue(field));
    const auto json = toJson(config);
    EXPECT_EQ(configFromJson(json, "test"), config);
    EXPECT_EQ(toJson(configFromJson(json, "test")), json);
}

TEST(ConfigJson, IsNestedBySectionInTableOrderAndEndsWithALine) {
    const auto json = toJson(RunConfig{});
    EXPECT_EQ(json.rfind("{\n  \"data\": {\n    \"set\": \"fashion-mnist\",", 0), 0u) << json;
    EXPECT_LT(json.find("\"network\""), json.find("\"quant\""));
    EXPECT_EQ(json.substr(json.size() - 2), "}\n");
}

TEST(ConfigJson, ReadsOverABase) {
    RunConfig base;
    base.run.epochs = 7;
    base.run.seed = 3;
    const auto config = configFromJson(R"({"run": {"epochs": 9}})", "test", base);
    EXPECT_EQ(config.run.epochs, 9);
    EXPECT_EQ(config.run.seed, 3);
}

TEST(ConfigJson, OfARunMeansWhatItMeantWhenItWasWritten) {
    const auto config = storedConfigFromJson(R"({"method": {"semantics": "matched"}})", "config.json");
    EXPECT_EQ(config.method.outputDistance, OutputDistance::CrossEntropy);
    EXPECT_EQ(config.dual.slack, SlackScale::Absolute);
    EXPECT_EQ(config.dual.gain, 0);
    EXPECT_EQ(config.dual.smoothing, 0);
    EXPECT_EQ(config.dual.update, DualUpdate::EpochPass);
    EXPECT_EQ(config.dual.rate, 0.01);
    EXPECT_EQ(config.method.epsilonOut, std::vector{0.7});
    EXPECT_EQ(storedConfigFromJson(toJson(RunConfig{}), "config.json"), RunConfig{});
}

TEST(ConfigJson, OfAnImportedRunNothingIsTakenForOfficial) {
    RunConfig config;
    config.imported = {TrackerKind::Wandb, "place", "id", {}, {{"val/accuracy", "f1"}}};
    EXPECT_EQ(storedConfigFromJson(toJson(config), "config.json"), config);
}

TEST(ConfigJson, TakesASingleValueForAListAndIndicesForLayers) {
    const auto config = configFromJson(
        R"({"quant": {"bits": 4, "high_precision": [7, "Block_8_conv1"]}, "method": {"epsilon_out": 1}})",
        "test");
    EXPECT_EQ(config.quant.bits, std::vector<std::int64_t>{4});
    EXPECT_EQ(config.quant.highPrecision, (std::vector<std::string>{"7", "Block_8_conv1"}));
    EXPECT_EQ(config.method.epsilonOut, std::vector<double>{1});
}

TEST(ConfigJson, SkipsComments) {
    EXPECT_EQ(configFromJson(R"({"_about": {"x": 1}, "run": {"_why": "because"}})", "test"), RunConfig{});
}

TEST(ConfigJson, RefusesBadSyntax) {
    expectParts(problemWith("{\"run\": "), {"not valid JSON at byte", "pdqat config template"});
    expectParts(problemWith(""), {"not valid JSON"});
    expectParts(problemWith("[1, 2]"), {"a configuration is a JSON object, this is array"});
    expectParts(problemWith(R"({"dual": {"rate": 1e999}})"), {"not valid JSON"});
    expectParts(problemWith("{\"run\": {\"name\": \"caf\xe9\"}}"), {"not valid JSON"});
}

TEST(ConfigJson, RefusesUnknownKeys) {
    expectParts(problemWith(R"({"run": {"epoch": 3}})"), {"no key run.epoch", "Did you mean run.epochs?"});
    expectParts(problemWith(R"({"epochs": 3})"), {"no key epochs"});
    expectParts(problemWith(R"({"zzzzzzzzzzz": 3})"), {"no key zzzzzzzzzzz", "pdqat config list"});
    expectParts(problemWith(R"({"run": 3})"), {"no key run"});
    expectParts(problemWith(R"({"run": {"deeper": {"epochs": 3}}})"), {"no key run.deeper"});
    expectParts(problemWith(R"({"runs": {}})"), {"no key runs"});
}

TEST(ConfigJson, RefusesWrongTypes) {
    expectParts(problemWith(R"({"data": {"flip": 1}})"), {"data.flip: 1 is not true or false"});
    expectParts(problemWith(R"({"run": {"epochs": "3"}})"), {"run.epochs: \"3\" is not a whole number"});
    expectParts(problemWith(R"({"run": {"epochs": 2.5}})"), {"2.5 is not a whole number"});
    expectParts(problemWith(R"({"run": {"seed": 18446744073709551615}})"),
                {"run.seed: 18446744073709551615 is not a whole number"});
    expectParts(problemWith(R"({"dual": {"rate": null}})"), {"dual.rate: null is not a number"});
    expectParts(problemWith(R"({"quant": {"bits": [2, "4"]}})"),
                {"quant.bits: [2,\"4\"] is not a list of whole numbers"});
    expectParts(problemWith(R"({"method": {"epsilon_out": [true]}})"), {"[true] is not a list of numbers"});
    expectParts(problemWith(R"({"quant": {"high_precision": [-1]}})"), {"layer names or indices"});
    expectParts(problemWith(R"({"method": {"epsilon_by_layer": [1]}})"), {"an object of layer: number"});
    expectParts(problemWith(R"({"method": {"epsilon_by_layer": {"a": "b"}}})"),
                {"an object of layer: number"});
    expectParts(problemWith(R"({"run": {"name": 3}})"), {"run.name: 3 is not a text in quotes"});
    expectParts(problemWith(R"({"method": {"norm": 2}})"), {"method.norm: 2 is not a text in quotes"});
}

TEST(ConfigJson, RefusesValuesOutOfRange) {
    expectParts(problemWith(R"({"run": {"epochs": 0}})"), {"run.epochs: 0 is out of range: 1 to 100000"});
    expectParts(problemWith(R"({"quant": {"bits": [2, 9]}})"), {"quant.bits: 9 is out of range: 1 to 8"});
    expectParts(problemWith(R"({"method": {"norm": "L3"}})"), {"method.norm: \"L3\" is not one of L2, L1"});
    expectParts(problemWith(R"({"method": {"epsilon_by_layer": {"Block_0_conv0": -1}}})"),
                {"Block_0_conv0: -1 is out of range: greater than 0"});
}

TEST(ConfigJson, ImportedRunsKeepWhoseTheyAre) {
    RunConfig config;
    config.run.name = "theirs";
    config.imported = {TrackerKind::Wandb, "a/run-x.wandb", "x", {{"lr", "0.1"}}, {}};
    const auto read = configFromJson(toJson(config), "here");
    EXPECT_EQ(read, config);
    EXPECT_EQ(toJson(config).find("learning_rate"), std::string::npos)
        << "no default stands there as if it were true";
    EXPECT_EQ(findField("imported.lr")->get(read), Value(std::string("0.1")));
    EXPECT_FALSE(findField("run.epochs")->visible(read)) << "nothing is known of it";
    EXPECT_TRUE(findField("run.name")->visible(read));
    EXPECT_FALSE(validate(read).empty()) << "it cannot be trained";
    EXPECT_THROW(setFromText(config, "imported.lr", "1"), Error);
    EXPECT_THROW(configFromJson(R"({"imported": {"program": "wandb"}})", "here"), Error);
    EXPECT_THROW(configFromJson(R"({"imported": 1})", "here"), Error);
}

} // namespace
} // namespace pdqat
