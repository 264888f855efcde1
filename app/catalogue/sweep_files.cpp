// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"

#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"

#include <algorithm>

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
