// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/latex.h"

#include "engine/report/ranking_table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pdqat {
namespace {

std::string formatted(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string notFinite(double value) {
    if (std::isnan(value))
        return "{NaN}";
    return value > 0 ? "{$\\infty$}" : "{$-\\infty$}";
}

bool needsExponent(const std::vector<double>& values) {
    return std::any_of(values.begin(), values.end(), [](double value) {
        const double size = std::abs(value);
        return std::isfinite(value) && size > 0 && (size < 1e-3 || size >= 1e5);
    });
}

/// Digits before the point of the longest cell, for table-format.
std::size_t integerDigits(const std::vector<std::string>& cells) {
    std::size_t digits = 1;
    for (const auto& cell : cells)
        if (cell.front() != '{')
            digits = std::max(digits, std::min(cell.find('.'), cell.size()) - (cell.front() == '-' ? 1 : 0));
    return digits;
}

} // namespace

NumberColumn realColumn(const std::vector<double>& values) {
    const bool exponent = needsExponent(values);
    NumberColumn column;
    bool negative = false;
    for (const double value : values) {
        column.cells.push_back(std::isfinite(value) ? formatted(exponent ? "%.3e" : "%.4f", value)
                                                    : notFinite(value));
        negative = negative || value < 0;
    }
    column.type = std::string("S[table-format=") + (negative ? "-" : "") +
                  (exponent ? "1.3e-2" : std::to_string(integerDigits(column.cells)) + ".4") + ']';
    return column;
}

NumberColumn integerColumn(const std::vector<std::int64_t>& values) {
    NumberColumn column;
    for (const auto value : values)
        column.cells.push_back(std::to_string(value));
    column.type = "S[table-format=" + std::to_string(integerDigits(column.cells)) + ".0]";
    return column;
}

std::string latexEscape(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (std::string_view("&%$#_{}").find(c) != std::string_view::npos)
            escaped += std::string("\\") + c;
        else if (c == '\\')
            escaped += "\\textbackslash{}";
        else if (c == '~' || c == '^')
            escaped += std::string("\\text") + (c == '~' ? "asciitilde{}" : "asciicircum{}");
        else
            escaped += c;
    }
    return escaped;
}

std::string latexDocument(const std::string& fragment) {
    return "\\documentclass{article}\n"
           "\\usepackage[a4paper,margin=20mm]{geometry}\n"
           "\\usepackage{iftex}\n"
           "\\ifPDFTeX\\usepackage[T1]{fontenc}\\fi\n"
           "\\usepackage{booktabs}\n"
           "\\usepackage{siunitx}\n"
           "\\begin{document}\n" +
           fragment + "\\end{document}\n";
}

} // namespace pdqat
