// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_option.h"

namespace pdqat::cli {

void LibraryOption::add(CLI::App& command) {
    command.add_option("--library", folder_,
                       "Library of runs (default: " + runs::Library::defaultFolder().string() + ')');
}

runs::Library LibraryOption::open() const {
    return runs::Library(folder_.empty() ? runs::Library::defaultFolder() : std::filesystem::path(folder_));
}

std::string LibraryOption::asArgument() const {
    return folder_.empty() ? "" : " --library '" + folder_ + '\'';
}

} // namespace pdqat::cli
