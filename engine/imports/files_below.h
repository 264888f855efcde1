// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/imports/foreign_run.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <vector>

namespace pdqat::imports {

/// The regular files at and below a place that are like this, in the order of their paths. Links to folders
/// are not followed; what cannot be read is passed over.
inline std::vector<std::filesystem::path>
filesBelow(const std::filesystem::path& place, const Proceed& proceed,
           const std::function<bool(const std::filesystem::path&)>& isOne) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (fs::is_regular_file(place, ignored))
        return isOne(place) ? std::vector{place} : std::vector<fs::path>();
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(place, fs::directory_options::skip_permission_denied, ignored),
        end;
    for (; !ignored && entry != end; entry.increment(ignored)) {
        proceed();
        if (std::error_code none; entry->is_regular_file(none) && isOne(entry->path()))
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

} // namespace pdqat::imports
