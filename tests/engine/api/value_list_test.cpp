// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/value_list.h"
#include "tests/engine/api/samples.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"

namespace pdqat {
namespace {

std::string read(const char* key, const char* text) {
    return valuesText(fieldOf(key), parseValues(fieldOf(key), text), 100);
}

std::string problem(const char* key, const char* text) {
    return errorText(ErrorKind::Config, [&] { parseValues(fieldOf(key), text); });
}

TEST(ValueList, ReadsValuesAndRangesOfWholeNumbers) {
    EXPECT_EQ(read("run.seed", "0, 3; 5"), "0, 3, 5");
    EXPECT_EQ(read("run.seed", "0..4"), "0, 1, 2, 3, 4");
    EXPECT_EQ(read("run.seed", "4..2, 9"), "4, 3, 2, 9");
    EXPECT_EQ(read("run.epochs", "10..50 by 20"), "10, 30, 50");
    EXPECT_EQ(read("run.epochs", "10..55 by 20"), "10, 30, 50") << "an end between two steps is not reached";
    EXPECT_EQ(read("run.epochs", "1..100 log 3"), "1, 10, 100");
    EXPECT_EQ(read("run.epochs", "1..4 log 7"), "1, 2, 3, 4") << "each whole number once";
}

TEST(ValueList, ReadsRangesOfRealNumbers) {
    EXPECT_EQ(read("method.epsilon_out", "0.1..0.5 by 0.1"), "0.1; 0.2; 0.3; 0.4; 0.5");
    EXPECT_EQ(read("method.epsilon_out", "0.2..1 in 5"), "0.2; 0.4; 0.6; 0.8; 1");
    EXPECT_EQ(read("optim.lr", "1e-4..0.1 log 4"), "0.0001, 0.001, 0.01, 0.1");
    EXPECT_EQ(read("optim.lr", "0.1..1e-4 log 4, 0.05"), "0.1, 0.01, 0.001, 0.0001, 0.05");
}

TEST(ValueList, ReadsChoicesSwitchesAndLists) {
    EXPECT_EQ(read("method.constraints", "output, layerwise"), "output, layerwise");
    EXPECT_EQ(read("data.flip", "true, false"), "true, false");
    EXPECT_EQ(read("quant.bits", "8, 4; 2"), "8,4; 2");
    EXPECT_EQ(parseValues(fieldOf("quant.bits"), "8, 4; 2").size(), 2u);
}

TEST(ValueList, SaysWhatIsWrong) {
    expectParts(problem("run.seed", ""), {"run.seed", "there is no value", "Write values like 0, 1, 2"});
    expectParts(problem("run.seed", "1, 2, 1"), {"1 stands there twice"});
    expectParts(problem("run.seed", "0..5, 3"), {"3 stands there twice"});
    expectParts(problem("run.seed", "0..x"), {"\"0..x\" is not a range of numbers"});
    expectParts(problem("run.seed", "0..9 by 0"), {"a step of 0 leads nowhere"});
    expectParts(problem("run.seed", "0..5000"), {"more than 1000 values"});
    expectParts(problem("run.seed", "-2..2"), {"run.seed", "-2"});
    expectParts(problem("run.epochs", "1..10 in 1"), {"a number of values from 2 to 1000"});
    expectParts(problem("method.epsilon_out", "0..1"), {"how many values, or how far apart?", "log 4"});
    expectParts(problem("optim.lr", "0..1 log 3"), {"ends above 0"});
    expectParts(problem("optim.lr", "0..nan in 3"), {"is not a range of numbers"});
    expectParts(problem("method.constraints", "output, none at all"), {"method.constraints"});
}

TEST(ValueList, WholeNumbersHaveWholeSteps) {
    const auto& seed = requireField("run.seed");
    for (const auto* text : {"0..9 by 1.5", "0..9 by 0.5", "0.5..3", "12345678901234..12345678901236"})
        EXPECT_THROW(parseValues(seed, text), Error) << text;
    EXPECT_EQ(parseValues(seed, "8..0 by 4").size(), 3u);
}

TEST(ValueList, ManyValuesAreShownByTheirEnds) {
    const auto& seed = fieldOf("run.seed");
    EXPECT_EQ(valuesText(seed, parseValues(seed, "0..9")), "0, 1, 2, 3, 4 … 9");
}

} // namespace
} // namespace pdqat
