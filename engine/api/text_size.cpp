// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text_size.h"

#include "engine/api/text.h"
#include "engine/api/utf8.h"

#include <algorithm>

namespace pdqat {
namespace {

/// Rounded up from Computer Modern, which is wider than most.
double emWidth(char32_t c) {
    constexpr std::u32string_view narrow = U"ijltfrIsz.,:;'!|()[]/ ¹²³⁰⁻₀₁₂₃₄₅₆₇₈₉",
                                  wide = U"mwMW%@—&±−×≤≥<>=+Σ";
    if (narrow.find(c) != std::u32string_view::npos)
        return 0.35;
    if (wide.find(c) != std::u32string_view::npos)
        return 0.85;
    if (c >= U'A' && c <= U'Z')
        return 0.72;
    return c < 0x500 ? 0.53 : 4.5; // what has no letter in TeX's fonts is spelled as a code
}

} // namespace

double emWidth(std::string_view text) {
    double width = 0;
    for (const char32_t c : codePoints(text))
        width += emWidth(c);
    return width;
}

double widestEm(const std::vector<std::string>& lines) {
    double width = 0;
    for (const auto& line : lines)
        width = std::max(width, emWidth(line));
    return width;
}

std::vector<std::string> wrapped(std::string_view text, double em) {
    std::vector<std::string> lines;
    for (const auto& word : split(text, ' '))
        if (!lines.empty() && emWidth(lines.back() + ' ' + word) <= em)
            lines.back() += ' ' + word;
        else
            lines.push_back(word);
    return lines;
}

} // namespace pdqat
