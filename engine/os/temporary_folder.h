// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in the usual place for temporary files, gone with its object.
#pragma once

#include <filesystem>
#include <string>

namespace pdqat::os {

class TemporaryFolder {
public:
    /// Named "<purpose>-XXXXXX". @throws Error(Resource) naming the place, or TMPDIR where that is no folder
    explicit TemporaryFolder(const std::string& purpose);
    ~TemporaryFolder(); ///< removes it with all that is in it, unless it is kept
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    void keep(bool kept) { kept_ = kept; }

private:
    std::filesystem::path path_;
    bool kept_ = false;
};

} // namespace pdqat::os
