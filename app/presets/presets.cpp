// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets/presets.h"

#include "app/presets/config_file.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace pdqat {
namespace fs = std::filesystem;
namespace {

Preset readPreset(const fs::path& file) {
    const auto text = readConfigFile(file.string());
    Preset preset{file.stem().string(), {}, {}, configFromJson(text, file.string())};
    const auto json = nlohmann::json::parse(text);
    preset.name = json.value("_name", preset.id);
    preset.description = json.value("_description", "");
    return preset;
}

std::vector<fs::path> presetFiles() {
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(resourceFolder() / "presets", missing))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

fs::path programFile() {
    std::error_code failure;
    const auto file = fs::read_symlink("/proc/self/exe", failure);
    if (failure)
        throw Error(ErrorKind::Internal, "/proc/self/exe", "cannot be read: " + failure.message());
    return file;
}

fs::path resourceFolder() {
    if (const char* own = std::getenv("PDQAT_RESOURCES"); own && *own)
        return own;
    const auto installed = programFile().parent_path().parent_path() / "share" / "pdqat-workbench";
    return fs::exists(installed / "presets") ? installed : fs::path(PDQAT_SOURCE_RESOURCES);
}

std::vector<Preset> presets() {
    std::vector<Preset> all;
    for (const auto& file : presetFiles())
        all.push_back(readPreset(file));
    return all;
}

Preset findPreset(const std::string& id) {
    std::vector<std::string> ids;
    for (const auto& file : presetFiles()) {
        if (file.stem() == id)
            return readPreset(file);
        ids.push_back(file.stem().string());
    }
    const auto near = nearest(id, ids);
    throw Error(ErrorKind::Config, id,
                "there is no such preset in " + (resourceFolder() / "presets").string(),
                near.empty() ? "pdqat presets lists them" : "Did you mean " + near + "?");
}

} // namespace pdqat
