// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/utf8.h"

#include "engine/api/text.h"

#include <algorithm>

namespace pdqat {
namespace {

/// Bytes of the character that begins with this one; 0 for none.
std::size_t lengthOf(unsigned char first) {
    if (first < 0x80)
        return 1;
    return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

} // namespace

std::u32string codePoints(std::string_view text) {
    std::u32string result;
    while (!text.empty()) {
        const auto length = lengthOf(static_cast<unsigned char>(text.front()));
        if (length == 0 || length > text.size() || !isUtf8(text.substr(0, length))) {
            result += invalidUtf8;
            text.remove_prefix(1);
            continue;
        }
        auto c = static_cast<char32_t>(static_cast<unsigned char>(text.front()) &
                                       (length == 1 ? 0x7F : 0x7F >> length));
        for (std::size_t i = 1; i < length; ++i)
            c = c << 6 | (static_cast<unsigned char>(text[i]) & 0x3F);
        result += c;
        text.remove_prefix(length);
    }
    return result;
}

std::string toUtf8(char32_t c) {
    const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
    if (c < 0x80)
        return {byte(c)};
    if (c < 0x800)
        return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
    if (c < 0x10000)
        return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
    return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

std::size_t textWidth(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace pdqat
