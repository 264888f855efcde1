// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up figures and tables of the shapes that recipes give.
#pragma once

#include "engine/api/result.h"

namespace pdqat::fake {

/// Numbers invented for a recipe: as many panels, series, rows and columns as it asks for, measured over
/// `runs`. Without runs every mean is NaN and the notes say so.
RecipeResult resultOf(const Recipe& recipe, const std::vector<std::string>& runs);

/// Recipes like the shipped ones: Table 1, Fig. 1a, 1b, 1c, λ per layer, histogram of λ, training curves.
std::vector<Recipe> sampleRecipes();
const Recipe& sampleRecipe(const std::string& name);
/// A drawn sample over three runs.
FigureData sampleFigure(const std::string& name);

} // namespace pdqat::fake
