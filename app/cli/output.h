// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where text goes: standard output, or a file given with -o.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pdqat::cli {

/// Adds --format, one of these words, and -o.
void addOutput(CLI::App& command, std::string& format, const std::vector<std::string>& formats,
               std::string& file);

/// Writes to the file, whole or not at all, or to standard output where `file` is empty.
/// @throws Error(Library) naming what cannot be written
void writeOutput(const std::string& text, const std::filesystem::path& file = {});

/// A line on standard error: "pdqat: warning: …".
void warn(const std::string& text);

/// Whether standard error is a terminal, on which a line may be redrawn.
bool errorIsTerminal();
/// The text cut to the terminal's width: a line that wraps could not be redrawn in place.
std::string fitted(const std::string& text);

/// Escape sequences for text on standard output; empty ones where it is no terminal or NO_COLOR is set.
struct Style {
    std::string bold, dim, good, bad, plain;
    static const Style& get();
};

} // namespace pdqat::cli
