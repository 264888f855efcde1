// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/latex.h"

#include "engine/api/number_text.h"
#include "engine/figures/latex_text.h"

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

std::string notFinite(double value) {
    if (std::isnan(value))
        return "{NaN}";
    return value > 0 ? "{$\\infty$}" : "{$-\\infty$}";
}

bool needsExponent(const std::vector<double>& values, int decimals) {
    return std::any_of(values.begin(), values.end(), [decimals](double value) {
        const double size = std::abs(value);
        return std::isfinite(value) && size > 0 && (size < 1e-3 || size >= 1e5 || vanishes(value, decimals));
    });
}

std::size_t mostIntegerDigits(const std::vector<std::string>& cells) {
    std::size_t digits = 1;
    for (const auto& cell : cells)
        if (cell.front() != '{')
            digits = std::max(digits, integerDigits(cell));
    return digits;
}

} // namespace

NumberColumn realColumn(const std::vector<double>& values, int decimals) {
    const bool exponent = needsExponent(values, decimals);
    NumberColumn column;
    bool negative = false;
    for (const double value : values) {
        column.cells.push_back(std::isfinite(value)
                                   ? exponent ? scientificText(value, 3) : fixedText(value, decimals)
                                   : notFinite(value));
        negative = negative || value < 0;
    }
    column.type =
        std::string("S[table-format=") + (negative ? "-" : "") +
        (exponent ? "1.3e-2"
                  : std::to_string(mostIntegerDigits(column.cells)) + '.' + std::to_string(decimals)) +
        ']';
    return column;
}

NumberColumn integerColumn(const std::vector<std::int64_t>& values) {
    NumberColumn column;
    for (const auto value : values)
        column.cells.push_back(std::to_string(value));
    column.type = "S[table-format=" + std::to_string(mostIntegerDigits(column.cells)) + ".0]";
    return column;
}

std::size_t integerDigits(const std::string& number) {
    return std::min(number.find('.'), number.size()) - (number.front() == '-' ? 1 : 0);
}

std::string latexTableNeeds() { return latexNeeds("\\usepackage{booktabs} \\usepackage{siunitx}"); }

std::string latexTableOpening(const std::string& caption, const std::string& label) {
    return "\\begin{table}\n  \\centering\n  \\caption{" + caption + "}\n  \\label{" + latexLabel(label) +
           "}\n  \\smallskip\n";
}

std::string latexWithNotes(const std::string& tabular, const std::string& paragraphs) {
    return "  \\sbox0{" + tabular +
           "}\n"
           "  \\usebox0\\par\\smallskip\n"
           "  \\ifdim\\wd0<60mm \\wd0=60mm\\fi\n"
           "  \\begin{minipage}{\\wd0}\\footnotesize\\raggedright\n" +
           paragraphs + "  \\end{minipage}\n";
}

} // namespace pdqat::figures
