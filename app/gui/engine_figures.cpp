// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_figures.h"

#include "app/catalogue/recipe_files.h"
#include "app/catalogue/recipe_request.h"
#include "app/catalogue/sweep_files.h"
#include "engine/figures/results_files.h"
#include "widgets/basics/texts.h"

#include <algorithm>
#include <array>
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
            continue; // whoever reads them all tells of it
        }
    }
    return "the page of figures, from a recipe that was not saved";
}

struct ReadRecipes {
    std::vector<RecipeEntry> entries;
    QStringList problems; ///< of files that are damaged
};

ReadRecipes readRecipes(const runs::Library& library) {
    ReadRecipes read;
    for (const auto& file : catalogue::recipeFiles(library)) {
        try {
            read.entries.push_back({toQt(file.id), file.shipped, catalogue::readRecipe(file)});
        } catch (const Error& error) {
            // The others must not suffer from one that is damaged; it stays where it is.
            read.problems << toQt(error.what());
        }
    }
    std::stable_sort(read.entries.begin(), read.entries.end(), [](const auto& a, const auto& b) {
        return groupRank(a.recipe.group) < groupRank(b.recipe.group);
    });
    return read;
}

} // namespace

EngineFigures::EngineFigures(runs::Library library)
    : library_(std::move(library)), evaluator_(catalogue::recipeEvaluator(library_)) {
    change([] {}, tr("A recipe cannot be read"), [] {});
}

void EngineFigures::save(const QString& id, const Recipe& recipe) {
    change(
        [library = library_, id = id.toStdString(), recipe] { catalogue::saveRecipe(library, id, recipe); },
        tr("The recipe was not saved"), [this, id] { Q_EMIT saved(id); });
}

void EngineFigures::remove(const QString& id) {
    change([library = library_, id = id.toStdString()] { catalogue::removeRecipe(library, id); },
           tr("The recipe was not removed"), [] {});
}

/// All are read again afterwards.
void EngineFigures::change(std::function<void()> act, const QString& whatFailed, std::function<void()> then) {
    files_.run(
        {},
        [library = library_, act = std::move(act)] {
            act();
            return readRecipes(library);
        },
        [this, whatFailed, then = std::move(then)](Outcome<ReadRecipes> outcome) {
            if (!outcome.value)
                return void(Q_EMIT errorOccurred(whatFailed, outcome.problem));
            recipes_ = std::move(outcome.value->entries);
            Q_EMIT recipesChanged();
            for (const auto& problem : outcome.value->problems)
                Q_EMIT errorOccurred(tr("A recipe cannot be read"), problem);
            then();
        });
}

void EngineFigures::evaluate(const QString& ticket, const Recipe& recipe) {
    evaluations_.run(
        ticket,
        [this, recipe]() -> ResultPtr {
            return std::make_shared<const RecipeResult>(
                evaluator_.evaluate(recipe, "recipe", commandFor(library_, recipe)));
        },
        [this, ticket](const Outcome<ResultPtr>& outcome) {
            Q_EMIT evaluated(ticket, outcome.value.value_or(nullptr), outcome.problem);
        });
}

QString EngineFigures::text(const RecipeResult& result, const QString& suffix) const {
    return toQt(figures::resultText(result, '.' + suffix.toStdString()));
}

void EngineFigures::exportTo(const QString& path, const ResultPtr& result) {
    files_.run(
        {}, [path = path.toStdString(), result] { figures::writeResult(*result, path); },
        [this, path](const auto& outcome) {
            if (outcome.value)
                Q_EMIT exported(path);
            else
                Q_EMIT errorOccurred(tr("The file was not written."), outcome.problem);
        });
}

void EngineFigures::findSweeps() {
    files_.run(
        QStringLiteral("sweeps"),
        [library = library_] {
            QStringList names;
            for (const auto& file : catalogue::sweepFiles(library))
                names.push_back(toQt(file.stem().string()));
            names.removeDuplicates();
            return names;
        },
        [this](const Outcome<QStringList>& outcome) {
            Q_EMIT sweepsFound(outcome.value.value_or(QStringList()));
        });
}

} // namespace pdqat::ui
