// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"

#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/append_file.h"
#include "engine/os/atomic_file.h"

#include <algorithm>
#include <set>

namespace pdqat::catalogue {
namespace fs = std::filesystem;
namespace {

/// A file beside the sweep, else a preset; presets that are there only to build on are good bases too.
RunConfig baseConfig(const std::string& name, const fs::path& beside) {
    for (const auto& file : {beside / name, presetFolder() / (name + ".json")})
        if (fs::is_regular_file(file))
            return mergedConfig(withBases(readConfigFile(file), presetFolder()));
    return findPreset(name).config;
}

/// "trade-off-narrow-resnet" of "Trade-off: narrow ResNet": what every file system takes.
std::string fileNameOf(const std::string& name) {
    constexpr std::size_t most = 60;
    std::string file;
    for (const char c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isPlain)
            file += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        else if (!file.empty() && file.back() != '-')
            file += '-';
    }
    file.resize(std::min(file.size(), most));
    while (file.ends_with('-'))
        file.pop_back();
    return file.empty() ? "sweep" : file;
}

} // namespace

fs::path sweepFolder() { return resourceFolder() / "sweeps"; }
fs::path sweepFolder(const runs::Library& library) { return library.folder() / "sweeps"; }

std::vector<fs::path> sweepFiles(const runs::Library& library) {
    auto files = jsonFilesIn(sweepFolder());
    const auto own = jsonFilesIn(sweepFolder(library));
    files.insert(files.end(), own.begin(), own.end());
    return files;
}

fs::path findSweepFile(const std::string& nameOrFile, const runs::Library& library) {
    if (fs::is_regular_file(nameOrFile))
        return nameOrFile;
    auto files = sweepFiles(library);
    std::reverse(files.begin(), files.end()); // the library's first
    std::vector<std::string> ids;
    for (const auto& file : files) {
        if (file.stem() == nameOrFile)
            return file;
        ids.push_back(file.stem().string());
    }
    if (const auto started = sweepFolder(library) / nameOrFile / "sweep.json"; fs::is_regular_file(started))
        return started;
    throw Error(ErrorKind::Config, nameOrFile, "there is no such file and no such sweep",
                didYouMean(nameOrFile, ids, "pdqat sweeps lists them"));
}

ReportDocument sweepReport(const runs::Library& library, const std::string& nameOrFile,
                           const std::string& file) {
    return report::makeSweepReport(library, readSweep(findSweepFile(nameOrFile, library)), file);
}

sweeps::Sweep sweepOf(const std::string& json, const std::string& name) {
    return sweeps::sweepFromJson(json, name, [](const std::string& base) { return baseConfig(base, {}); });
}

fs::path saveSweep(const runs::Library& library, const std::string& json, const std::string& name) {
    sweepOf(json, name);
    std::set<std::string> taken;
    for (const auto& file : sweepFiles(library))
        taken.insert(file.stem().string());
    const auto wanted = fileNameOf(name);
    auto id = wanted;
    // One that was started has a folder of its own, whatever became of its file.
    for (int i = 2; taken.contains(id) || fs::exists(sweepFolder(library) / id); ++i)
        id = wanted + '-' + std::to_string(i);
    auto file = sweepFolder(library) / (id + ".json");
    os::makeFolder(file.parent_path());
    os::replaceFile(file, json);
    return file;
}

sweeps::Sweep readSweep(const fs::path& file) {
    const auto beside = file.parent_path();
    // A started sweep's copy goes by the name of its folder.
    const auto id = file.filename() == "sweep.json" ? beside.filename() : file.filename();
    auto sweep = sweeps::sweepFromJson(readConfigFile(file).text, file.string(),
                                       [&](const std::string& name) { return baseConfig(name, beside); });
    sweep.id = fs::path(id).stem().string();
    return sweep;
}

} // namespace pdqat::catalogue
