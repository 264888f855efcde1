// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/presets.h"

#include "app/catalogue/config_file.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/environment.h"
#include "engine/os/process.h"

#include <algorithm>
#include <utility>

namespace pdqat::catalogue {
namespace fs = std::filesystem;
namespace {

Preset readPreset(const fs::path& file) {
    const auto chain = withBases(readConfigFile(file), presetFolder());
    Preset preset{file.stem().string(),
                  chain.front().comment("_name"),
                  chain.front().comment("_description"),
                  {},
                  mergedConfig(chain)};
    if (preset.name.empty())
        preset.name = preset.id;
    for (auto link = chain.begin(); link != chain.end() && preset.group.empty(); ++link)
        preset.group = link->comment("_group");
    return preset;
}

std::vector<fs::path> presetFiles() {
    auto files = jsonFilesIn(presetFolder());
    std::erase_if(files, isBaseOnly);
    return files;
}

auto groupRank(const Preset& preset) {
    const auto& groups = presetGroups();
    return std::pair(std::find(groups.begin(), groups.end(), preset.group), preset.group);
}

} // namespace

fs::path resourceFolder() {
    if (const auto own = os::environment("PDQAT_RESOURCES"); !own.empty())
        return own;
    const auto installed = os::programFile().parent_path().parent_path() / "share" / "pdqat-workbench";
    return fs::exists(installed / "presets") ? installed : fs::path(PDQAT_SOURCE_RESOURCES);
}

fs::path presetFolder() { return resourceFolder() / "presets"; }

const std::vector<std::string>& presetGroups() {
    static const std::vector<std::string> groups{"First look",
                                                 "CIFAR-10, small",
                                                 "CIFAR-10, baselines",
                                                 "CIFAR-10, output constraint",
                                                 "CIFAR-10, layer constraints",
                                                 "CIFAR-10, layer selection",
                                                 "SVHN and ImageNet",
                                                 "Your own network"};
    return groups;
}

std::vector<Preset> presets() {
    std::vector<Preset> all;
    for (const auto& file : presetFiles())
        all.push_back(readPreset(file));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return groupRank(a) < groupRank(b); });
    return all;
}

Preset findPreset(const std::string& id) {
    std::vector<std::string> ids;
    for (const auto& file : presetFiles()) {
        if (file.stem() == id)
            return readPreset(file);
        ids.push_back(file.stem().string());
    }
    throw Error(ErrorKind::Config, id, "there is no such preset in " + presetFolder().string(),
                didYouMean(id, ids, "pdqat presets lists them"));
}

} // namespace pdqat::catalogue
