// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/recipe_files.h"

#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"

#include <algorithm>
#include <cctype>

namespace pdqat::catalogue {
namespace fs = std::filesystem;
namespace {

void addRecipes(const fs::path& folder, bool shipped, std::vector<RecipeFile>& files) {
    for (const auto& path : jsonFilesIn(folder))
        if (!isBaseOnly(path))
            files.push_back({path.stem().string(), path, shipped});
}

fs::path fileOf(const runs::Library& library, const std::string& id) {
    const bool good =
        !id.empty() && id.front() != '_' && std::all_of(id.begin(), id.end(), [](unsigned char c) {
            return std::isalnum(c) || c == '-' || c == '_' || c == '.';
        });
    if (!good)
        throw Error(ErrorKind::Usage, '"' + id + '"', "is no name for a recipe",
                    "Use letters, digits, hyphens and points");
    return recipeFolder(library) / (id + ".json");
}

} // namespace

fs::path recipeFolder() { return resourceFolder() / "recipes"; }
fs::path recipeFolder(const runs::Library& library) { return library.folder() / "recipes"; }

std::vector<RecipeFile> recipeFiles(const runs::Library& library) {
    std::vector<RecipeFile> files;
    addRecipes(recipeFolder(), true, files);
    addRecipes(recipeFolder(library), false, files);
    std::erase_if(files, [&](const RecipeFile& file) {
        return file.shipped && fs::exists(recipeFolder(library) / file.path.filename());
    });
    return files;
}

RecipeFile findRecipe(const std::string& nameOrFile, const runs::Library& library) {
    if (fs::is_regular_file(nameOrFile))
        return {fs::path(nameOrFile).stem().string(), nameOrFile, false};
    std::vector<std::string> ids;
    for (const auto& file : recipeFiles(library)) {
        if (file.id == nameOrFile)
            return file;
        ids.push_back(file.id);
    }
    throw Error(ErrorKind::Config, nameOrFile, "there is no such file and no such recipe",
                didYouMean(nameOrFile, ids, "pdqat recipes lists them"));
}

Recipe readRecipe(const RecipeFile& file) {
    const auto chain = withBases(readConfigFile(file.path), recipeFolder());
    Recipe recipe;
    for (auto link = chain.rbegin(); link != chain.rend(); ++link)
        recipe = recipeFromJson(link->text, link->path.string(), recipe);
    requireValid(recipe, file.path.string());
    if (recipe.name.empty())
        recipe.name = file.id;
    return recipe;
}

void saveRecipe(const runs::Library& library, const std::string& id, const Recipe& recipe) {
    const auto file = fileOf(library, id);
    std::error_code failure;
    fs::create_directories(file.parent_path(), failure);
    if (failure)
        throw Error(ErrorKind::Library, file.parent_path().string(), "cannot be made: " + failure.message());
    os::replaceFile(file, toJson(recipe));
}

void removeRecipe(const runs::Library& library, const std::string& id) {
    const auto file = fileOf(library, id);
    const auto trash = library.folder() / "trash" / "recipes";
    std::error_code failure;
    fs::create_directories(trash, failure);
    auto target = trash / file.filename();
    for (int i = 2; fs::exists(target); ++i)
        target = trash / (id + '-' + std::to_string(i) + ".json");
    fs::rename(file, target, failure);
    if (failure)
        throw Error(ErrorKind::Library, file.string(), "cannot be put into the trash: " + failure.message());
}

} // namespace pdqat::catalogue
