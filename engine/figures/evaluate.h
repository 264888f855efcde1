// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a recipe and a library of runs to the figure or the table.
#pragma once

#include "engine/api/result.h"
#include "engine/figures/run_groups.h"

#include <string>

namespace pdqat::figures {

/// Keeps what it has read of runs, so that evaluating again costs little. One thread at a time.
class RecipeEvaluator {
public:
    RecipeEvaluator(runs::Library library, SweepByName sweep);

    /// @param title    stands in the file's metadata; the recipe's name where it has one
    /// @param command  makes the same file again; goes into its sources
    /// @throws Error(Config) for a recipe that cannot be meant, Error(Library) for a library that cannot be
    /// read. Runs that cannot be used become notes.
    RecipeResult evaluate(const Recipe& recipe, const std::string& title, const std::string& command);

private:
    StoryCache cache_;
    SweepByName sweep_;
};

} // namespace pdqat::figures
