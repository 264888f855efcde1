// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/api/samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

namespace pdqat {
namespace {

std::string problemWith(const std::string& key, const std::string& text) {
    RunConfig config;
    const auto problem = errorText(ErrorKind::Config, [&] { setFromText(config, key, text); });
    EXPECT_EQ(config, RunConfig{}) << "a refused value must not be set";
    return problem;
}

TEST(SetFromText, ReadsSwitchesInAllTheirSpellings) {
    const auto& flip = fieldOf("data.flip");
    for (const auto* yes : {"true", "1", "on", "yes", " true "})
        EXPECT_EQ(parseValue(flip, yes), Value(true)) << yes;
    for (const auto* no : {"false", "0", "off", "no"})
        EXPECT_EQ(parseValue(flip, no), Value(false)) << no;
    EXPECT_EQ(problemWith("data.flip", "maybe"), "data.flip: \"maybe\" is not true or false.");
}

TEST(SetFromText, ReadsListsWithBlanksAndEmptyOnes) {
    EXPECT_EQ(parseValue(fieldOf("quant.bits"), " 8, 4 ,2 "), Value(std::vector<std::int64_t>{8, 4, 2}));
    EXPECT_EQ(parseValue(fieldOf("optim.milestones"), ""), Value(std::vector<std::int64_t>{}));
    EXPECT_EQ(parseValue(fieldOf("quant.high_precision"), "0, Block_8_conv1"),
              Value(std::vector<std::string>{"0", "Block_8_conv1"}));
    EXPECT_EQ(parseValue(fieldOf("method.epsilon_by_layer"), "Block_0_conv0 = 0.1, Block_1_conv0@2=1e-3"),
              Value(std::map<std::string, double>{{"Block_0_conv0", 0.1}, {"Block_1_conv0@2", 0.001}}));
}

TEST(SetFromText, AnUnknownKeyNamesTheNearest) {
    EXPECT_EQ(problemWith("run.epoch", "3"), "run.epoch: there is no such key. Did you mean run.epochs?");
    EXPECT_EQ(problemWith("method.epsilonout", "3"),
              "method.epsilonout: there is no such key. Did you mean method.epsilon_out?");
    EXPECT_EQ(problemWith("zzzzzzzzzzzz", "3"),
              "zzzzzzzzzzzz: there is no such key. pdqat config list shows all keys.");
}

TEST(SetFromText, RefusesWhatIsNoNumber) {
    expectParts(problemWith("run.epochs", "ten"), {"run.epochs", "\"ten\"", "a whole number", "1 to 100000"});
    expectParts(problemWith("run.epochs", ""), {"\"\"", "a whole number"});
    expectParts(problemWith("run.epochs", "2.5"), {"\"2.5\"", "a whole number"});
    expectParts(problemWith("run.epochs", "10 epochs"), {"\"10 epochs\""});
    expectParts(problemWith("run.seed", "99999999999999999999"), {"a whole number"});
    expectParts(problemWith("dual.rate", "fast"), {"dual.rate", "\"fast\"", "a number, greater than 0"});
    expectParts(problemWith("dual.rate", "1e999"), {"1e999"});
    expectParts(problemWith("dual.rate", "0,1"), {"\"0,1\"", "a number"});
}

TEST(SetFromText, RefusesNumbersOutOfRange) {
    expectParts(problemWith("run.epochs", "0"), {"run.epochs", "0 is out of range: 1 to 100000 (epochs)"});
    expectParts(problemWith("dual.rate", "0"), {"0 is out of range: greater than 0"});
    expectParts(problemWith("dual.rate", "inf"), {"inf is out of range"});
    expectParts(problemWith("dual.rate", "nan"), {"nan is out of range"});
    expectParts(problemWith("quant.bits", "2,9"), {"quant.bits", "9 is out of range: 1 to 8 or 32 (bit)"});
    expectParts(problemWith("method.epsilon_out", "-0.5"), {"-0.5 is out of range: greater than 0 (nat)"});
    expectParts(problemWith("method.epsilon_by_layer", "Block_0_conv0=0"),
                {"Block_0_conv0: 0 is out of range"});
}

TEST(SetFromText, RefusesMalformedLists) {
    expectParts(problemWith("quant.bits", "2,,4"), {"\"2,,4\"", "whole numbers separated by commas"});
    expectParts(problemWith("quant.bits", "2 4"), {"\"2 4\""});
    expectParts(problemWith("method.epsilon_layer", "0.1,x"), {"\"0.1,x\"", "numbers separated by commas"});
    expectParts(problemWith("method.epsilon_by_layer", "Block_0_conv0"),
                {"\"Block_0_conv0\"", "layer=number pairs"});
    expectParts(problemWith("method.epsilon_by_layer", "Block_0_conv0=x"), {"layer=number pairs"});
}

TEST(SetFromText, RefusesWordsThatAreNoChoice) {
    EXPECT_EQ(
        problemWith("data.set", "imagenet"),
        "data.set: \"imagenet\" is not one of fashion-mnist, mnist, cifar10, cifar100, svhn, image-folder.");
}

TEST(SetFromText, RefusesTextThatIsNotUtf8) {
    expectParts(problemWith("run.name", "caf\xe9"), {"run.name", "UTF-8"});
    expectParts(problemWith("quant.high_precision", "caf\xe9"), {"quant.high_precision", "UTF-8"});
}

} // namespace
} // namespace pdqat
