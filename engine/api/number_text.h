// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rounded numbers, with a point as decimal sign whatever the locale of the process is; digits of a given
// count; letters that count.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pdqat {

/// "91.48"; no sign before zeros.
std::string fixedText(double value, std::int64_t decimals);
/// "1.500e-07"
std::string scientificText(double value, int decimals);
/// The shorter of the two with so many significant digits, without zeros at the end: "0.05".
std::string shortText(double value, int digits);

/// With zeros in front, so that there are so many digits at least: "007".
std::string paddedText(std::int64_t value, std::size_t digits);
/// The same of base 16, where `ten` is 'a' or 'A': "00ff".
std::string hexText(std::uint64_t value, std::size_t digits, char ten = 'a');
/// "29.5 MB": three digits, powers of 1000.
std::string bytesText(double bytes);
/// Decimals for a column of numbers: so many significant digits of the largest, and more (up to 6 decimals)
/// where the smallest that is not 0 would have fewer than two. At most 9.
int columnDecimals(const std::vector<double>& values, int digits);
/// Whether a number that is not 0 reads as 0 with so many decimals: it is written as scientificText() then.
bool vanishes(double value, std::int64_t decimals);

/// What counts notes and panels, from 0: a … z, aa, ab, …
std::string letters(std::size_t index);

} // namespace pdqat
