// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/csv.h"

#include "engine/api/text.h"

#include <cmath>

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

std::string csvNumber(double value) { return std::isnan(value) ? "" : number(value); }

} // namespace pdqat
