// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/recipe_request.h"

#include "app/catalogue/recipe_files.h"
#include "app/catalogue/sweep_files.h"
#include "engine/api/error.h"

namespace pdqat::catalogue {
namespace {

std::string verb(RecipeKind kind) { return kind == RecipeKind::Figure ? "figure" : "table"; }

} // namespace

figures::RecipeEvaluator recipeEvaluator(const runs::Library& library) {
    return {library, [library](const std::string& name) { return readSweep(findSweepFile(name, library)); }};
}

std::string recipeCommand(const std::string& id, RecipeKind kind) { return "pdqat " + verb(kind) + ' ' + id; }

RecipeResult RecipeRequest::evaluate(const runs::Library& library, RecipeKind kind) const {
    const auto file = findRecipe(recipe, library);
    auto wanted = readRecipe(file);
    if (wanted.kind != kind)
        throw Error(ErrorKind::Usage, recipe, "is a " + verb(wanted.kind),
                    "Use pdqat " + verb(wanted.kind) + ' ' + recipe);
    if (!sweep.empty())
        wanted.runs.sweep = sweep;
    if (!sweep.empty() && !wanted.ranking.sweep.empty())
        wanted.ranking.sweep = sweep;
    if (!query.empty())
        wanted.runs.query += ' ' + query;
    return recipeEvaluator(library).evaluate(wanted, file.id, command(file.id, kind));
}

std::string RecipeRequest::command(const std::string& id, RecipeKind kind) const {
    auto text = recipeCommand(id, kind);
    if (!sweep.empty())
        text += " --sweep " + sweep;
    if (!query.empty())
        text += " --query '" + query + '\'';
    return text;
}

} // namespace pdqat::catalogue
