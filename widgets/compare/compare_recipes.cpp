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
    panel.series = groupsOf(comparison);
    return panel;
}

/// What a recipe measures for it; none: recipes have no such metric.
std::optional<Measure> measureOf(ComparedValue value, const Comparison& comparison) {
    const auto& question = comparison.question;
    switch (value) {
    case ComparedValue::FullAccuracy:
        return Measure{"accuracy", comparison.split, fullPrecision, question.epoch};
    case ComparedValue::Accuracy:
    case ComparedValue::Loss:
    case ComparedValue::Size:
    case ComparedValue::Bops:
    case ComparedValue::Kept:
    case ComparedValue::Seconds:
        return Measure{std::string(name(value)), comparison.split, question.bits, question.epoch};
    case ComparedValue::Latency: break;
    }
    return {};
}

} // namespace

std::optional<Recipe> curvesRecipe(const Comparison& comparison) {
    const auto& question = comparison.question;
    if (question.axis != CompareAxis::Epoch)
        return {};
    auto recipe = recipeOf(comparison, "Curves");
    auto panel = panelOf(comparison, Mark::Lines, "epoch", question.curve);
    panel.y.bits = question.bits;
    if (!question.layer.empty() && findMetric(question.curve.metric).perLayer)
        panel.layers = {question.layer};
    recipe.panels.push_back(std::move(panel));
    return recipe;
}

Recipe tableRecipe(const Comparison& comparison) {
    const int bits = comparison.question.bits;
    auto recipe = recipeOf(comparison, "Table");
    recipe.kind = RecipeKind::Table;
    recipe.look = {};
    recipe.table.measure = *measureOf(ComparedValue::Accuracy, comparison);
    recipe.table.rowTitle = "Runs";
    recipe.table.rows = groupsOf(comparison);
    RunGroup low{bits == 0 ? "lowest width" : std::to_string(bits) + " bit", {}, {}, {}, false};
    if (bits != 0)
        low.bits = bits;
    recipe.table.columns = {std::move(low), {"32 bit", {}, {}, fullPrecision, false}};
    return recipe;
}

std::optional<Recipe> layersRecipe(const Comparison& comparison, LayerQuantity quantity) {
    if (quantity == LayerQuantity::Bits)
        return {};
    auto recipe = recipeOf(comparison, "Layers");
    recipe.panels.push_back(panelOf(
        comparison, Mark::Points, "layer",
        {std::string(name(quantity)), Split::Train, comparison.question.bits, comparison.question.epoch}));
    return recipe;
}

std::optional<Recipe> scatterRecipe(const Comparison& comparison, ComparedValue x, ComparedValue y) {
    const auto across = measureOf(x, comparison), up = measureOf(y, comparison);
    // A recipe's x has no split and width of its own.
    if (!up || !across || findMetric(across->metric).usesSplit)
        return {};
    auto recipe = recipeOf(comparison, "Trade-off");
    recipe.panels.push_back(panelOf(comparison, Mark::Points, across->metric, *up));
    return recipe;
}

} // namespace pdqat::ui
