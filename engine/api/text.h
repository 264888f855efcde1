// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small text helpers: lists, numbers that read back to the same value, near misses of names.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// Shortest text that reads back to the same double, always with a point as decimal sign.
std::string number(double value);

/// Splits at `separator`, trims blanks, drops nothing: "a,,b" gives three parts; "" gives none.
std::vector<std::string> split(std::string_view text, char separator);
std::string trim(std::string_view text);

std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string join(const std::vector<std::int64_t>& values, std::string_view separator);
std::string join(const std::vector<double>& values, std::string_view separator);

/// The candidate nearest to `word` by edit distance, or empty when none is near enough to be meant.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

} // namespace pdqat
