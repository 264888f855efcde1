// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/temporary_folder.h"

#include "engine/api/error.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace pdqat::os {
namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder(const std::string& purpose) {
    std::error_code failure;
    const auto place = fs::temp_directory_path(failure);
    auto pattern = (place / (purpose + "-XXXXXX")).string();
    if (!failure && !::mkdtemp(pattern.data()))
        failure.assign(errno, std::generic_category());
    if (failure)
        throw Error(ErrorKind::Resource, place.empty() ? "TMPDIR" : place.string(),
                    "no folder can be made there: " + failure.message(),
                    "Set TMPDIR to a folder that can be written");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!kept_)
        fs::remove_all(path_, ignored);
}

} // namespace pdqat::os
