// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and tables that several trackers of one run want at its end: drawn once.
#pragma once

#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::track {

class SharedFigures {
public:
    using Draw = std::function<std::vector<std::filesystem::path>(const std::string& runId,
                                                                  const std::filesystem::path& into)>;

    /// @param draw  may be null: there are none
    SharedFigures(Draw draw, std::string runId, const std::filesystem::path& runFolder)
        : draw_(std::move(draw)), runId_(std::move(runId)), into_(runFolder / "exports" / "figures") {}

    /// Any thread; blocks while they are drawn. What fails is no figure, and no reason to send nothing.
    std::vector<std::filesystem::path> files() {
        const std::lock_guard lock(mutex_);
        if (!files_)
            files_ = drawn();
        return *files_;
    }

private:
    std::vector<std::filesystem::path> drawn() const try {
        return draw_ ? draw_(runId_, into_) : std::vector<std::filesystem::path>{};
    } catch (const std::exception&) {
        return {};
    }

    Draw draw_;
    std::string runId_;
    std::filesystem::path into_;
    std::mutex mutex_;
    std::optional<std::vector<std::filesystem::path>> files_; ///< guarded by mutex_
};

} // namespace pdqat::track
