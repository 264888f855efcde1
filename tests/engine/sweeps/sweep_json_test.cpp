// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep file may say, and what is said of one that is wrong.
#include "tests/engine/sweeps/sweep_samples.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <algorithm>
#include <map>
#include <set>

namespace pdqat::sweeps {
namespace {

using Texts = std::vector<std::string>;

class SweepJson : public ::testing::Test {
protected:
    SweepPlan plan(const std::string& json) const { return planSweep(sweepOf(json), library); }
    Texts labels(const std::string& json) const {
        Texts labels;
        for (const auto& run : plan(json).runs)
            labels.push_back(run.label);
        return labels;
    }

    TempFolder temp;
    runs::Library library{temp.path()};
};

TEST_F(SweepJson, GridIsAProductWithTheLastKeyFastest) {
    EXPECT_EQ(labels(R"({"base": "tiny", "grid": {"quant.bits": [1, 2], "run.seed": [0, 1]}})"),
              (Texts{"1 bit, seed 0", "1 bit, seed 1", "2 bit, seed 0", "2 bit, seed 1"}));
}

TEST_F(SweepJson, ListsTakeListsAndSectionsAsValues) {
    const auto runs =
        plan(R"({"base": "tiny", "grid": {"quant": {"bits": [[8, 4], 2]}}, "set": {"run": {"epochs": 7}}})")
            .runs;
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].config.quant.bits, (std::vector<std::int64_t>{8, 4}));
    EXPECT_EQ(runs[0].label, "8,4 bit");
    EXPECT_EQ(runs[1].config.quant.bits, std::vector<std::int64_t>{2});
    EXPECT_EQ(runs[1].config.run.epochs, 7);
    EXPECT_EQ(runs[1].config.data.trainLimit, 100) << "of the base";
}

TEST_F(SweepJson, ListMultipliesTheGridAndIsNamedByWhatTellsItApart) {
    const auto found = labels(R"({"base": "tiny", "grid": {"run.seed": [3, 4]}, "list": [
        {"quant.bits": 1, "method.epsilon_out": 0.9}, {"quant.bits": 2, "method.epsilon_out": 0.7}]})");
    EXPECT_EQ(found, (Texts{"1 bit, seed 3", "1 bit, seed 4", "2 bit, seed 3", "2 bit, seed 4"}));
}

TEST_F(SweepJson, SetsAreBalancedAndEachHasASeed) {
    const std::string part = R"({"base": "tiny", "parts": [{"name": "sets", "set": {"method.name": "dorefa"},
        "sets": {"count": 96, "size": 5, "seed": 1, "run_seed": 1000)";
    const auto runs = plan(part + "}}]}").runs;
    ASSERT_EQ(runs.size(), 96u);
    std::map<std::string, int> uses;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& kept = runs[i].config.quant.highPrecision;
        EXPECT_EQ(std::set(kept.begin(), kept.end()).size(), 5u);
        EXPECT_EQ(runs[i].config.run.seed, 1000 + static_cast<std::int64_t>(i));
        for (const auto& layer : kept)
            ++uses[layer];
    }
    ASSERT_EQ(uses.size(), 20u);
    for (const auto& [layer, count] : uses)
        EXPECT_EQ(count, 24) << layer;
    EXPECT_EQ(runs[2].label, "sets, seed 1002");
    const auto some = plan(part + R"(, "take": 3}}]})").runs;
    ASSERT_EQ(some.size(), 3u);
    EXPECT_EQ(some[2].config.quant.highPrecision, runs[2].config.quant.highPrecision) << "of the same design";
}

TEST_F(SweepJson, SetsNeedTheirNumbers) {
    const auto error = [](const std::string& sets) {
        return sweepError(R"({"base": "tiny", "parts": [{"name": "a", "sets": )" + sets + "}]}");
    };
    expectParts(error(R"({"count": 4})"), {"part \"a\", sets", "count", "size"});
    expectParts(error(R"({"count": 4, "size": 21})"), {"sets, size", "1 to 20"});
    expectParts(error(R"({"count": 4, "size": 5, "take": 5})"), {"sets, take", "1 to 4"});
    expectParts(error("5"), {"sets", "not an object"});
    expectParts(sweepError(R"({"base": "tiny", "grid": {"run.seed": [1]}, "parts": [
        {"name": "a", "sets": {"count": 4, "size": 5}}]})"),
                {"run.seed", "another place"});
    expectParts(
        sweepError(R"({"base": "tiny", "parts": [{"name": "b", "set": {"method.constraints": "layerwise"}},
        {"name": "a", "sets": {"count": 4, "size": 5},
         "keep": {"ranking_of": "b", "ends": ["largest"], "layers": [1]}}]})"),
        {"part \"a\"", "not both"});
}

TEST_F(SweepJson, PartsInheritAndOverride) {
    const auto runs = plan(R"({"base": "tiny", "set": {"run.epochs": 3, "optim.lr": 0.5},
        "grid": {"run.seed": [0, 1]}, "parts": [
        {"name": "plain", "set": {"run.epochs": 4}},
        {"name": "one seed", "set": {"run.seed": 9}, "grid": {"method.epsilon_layer": [0.5]}},
        {"name": "other seeds", "grid": {"run.seed": [5]}, "_note": "a comment"}]})")
                          .runs;
    ASSERT_EQ(runs.size(), 4u);
    EXPECT_EQ(runs[0].label, "plain, seed 0");
    EXPECT_EQ(runs[0].config.run.name, "plain, seed 0");
    EXPECT_EQ(runs[0].config.run.epochs, 4);
    EXPECT_EQ(runs[0].config.optim.learningRate, 0.5);
    EXPECT_EQ(runs[2].label, "one seed");
    EXPECT_EQ(runs[2].config.run.seed, 9);
    EXPECT_EQ(runs[2].config.method.epsilonLayer, std::vector<double>{0.5});
    EXPECT_EQ(runs[3].config.run.seed, 5);
}

TEST_F(SweepJson, SameExperimentIsPlannedOnce) {
    EXPECT_EQ(labels(R"({"base": "tiny", "parts": [
        {"name": "a", "grid": {"run.seed": [0, 0, 1]}},
        {"name": "b", "grid": {"run.seed": [1, 2]}, "set": {"run.threads": 1, "run.name": "other"}}]})"),
              (Texts{"a, seed 0", "a, seed 1", "b, seed 2"}));
}

TEST_F(SweepJson, CommentsNameIt) {
    const auto sweep = sweepOf(R"({"_name": "N", "_description": "D.", "_group": "G", "base": "tiny"})");
    EXPECT_EQ((Texts{sweep.id, sweep.name, sweep.description, sweep.group}), (Texts{"mine", "N", "D.", "G"}));
    EXPECT_EQ(sweepOf(R"({"base": "tiny"})").name, "mine");
    EXPECT_EQ(labels(R"({"base": "tiny"})").size(), 1u);
}

TEST_F(SweepJson, EveryMistakeIsNamedWithItsPlace) {
    const std::vector<std::pair<std::string, Texts>> mistakes{
        {"{", {"sweeps/mine.json", "not valid JSON at byte 2"}},
        {R"({"set": {"run.seed": 1e999}})", {"not valid JSON", "too large"}},
        {"[]", {"a sweep is a JSON object, this is array"}},
        {R"({"gird": {}})", {"there is no key gird (did you mean grid?)"}},
        {R"({"whatever": {}})", {"there is no key whatever (known: base, set, grid, list, parts)"}},
        {R"({"_name": 3})", {"_name: 3 is not a text"}},
        {R"({"base": 3})", {"base: 3 is not the name of a preset"}},
        {R"({"base": "tinny"})", {"base: tinny: there is no such preset (Did you mean tiny?)"}},
        {R"({"set": [1]})", {"set: [1] is not an object"}},
        {R"({"set": {"run.epoch": 1}})", {"set: there is no key run.epoch (Did you mean run.epochs?)"}},
        {R"({"set": {"run.epochs": 0}})", {"set: run.epochs: 0", "1 to 100000"}},
        {R"({"grid": {"run.seed": [0, "a"]}})", {"grid: run.seed: \"a\" is not a whole number"}},
        {R"({"grid": {"run.seed": []}})", {"grid: run.seed: expected at least one value"}},
        {R"({"grid": {"run.seed": 3}})", {"grid: run.seed: expected at least one value in brackets"}},
        {R"({"grid": 3})", {"grid: 3 is not an object"}},
        {R"({"list": []})", {"list: expected at least one object"}},
        {R"({"list": [3]})", {"list: 3 is not an object"}},
        {R"({"set": {"run.seed": 1}, "grid": {"run.seed": [1]}})", {"set: run.seed stands in grid or list"}},
        {R"({"list": [{"run.seed": 1}], "grid": {"run.seed": [1]}})", {"run.seed stands in both"}},
        {R"({"parts": []})", {"parts: expected at least one"}},
        {R"({"parts": [3]})", {"part 1: 3 is not an object"}},
        {R"({"parts": [{}]})", {"part 1: it needs a name"}},
        {R"({"parts": [{"name": "a"}, {"name": "a"}]})", {"two parts have the name \"a\""}},
        {R"({"parts": [{"name": "a"}, {"name": "b", "keep": {"ranking_of": "a", "by": "depth", "per": "mac"}}]})",
         {"per: depth is an order, no amount"}},
        {R"({"parts": [{"name": "a"}, {"name": "b", "keep": {"ranking_of": "a", "by": "fisher/bop", "per": "mac"}}]})",
         {"per: \"fisher/bop\" names another cost than \"mac\""}},
        {R"({"parts": [{"name": "a", "sett": {}}]})",
         {"part \"a\": there is no key sett (did you mean set?)"}},
        {R"({"parts": [{"name": "a", "set": {"run.seed": -1}}]})", {"part \"a\", set: run.seed: -1"}},
        {R"({"list": [{"run.seed": 1}], "parts": [{"name": "a", "set": {"run.seed": 2}}]})",
         {"part \"a\": run.seed stands in set and in the sweep's list"}},
        {R"({"base": "tiny", "set": {"quant.high_precision": ["Block_9"]}, "grid": {"run.seed": [0, 1, 2]}})",
         {"seed 0: quant.high_precision: \"Block_9\" is not a layer", "(and 2 more)"}},
        {R"({"base": "tiny", "grid": {"method.epsilon_out": [[0.5, 0.6]]}})",
         {"method.epsilon_out: 2 values for 1 bit widths"}},
        {R"({"base": "tiny", "grid": {"run.seed": [0,1,2,3,4,5,6,7,8,9], "run.epochs": [1,2,3,4,5,6,7,8,9,10,11],
            "optim.lr": [1,2,3,4,5,6,7,8,9,10], "dual.rate": [1,2,3,4,5,6,7,8,9,10]}})",
         {"plans more than 10000 runs"}}};
    for (const auto& [json, parts] : mistakes) {
        SCOPED_TRACE(json);
        expectParts(sweepError(json), parts);
    }
}

TEST_F(SweepJson, AllMistakesAreToldAtOnce) {
    expectParts(sweepError(R"({"grids": {}, "set": {"run.epochs": 0, "run.sed": 1},
        "parts": [{"name": "a", "set": {"optim.lr": "fast"}}]})"),
                {"grids", "run.epochs", "run.sed", "optim.lr: \"fast\""});
}

TEST_F(SweepJson, WeightsAreThoseOfAnEarlierPartWithTheSameNetwork) {
    const auto error = [](const std::string& low) {
        return sweepError(R"({"base": "tiny", "parts": [
            {"name": "float", "set": {"method.name": "full-precision"}},
            {"name": "several", "grid": {"run.seed": [0, 1], "optim.lr": [0.1, 0.2]}},
            {"name": "svhn", "set": {"network.name": "svhnq", "network.input_size": 40}},
            {"name": "low", )" +
                          low + R"(}, {"name": "after"}]})");
    };
    for (const auto& [low, expected] : std::vector<std::pair<std::string, std::string>>{
             {R"("weights_of": 3)", "weights_of: expected the name of an earlier part"},
             {R"("weights_of": "floats")", "no part (did you mean float?)"},
             {R"("weights_of": "low")", "weights_of names the part itself"},
             {R"("weights_of": "after")", "stands after it"},
             {R"("weights_of": "svhn")", "\"svhn\" trains another network"},
             {R"("weights_of": "several")", "has 4 runs, and not one of seed 0 alone"},
             {R"("weights_of": "float", "set": {"run.init": "seed"})", "run.init is set too"},
         })
        expectParts(error(low), {"part \"low\"", expected});
}

class SweepKeepJson : public SweepJson,
                      public ::testing::WithParamInterface<std::pair<const char*, const char*>> {};

TEST_P(SweepKeepJson, MistakesAreNamed) {
    const auto [keep, expected] = GetParam();
    expectParts(sweepError(std::string(R"({"base": "tiny", "parts": [
        {"name": "ranked"},
        {"name": "two widths", "grid": {"quant.bits": [1, 2]}},
        {"name": "output", "set": {"method.constraints": "output"}},
        {"name": "svhn", "set": {"network.name": "svhnq", "network.input_size": 40}},
        {"name": "mixed", "keep": )") +
                           keep + R"(}, {"name": "after"}]})"),
                {"part \"mixed\"", expected});
}

INSTANTIATE_TEST_SUITE_P(
    Keep, SweepKeepJson,
    ::testing::Values(
        std::pair{R"(3)", "keep: 3 is not an object"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layer": [1]})",
                  "no key layer (did you mean layers?)"},
        std::pair{R"({"ends": ["largest"], "layers": [1]})",
                  "ranking_of: expected the name of an earlier part"},
        std::pair{R"({"ranking_of": "rankd", "ends": ["largest"], "layers": [1]})",
                  "no part (did you mean ranked?)"},
        std::pair{R"({"ranking_of": "mixed", "ends": ["largest"], "layers": [1]})", "names the part itself"},
        std::pair{R"({"ranking_of": "after", "ends": ["largest"], "layers": [1]})", "stands after it"},
        std::pair{R"({"ranking_of": "output", "ends": ["largest"], "layers": [1]})", "constrains no layers"},
        std::pair{R"({"ranking_of": "svhn", "ends": ["largest"], "layers": [1]})",
                  "layers of another network"},
        std::pair{R"({"ranking_of": "two widths", "ends": ["largest"], "layers": [1]})",
                  "say which one with bits"},
        std::pair{R"({"ranking_of": "ranked", "bits": 4, "ends": ["largest"], "layers": [1]})",
                  "trains 4 bit"},
        std::pair{R"({"ranking_of": "ranked", "bits": 9, "ends": ["largest"], "layers": [1]})",
                  "from 1 to 8"},
        std::pair{R"({"ranking_of": "ranked", "ends": [], "layers": [1]})", "ends: expected"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["last"], "layers": [1]})", "\"last\" is neither"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": []})", "layers: expected"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [-1]})",
                  "-1 is not a whole number"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [21]})", "21 layers of 20"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [1], "by": ["error", "fisch"]})",
                  "by: \"fisch\" is not one of lambda, error"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [1], "by": "fisher/byte",
                      "per": "mac"})",
                  "per: \"fisher/byte\" names another cost than \"mac\""},
        std::pair{
            R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [1], "budget": {"bops": ["9%"]}})",
            "or else a budget"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"]})", "layers: expected how many"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "budget": {"bops": ["9%"]}})",
                  "ends: a budget is spent on what is worth most"},
        std::pair{R"({"ranking_of": "two widths", "bits": 2, "budget": {"bops": ["9%"]}})",
                  "budget: it is counted at the 2 bit of the ranking, and runs are trained at 1 bit"},
        std::pair{R"({"ranking_of": "ranked", "by": "error/bop", "budget": {"bops": ["9%"]}})",
                  "per: a budget weighs what a layer costs already"},
        std::pair{R"({"ranking_of": "ranked", "budget": 3})", "budget: 3 is not an object"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"latency": [5]}})",
                  "budget: latency is counted layer by layer"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": ["9%"]}, "widths": [1]})",
                  "widths: they need a budget in amounts"},
        std::pair{R"({"ranking_of": "ranked", "ends": ["largest"], "layers": [1], "widths": [1]})",
                  "widths: they need a budget in amounts"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": [90000]}, "widths": [1, 3]})",
                  "does not train 3 bit"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": [9000]}, "widths": [1, 32]})",
                  "9000 bytes is less than all layers at 1 bit take"},
        std::pair{R"({"ranking_of": "two widths", "budget": {"bytes": [90000]}, "widths": 2})",
                  "widths: expected bit widths in brackets"},
        std::pair{R"({"ranking_of": "two widths", "bits": 2, "budget": {"bytes": [90000]}, "widths": [2]})",
                  "bits: widths says"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bop": [1]}})", "no key bop (did you mean bops?)"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bops": 1}})", "bops: expected amounts in brackets"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bops": ["0%"]}})", "\"0%\" is neither"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bops": ["1,5%"]}})", "\"1,5%\" is neither"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": ["60 kB"]}})", "\"60 kB\" is neither"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": [100, -1]}})", "-1 is neither"},
        std::pair{R"({"ranking_of": "ranked", "budget": {"bytes": [1000]}})",
                  "1000 bytes is less than the network takes at 1 bit"}));

} // namespace
} // namespace pdqat::sweeps
