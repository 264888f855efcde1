// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much room text takes on paper, near enough to leave margins.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// Of a TeX point.
inline constexpr double mmPerPt = 25.4 / 72.27;
/// Height of a line in em.
inline constexpr double lineEm = 1.2;

/// Width of one line of text in em, rather too wide than too narrow for common book faces.
double emWidth(std::string_view text);
/// Of the widest of its lines.
double widestEm(const std::vector<std::string>& lines);

/// Broken at blanks into lines of at most `em`; a longer word stays whole.
std::vector<std::string> wrapped(std::string_view text, double em);

} // namespace pdqat
