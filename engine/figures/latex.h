// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of LaTeX tables: their opening, columns of numbers for siunitx. Private to this room.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat::figures {

/// One column of numbers: its S column type, made so that all of them fit, and its cells.
struct NumberColumn {
    std::string type; ///< "S[table-format=-1.4]"
    std::vector<std::string> cells;
};

/// So many decimals, or scientific notation where the values span too much for that. Values that are not
/// finite become {NaN}, {$\infty$} and {$-\infty$}.
NumberColumn realColumn(const std::vector<double>& values, int decimals = 4);
NumberColumn integerColumn(const std::vector<std::int64_t>& values);

/// Digits before the point, for table-format.
std::size_t integerDigits(const std::string& number);

/// The comment that names the packages of a table.
std::string latexTableNeeds();
/// The environment with its caption, given as LaTeX, above. The label may be any text.
std::string latexTableOpening(const std::string& caption, const std::string& label);
/// A tabular and paragraphs of LaTeX below it: as wide as the table, so that they read as a part of it, but
/// wide enough for a sentence.
std::string latexWithNotes(const std::string& tabular, const std::string& paragraphs);

} // namespace pdqat::figures
