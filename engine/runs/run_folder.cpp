// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_folder.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/os/atomic_file.h"
#include "engine/runs/run_status.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <random>

namespace pdqat::runs {
namespace fs = std::filesystem;
namespace {

constexpr auto idTime = "%Y%m%d-%H%M%S";

/// Removes a half-made directory unless it was kept.
struct Unfinished {
    fs::path path;
    bool kept = false;
    ~Unfinished() {
        std::error_code ignored;
        if (!kept)
            fs::remove_all(path, ignored);
    }
};

void fill(const RunFolder& folder, const RunConfig& config, std::int64_t number) {
    fs::create_directories(folder.path / "checkpoints");
    fs::create_directories(folder.path / "exports");
    os::replaceFile(folder.config(), toJson(config));
    os::replaceFile(folder.number(), std::to_string(number) + '\n');
    os::replaceFile(folder.events(), "");
    writeStatus(folder.status(), {RunState::Running, {}, os::thisProcess(), secondsNow()});
}

} // namespace

fs::path RunFolder::resumeCheckpoint() const {
    if (fs::exists(lastCheckpoint()))
        return lastCheckpoint();
    return fs::exists(bestCheckpoint()) ? bestCheckpoint() : fs::path();
}

std::string newRunId(double time) {
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::random_device random;
    std::uniform_int_distribution<std::size_t> index(0, letters.size() - 1);
    auto id = timeText(time, idTime) + '-';
    for (int i = 0; i < 4; ++i)
        id += letters[index(random)];
    return id;
}

double timeOfRunId(const std::string& id) {
    std::tm utc{};
    const char* end = ::strptime(id.c_str(), idTime, &utc);
    return end && *end == '-' ? static_cast<double>(::timegm(&utc)) : 0;
}

std::int64_t runNumber(const RunFolder& folder) {
    std::ifstream stream(folder.number());
    std::string digits;
    std::getline(stream, digits);
    return readNumber<std::int64_t>(digits).value_or(0);
}

std::int64_t nextRunNumber(const fs::path& runs) {
    std::int64_t last = 0;
    std::error_code ignored; // a folder that is not there yet has none
    for (const auto& entry : fs::directory_iterator(runs, ignored))
        last = std::max(last, runNumber({entry.path()})); // hidden ones too: they are being made just now
    return last + 1;
}

RunFolder makeRunFolder(const fs::path& runs, const std::string& id, const RunConfig& config,
                        const std::function<void(const RunFolder&)>& more, std::int64_t number) try {
    Unfinished unfinished{runs / (".new-" + id)};
    fill(RunFolder{unfinished.path}, config, number > 0 ? number : nextRunNumber(runs));
    if (more)
        more(RunFolder{unfinished.path});
    fs::rename(unfinished.path, runs / id);
    unfinished.kept = true;
    os::syncFolder(runs);
    return RunFolder{runs / id};
} catch (const fs::filesystem_error& error) {
    throw Error(os::errorKind(error.code().value()), (runs / id).string(),
                "cannot be made: " + error.code().message(), "Choose a library folder that you can write to");
}

} // namespace pdqat::runs
