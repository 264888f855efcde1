// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of CSV files: RFC 4180, C locale.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// One record, quoted where it must be, ended by CR LF.
std::string csvLine(const std::vector<std::string>& cells);
/// Reads back to the same double; empty where it is not a number.
std::string csvNumber(double value);
/// Records with their cells, as csvLine() wrote them; lines may end in LF alone. A quote that is never closed
/// ends with the text.
std::vector<std::vector<std::string>> csvRows(std::string_view text);

} // namespace pdqat
