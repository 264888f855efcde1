// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of a run; all else in its directory is the program's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

struct RunLabels {
    std::string name;              ///< in place of the configuration's; empty: that one
    std::vector<std::string> tags; ///< ascending, each once
    std::string note;
    bool archived = false; ///< lists leave it out unless they are asked for it
    bool operator==(const RunLabels&) const = default;
};

/// Tags of one line of text, between blanks and commas; ascending, each once.
/// @throws Error(Config) for one with a character that queries use: " | = ! < > ~ :
std::vector<std::string> tagsFrom(std::string_view text);

} // namespace pdqat
