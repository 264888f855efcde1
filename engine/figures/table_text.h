// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of results as CSV, as Markdown and for a terminal.
#pragma once

#include "engine/api/result.h"

#include <string>

namespace pdqat::figures {

/// One line per cell, at full precision: row, column (empty where one cell spans them all), mean, low, high,
/// n, bold (true or false), notes (joined by blanks). RFC 4180, C locale; what is not known is empty.
std::string tableCsv(const TableData& table);

/// A pipe table as GitHub shows it, with its caption above and its notes beneath.
std::string tableMarkdown(const TableData& table);

/// Aligned columns for a terminal; bold cells carry an asterisk, notes stand beneath.
std::string tableText(const TableData& table);

} // namespace pdqat::figures
