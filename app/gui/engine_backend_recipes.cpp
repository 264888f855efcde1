// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes of the library and what they give.
#include "app/catalogue/recipe_files.h"
#include "app/catalogue/recipe_request.h"
#include "app/catalogue/sweep_files.h"
#include "app/gui/engine_backend.h"
#include "engine/figures/results_files.h"
#include "widgets/basics/texts.h"

#include <algorithm>
#include <array>
#include <exception>
#include <string_view>

namespace pdqat::ui {
namespace {

/// What a beginner can fill in an hour comes first, groups of the user's own last.
std::size_t groupRank(const std::string& group) {
    constexpr std::array<std::string_view, 4> groups{"Small scale", "The paper", "Layers", "Trade-offs"};
    return static_cast<std::size_t>(std::find(groups.begin(), groups.end(), group) - groups.begin());
}

/// The command that makes this recipe's result: there is one where it is stored just so.
std::string commandFor(const runs::Library& library, const Recipe& recipe) {
    for (const auto& file : catalogue::recipeFiles(library)) {
        try {
            if (catalogue::readRecipe(file) == recipe)
                return catalogue::recipeCommand(file.id, recipe.kind);
        } catch (const Error&) {
            continue; // recipes() tells of it
        }
    }
    return "the page of figures, from a recipe that was not saved";
}

} // namespace

std::vector<RecipeEntry> EngineBackend::recipes() const {
    std::vector<RecipeEntry> entries;
    for (const auto& file : catalogue::recipeFiles(library_)) {
        try {
            entries.push_back({toQt(file.id), file.shipped, catalogue::readRecipe(file)});
        } catch (const Error& error) {
            // The others must not suffer from one that is damaged; it stays where it is.
            Q_EMIT const_cast<EngineBackend*>(this)->errorOccurred(tr("A recipe cannot be read"),
                                                                   toQt(error.what()));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return groupRank(a.recipe.group) < groupRank(b.recipe.group);
    });
    return entries;
}

bool EngineBackend::saveRecipe(const QString& id, const Recipe& recipe) {
    try {
        pdqat::catalogue::saveRecipe(library_, id.toStdString(), recipe);
    } catch (const Error& error) {
        Q_EMIT errorOccurred(tr("The recipe was not saved"), toQt(error.what()));
        return false;
    }
    Q_EMIT recipesChanged();
    return true;
}

void EngineBackend::removeRecipe(const QString& id) {
    try {
        pdqat::catalogue::removeRecipe(library_, id.toStdString());
    } catch (const Error& error) {
        Q_EMIT errorOccurred(tr("The recipe was not removed"), toQt(error.what()));
    }
    Q_EMIT recipesChanged();
}

void EngineBackend::evaluate(const QString& ticket, const Recipe& recipe) {
    const bool queued = waiting_.contains(ticket);
    waiting_[ticket] = recipe;
    if (!queued)
        order_.push_back(ticket);
    evaluateNext();
}

void EngineBackend::evaluateNext() {
    if (evaluating_ || order_.isEmpty())
        return;
    evaluating_ = true;
    const auto ticket = order_.takeFirst();
    recipePool_.start([this, ticket, recipe = waiting_.take(ticket)] {
        ResultPtr result;
        QString problem;
        try {
            result = std::make_shared<const RecipeResult>(
                evaluator_.evaluate(recipe, "recipe", commandFor(library_, recipe)));
        } catch (const std::exception& error) {
            problem = toQt(error.what());
        }
        QMetaObject::invokeMethod(this, [this, ticket, result, problem] {
            evaluating_ = false;
            Q_EMIT evaluated(ticket, result, problem);
            evaluateNext();
        });
    });
}

QString EngineBackend::resultText(const RecipeResult& result, const QString& suffix) const {
    return toQt(pdqat::figures::resultText(result, '.' + suffix.toStdString()));
}

void EngineBackend::exportResult(const RecipeResult& result, const QString& path) const {
    figures::writeResult(result, path.toStdString());
}

QStringList EngineBackend::sweepNames() const {
    QStringList names;
    for (const auto& file : catalogue::sweepFiles(library_))
        names.push_back(toQt(file.stem().string()));
    names.removeDuplicates();
    return names;
}

} // namespace pdqat::ui
