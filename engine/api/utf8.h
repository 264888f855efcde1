// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 by code points.
#pragma once

#include <string>
#include <string_view>

namespace pdqat {

/// Stands for a byte that belongs to no well-formed character.
inline constexpr char32_t invalidUtf8 = 0xFFFD;

std::u32string codePoints(std::string_view text);
std::string toUtf8(char32_t c);
/// Characters, not bytes.
std::size_t textWidth(std::string_view text);

} // namespace pdqat
