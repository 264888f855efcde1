// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe as it is asked for on a command line, and its result.
#pragma once

#include "engine/api/result.h"
#include "engine/figures/evaluate.h"
#include "engine/runs/library.h"

#include <string>

namespace pdqat::catalogue {

struct RecipeRequest {
    std::string recipe; ///< id or file
    std::string sweep;  ///< instead of the recipe's; empty: the recipe's
    std::string query;  ///< beside the recipe's

    /// @throws Error(Config), Error(Library), and Error(Usage) where the recipe is of the other kind
    RecipeResult evaluate(const runs::Library& library, RecipeKind kind) const;

private:
    std::string command(const std::string& id, RecipeKind kind) const;
};

/// The evaluator of a library, which finds sweeps where the programs find them.
figures::RecipeEvaluator recipeEvaluator(const runs::Library& library);
/// The command that makes a recipe's result again; an example of a file's name stands for the file.
std::string recipeCommand(const std::string& id, RecipeKind kind);

} // namespace pdqat::catalogue
