// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The option --library of most commands.
#pragma once

#include "engine/runs/library.h"

#include <CLI/CLI.hpp>

#include <string>

namespace pdqat::cli {

class LibraryOption {
public:
    void add(CLI::App& command);
    /// The library given, or the default one. @throws Error(Library)
    runs::Library open() const;
    /// " --library 'DIR'" where it was given, for commands shown to the user.
    std::string asArgument() const;

private:
    std::string folder_;
};

} // namespace pdqat::cli
