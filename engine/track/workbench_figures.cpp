// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/workbench_figures.h"

#include "engine/api/error.h"
#include "engine/os/process.h"

#include <algorithm>

namespace pdqat::track {
namespace fs = std::filesystem;
namespace {

constexpr std::chrono::milliseconds lookEvery(100); ///< between two looks at whether to stop

bool draws(const fs::path& workbench, const std::vector<std::string>& arguments,
           const std::stop_token& stop) try {
    os::Process drawing(workbench, arguments, {});
    std::optional<int> code;
    while (!code && !stop.stop_requested())
        code = drawing.waitFor(lookEvery);
    return code == 0;
} catch (const Error&) {
    return false; // it cannot be started
}

std::vector<fs::path> sortedFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(fs::absolute(entry.path()));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TrackingTools figuresByWorkbench(const fs::path& workbench, const runs::Library& library,
                                 const std::stop_token& stop) {
    return {[workbench, library = library.folder(), stop](const std::string& run, const fs::path& into) {
        const bool drawn =
            draws(workbench, {"--render", run, "--library", library.string(), "-o", into.string()}, stop);
        return drawn ? sortedFiles(into) : std::vector<fs::path>{};
    }};
}

} // namespace pdqat::track
