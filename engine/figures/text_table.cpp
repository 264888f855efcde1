// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/text_table.h"

#include "engine/api/text.h"
#include "engine/api/utf8.h"

#include <algorithm>
#include <numeric>

namespace pdqat::figures {
namespace {

std::vector<std::size_t> columnWidths(const std::vector<Cells>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], textWidth(row[i]));
    }
    return widths;
}

} // namespace

std::string textTable(std::vector<Cells> rows, const std::vector<std::size_t>& right) {
    for (auto& row : rows)
        for (auto& cell : row)
            cell = plainLine(cell);
    const auto widths = columnWidths(rows);
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blanks(widths[i] - textWidth(row[i]), ' ');
            const bool toRight = std::find(right.begin(), right.end(), i) != right.end();
            line += (i ? "  " : "") + (toRight ? blanks + row[i] : row[i] + blanks);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::vector<std::size_t> columnRange(std::size_t first, std::size_t end) {
    std::vector<std::size_t> columns(end - first);
    std::iota(columns.begin(), columns.end(), first);
    return columns;
}

} // namespace pdqat::figures
