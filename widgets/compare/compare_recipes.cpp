// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_recipes.h"

#include "engine/api/text.h"

namespace pdqat::ui {
namespace {

/// All runs, in no panel yet.
Recipe recipeOf(const Comparison& comparison, const std::string& what) {
    Recipe recipe;
    recipe.name = what + " of " + std::to_string(comparison.groups.size()) + " runs";
    for (const auto& group : comparison.groups)
        recipe.runs.ids.insert(recipe.runs.ids.end(), group.runs.begin(), group.runs.end());
    recipe.look.size = FigureSize::Page;
    return recipe;
}

std::vector<RunGroup> groupsOf(const Comparison& comparison) {
    std::vector<RunGroup> groups;
    for (const auto& group : comparison.groups)
        groups.push_back({group.name, "id=" + join(group.counted, "|"), {}, {}, false});
    return groups;
}

PanelRecipe panelOf(const Comparison& comparison, Mark mark, const std::string& x, Measure y) {
    PanelRecipe panel;
    panel.mark = mark;
    panel.x = x;
    panel.y = std::move(y);
    panel.y.bits = comparison.question.bits;
    panel.series = groupsOf(comparison);
    return panel;
}

/// The metric of that name; empty: recipes have none.
std::string metricOf(ComparedValue value) {
    switch (value) {
    case ComparedValue::Accuracy:
    case ComparedValue::FullAccuracy: return "accuracy";
    case ComparedValue::Loss:
    case ComparedValue::Size:
    case ComparedValue::Bops:
    case ComparedValue::Kept:
    case ComparedValue::Seconds: return std::string(name(value));
    case ComparedValue::Latency: break;
    }
    return {};
}

} // namespace

Recipe curvesRecipe(const Comparison& comparison) {
    const auto& question = comparison.question;
    auto recipe = recipeOf(comparison, "Curves");
    auto panel = panelOf(comparison, Mark::Lines, "epoch", question.curve);
    if (!question.layer.empty() && findMetric(question.curve.metric).perLayer)
        panel.layers = {question.layer};
    recipe.panels.push_back(std::move(panel));
    return recipe;
}

Recipe tableRecipe(const Comparison& comparison) {
    auto recipe = recipeOf(comparison, "Table");
    recipe.kind = RecipeKind::Table;
    recipe.look = {};
    recipe.table.measure = {"accuracy", comparison.split, comparison.question.bits,
                            comparison.question.epoch};
    recipe.table.rowTitle = "Runs";
    recipe.table.rows = groupsOf(comparison);
    recipe.table.columns = {
        {comparison.question.bits == 0 ? "lowest width" : std::to_string(comparison.question.bits) + " bit",
         {},
         {},
         comparison.question.bits == 0 ? std::nullopt : std::optional(comparison.question.bits),
         false},
        {"32 bit", {}, {}, fullPrecision, false}};
    return recipe;
}

Recipe layersRecipe(const Comparison& comparison, LayerQuantity quantity) {
    auto recipe = recipeOf(comparison, "Layers");
    const auto shown = quantity == LayerQuantity::Bits ? LayerQuantity::Error : quantity;
    recipe.panels.push_back(panelOf(comparison, Mark::Points, "layer",
                                    {std::string(name(shown)), Split::Train, 0, comparison.question.epoch}));
    return recipe;
}

Recipe scatterRecipe(const Comparison& comparison, ComparedValue x, ComparedValue y) {
    auto recipe = recipeOf(comparison, "Trade-off");
    const auto across = metricOf(x), up = metricOf(y);
    recipe.panels.push_back(
        panelOf(comparison, Mark::Points, across.empty() ? "size" : across,
                {up.empty() ? "accuracy" : up, comparison.split, 0, comparison.question.epoch}));
    return recipe;
}

} // namespace pdqat::ui
