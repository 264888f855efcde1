// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The crash test: a run killed again and again at random moments must end as one that was never interrupted.
#pragma once

#include "engine/api/config.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pdqat::cli {

struct CrashTestPlan {
    RunConfig config;
    int kills = 50;
    std::uint64_t seed = 1;       ///< of the moments; how long things take adds its own chance
    std::filesystem::path folder; ///< an empty one, for libraries and logs
};

struct CrashTestReport {
    std::size_t records = 0; ///< of the uninterrupted run that were compared
    double wholeSeconds = 0; ///< that the uninterrupted run took
    int runs = 0;            ///< killed, resumed and finished
    int kills = 0, whileStarting = 0, whileSaving = 0;
    std::vector<std::string> differences; ///< empty: the test was passed
};

/// Trains with this program as child processes. `progress` hears the number of kills done.
/// @throws Error(Internal) when a session ends otherwise than finished or killed, naming its output
CrashTestReport runCrashTest(const CrashTestPlan& plan, const std::function<void(int kills)>& progress);

} // namespace pdqat::cli
