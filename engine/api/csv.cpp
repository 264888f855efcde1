// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/csv.h"

#include "engine/api/text.h"

#include <cmath>
#include <utility>

namespace pdqat {
namespace {

std::string quotedIfNeeded(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    quoted += '"';
    return quoted;
}

} // namespace

std::string csvLine(const std::vector<std::string>& cells) {
    std::vector<std::string> parts;
    for (const auto& cell : cells)
        parts.push_back(quotedIfNeeded(cell));
    return join(parts, ",") + "\r\n";
}

std::vector<std::vector<std::string>> csvRows(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.push_back(std::exchange(cell, {}));
        rows.push_back(std::exchange(row, {}));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (quoted || (c != ',' && c != '\r' && c != '\n'))
            cell += c;
        else if (c == ',')
            row.push_back(std::exchange(cell, {}));
        else if (c == '\n')
            endRow();
    }
    if (!cell.empty() || !row.empty())
        endRow();
    return rows;
}

std::string csvNumber(double value) { return std::isnan(value) ? "" : number(value); }

} // namespace pdqat
