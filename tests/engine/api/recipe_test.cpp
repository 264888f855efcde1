// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/recipe.h"

#include <gtest/gtest.h>

namespace pdqat {
namespace {

Recipe sample() {
    Recipe recipe;
    recipe.name = "Figure 1b";
    recipe.runs = {"quant.bits=1", {"20261123-180006"}, "figure-1"};
    PanelRecipe panel;
    panel.mark = Mark::Bars;
    panel.x = "kept";
    panel.y.epoch = AtEpoch::Last;
    panel.series = {{"Largest λ", "kept>0", Split::Train, 1, false}, {"Smallest λ", "", {}, {}, false}};
    panel.spread = Spread::Bootstrap95;
    panel.logX = true;
    recipe.panels = {panel, PanelRecipe{}};
    recipe.look.size = FigureSize::Slide;
    return recipe;
}

std::string message(const std::string& json) try {
    requireValid(recipeFromJson(json, "r.json"), "r.json");
    return "";
} catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Config);
    return error.what();
}

TEST(Recipe, ReadsBackWhatItWrites) {
    EXPECT_EQ(recipeFromJson(toJson(sample()), "r.json"), sample());
    EXPECT_EQ(recipeFromJson(toJson(Recipe{}), "r.json"), Recipe{});
}

TEST(Recipe, WritesOnlyWhatDiffersFromTheDefaults) {
    Recipe recipe;
    recipe.name = "λ";
    recipe.kind = RecipeKind::Table;
    recipe.table.decimals = 1;
    EXPECT_EQ(toJson(recipe), "{\n  \"_name\": \"λ\",\n  \"kind\": \"table\",\n  \"table\": {\n    "
                              "\"decimals\": 1\n  }\n}\n");
}

TEST(Recipe, ReadsOverABase) {
    const auto recipe = recipeFromJson(
        R"({"_base": "x", "runs": {"sweep": "small"}, "look": {"font_pt": 7}})", "r.json", sample());
    EXPECT_EQ(recipe.runs.sweep, "small");
    EXPECT_EQ(recipe.runs.query, "quant.bits=1");
    EXPECT_EQ(recipe.look.fontPt, 7);
    EXPECT_EQ(recipe.panels.size(), 2u);
    EXPECT_EQ(recipeFromJson(R"({"panels": [{}]})", "r.json", sample()).panels.size(), 1u)
        << "lists replace the base's";
}

TEST(Recipe, NamesFileKeyAndMendOfBadInput) {
    EXPECT_EQ(message(R"({"panels": [{"y": {"metrik": "loss"}}]})"),
              "r.json: panels[0].y.metrik: there is no such key. Did you mean panels[0].y.metric?");
    EXPECT_EQ(message(R"({"kind": "picture"})"), "r.json: kind: \"picture\" is not one of figure, table.");
    EXPECT_EQ(message(R"({"panels": {}})"), "r.json: panels: {} is not a list.");
    EXPECT_EQ(message(R"({"look": 5})"), "r.json: look: 5 is not an object.");
    EXPECT_EQ(message(R"({"table": {"alpha": "x"}})"), "r.json: table.alpha: \"x\" is not a number.");
    EXPECT_EQ(message(R"({"runs": {"ids": ["a", 3]}})"), "r.json: runs.ids[1]: 3 is not a text.");
    EXPECT_EQ(message(R"({"panels": [{"bins": 1.5}]})"),
              "r.json: panels[0].bins: 1.5 is not a whole number up to a million.");
    EXPECT_EQ(message("[]"), "r.json: [] is not an object.");
    EXPECT_NE(message("{").find("r.json: no JSON"), std::string::npos);
}

TEST(Recipe, ChecksWhatJsonCannot) {
    EXPECT_EQ(message("{}"), "r.json: panels: there are none. Give at least one.");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept", "y": {"metric": "acuracy"}}]})"),
              "r.json: panels[0].y.metric: acuracy: there is no such metric. Did you mean accuracy?");
    EXPECT_EQ(message(R"({"panels": [{"x": "layer"}]})"),
              "r.json: panels[0].x: accuracy is one number a run, not one a layer. Use a metric or a "
              "configuration key as x.");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept", "y": {"metric": "mse"}}]})"),
              "r.json: panels[0].x: mse is one number a layer. Use layer or epoch as x.");
    EXPECT_EQ(message(R"({"panels": [{"x": "epoch", "y": {"metric": "size"}}]})"),
              "r.json: panels[0].x: size does not change from epoch to epoch.");
    EXPECT_EQ(message(R"({"panels": [{"x": "method.epsilon"}]})"),
              "r.json: panels[0].x: method.epsilon: there is no such key. Did you mean method.epsilon_out?");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept", "y": {"bits": 9}}]})"),
              "r.json: panels[0].y.bits: 9 is out of range: 1 to 8.");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept", "series": [{"query": "quant.bits"}]}]})"),
              "r.json: panels[0].series[0].query: query condition \"quant.bits\": expected KEY=VALUE, or !=, "
              "<, <=, >, >= or ~ instead of =. For example quant.bits=2.");
    EXPECT_EQ(message(R"({"kind": "table"})"),
              "r.json: table: it has no rows or no columns. Give at least one of each.");
    EXPECT_EQ(message(R"({"kind": "table", "table": {"measure": {"metric": "mse"}}})"),
              "r.json: table.measure.metric: mse is one number a layer, a cell holds one a run.");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept"}], "look": {"size": "custom"}})"),
              "r.json: look: a custom size wants width_mm and height_mm.");
    EXPECT_EQ(message(R"({"panels": [{"x": "kept"}], "look": {"width_mm": 5}})"),
              "r.json: look.width_mm: 5 is out of range: 20 to 1000.");
}

TEST(Recipe, PaperFollowsTheSizeAndThePanels) {
    Recipe recipe;
    recipe.panels.resize(3);
    auto paper = paperSize(recipe);
    EXPECT_EQ(paper.widthMm, 88);
    EXPECT_EQ(paper.heightMm, 180) << "three panels below each other";
    recipe.look.size = FigureSize::Page;
    paper = paperSize(recipe);
    EXPECT_EQ(paper.panelsPerRow, 3);
    EXPECT_EQ(paper.widthMm, 180);
    EXPECT_EQ(paper.heightMm, 60);
    recipe.look = {FigureSize::Slide, 0, 99, 0, 0, Colors::Safe};
    paper = paperSize(recipe);
    EXPECT_EQ(paper.widthMm, 254);
    EXPECT_EQ(paper.heightMm, 99);
    EXPECT_EQ(paper.fontPt, 16);
}

} // namespace
} // namespace pdqat
