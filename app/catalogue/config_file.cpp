// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/config_file.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace pdqat::catalogue {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> idsIn(const fs::path& folder) {
    std::vector<std::string> ids;
    for (const auto& file : jsonFilesIn(folder))
        ids.push_back(file.stem().string());
    return ids;
}

ConfigFile readBase(const std::string& id, const ConfigFile& of, const fs::path& folder) {
    const auto ids = idsIn(folder);
    if (std::find(ids.begin(), ids.end(), id) != ids.end())
        return readConfigFile(folder / (id + ".json"));
    throw Error(ErrorKind::Config, of.path.string(),
                "_base is " + id + ", which is no preset in " + folder.string(),
                didYouMean(id, ids, "pdqat presets lists them"));
}

void requireNew(const ConfigFile& base, const std::vector<ConfigFile>& chain) {
    std::vector<std::string> ids;
    for (const auto& file : chain)
        ids.push_back(file.path.stem().string());
    ids.push_back(base.path.stem().string());
    for (const auto& file : chain)
        if (fs::equivalent(file.path, base.path))
            throw Error(ErrorKind::Config, chain.front().path.string(),
                        "its bases form a circle: " + join(ids, " → "), "Take _base out of one of them");
}

} // namespace

std::vector<fs::path> jsonFilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder, missing))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.stem() < b.stem(); });
    return files;
}

bool isBaseOnly(const fs::path& file) { return file.stem().string().starts_with('_'); }

ConfigFile readConfigFile(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad())
        throw Error(ErrorKind::Config, path.string(), "the configuration cannot be read",
                    "pdqat config template writes one to start from");
    return {path, std::move(text)};
}

std::string ConfigFile::comment(const std::string& key) const {
    // What is no JSON, or no object, is reported when the values are read.
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains(key))
        return {};
    if (!json[key].is_string())
        throw Error(ErrorKind::Config, path.string(),
                    key + ": " + json[key].dump() + " is not a text in quotes");
    return json[key];
}

std::vector<ConfigFile> withBases(ConfigFile file, const fs::path& presetFolder) {
    std::vector<ConfigFile> chain{std::move(file)};
    for (auto id = chain.back().comment("_base"); !id.empty(); id = chain.back().comment("_base")) {
        auto base = readBase(id, chain.back(), presetFolder);
        requireNew(base, chain);
        chain.push_back(std::move(base));
    }
    return chain;
}

RunConfig mergedConfig(const std::vector<ConfigFile>& chain, const RunConfig& under) {
    auto config = under;
    for (auto file = chain.rbegin(); file != chain.rend(); ++file)
        config = configFromJson(file->text, file->path.string(), config);
    return config;
}

} // namespace pdqat::catalogue
