// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where recipes are: those that come with the program and those of a library. A recipe of the library hides a
// shipped one of the same id. As with presets, "_base": "ID" in a file names the recipe that it overrides.
#pragma once

#include "engine/api/recipe.h"
#include "engine/runs/library.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::catalogue {

struct RecipeFile {
    std::string id; ///< file name without ".json"
    std::filesystem::path path;
    bool shipped = false;
};

std::filesystem::path recipeFolder(); ///< "recipes" in the resource folder
std::filesystem::path recipeFolder(const runs::Library& library);

/// Shipped recipes, then the library's, each by id; files whose name begins with "_" are bases only.
std::vector<RecipeFile> recipeFiles(const runs::Library& library);

/// The recipe that a name means: an existing file, else one of the library, else a shipped one, by id.
/// @throws Error(Config) with the nearest
RecipeFile findRecipe(const std::string& nameOrFile, const runs::Library& library);

/// @throws Error(Config) naming a file that cannot be read, and the key that is wrong
Recipe readRecipe(const RecipeFile& file);

/// Into the library, whole or not at all. @throws Error(Usage) for an id that is no file name, Error(Library)
void saveRecipe(const runs::Library& library, const std::string& id, const Recipe& recipe);
/// Moves it into <library>/trash. @throws Error(Library)
void removeRecipe(const runs::Library& library, const std::string& id);

} // namespace pdqat::catalogue
