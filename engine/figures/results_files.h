// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results as files, in the format that the file's suffix names.
#pragma once

#include "engine/api/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::figures {

enum class LatexFiles {
    Fragment,    ///< what a paper takes in with \input
    WithDocument ///< and a minimal document beside it: "x-document.tex"
};

/// Suffixes that writeResult() knows for such a result: ".tex", ".csv", …
const std::vector<std::string>& resultSuffixes(const RecipeResult& result);

/// Writes a table as .tex, .csv, .md or .txt, a figure as .tex (with the data that it reads beside it in
/// "x-data.csv") or .csv; each file whole or not at all. Gives the files, the named one first.
/// @throws Error(Usage) for any other suffix; Error(Library) where a file cannot be written
std::vector<std::filesystem::path> writeResult(const RecipeResult& result, const std::filesystem::path& file,
                                               LatexFiles latex = LatexFiles::Fragment);

/// What such a file would hold, for a clipboard. @throws Error(Usage) likewise
std::string resultText(const RecipeResult& result, const std::string& suffix);

} // namespace pdqat::figures
