// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several values of one field as people write them: what a sweep varies.
#pragma once

#include "engine/api/field.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

inline constexpr std::size_t mostValues = 1000; ///< of one field

/// Values one after the other, each as `--set` takes it or a range: "0, 3, 5", "0..9", "0.1..0.5 by 0.1",
/// "0..1 in 5" (evenly spaced, both ends included), "1e-4..0.1 log 4" (evenly spaced logarithms). Commas or
/// semicolons stand between them, semicolons alone where a value is a list itself: "8, 4; 2"; there a range
/// gives lists of one number. Numbers have a point as decimal sign. Computed numbers are rounded to 12
/// digits, those of a logarithmic range to 6.
/// @throws Error(Config) naming the key: what is no value or range, a value that stands twice, none, more
/// than mostValues
std::vector<Value> parseValues(const Field& field, std::string_view text);

/// How such values are written for this field, in one short line of English; for hints.
/// @param translate  of the window (context "values")
std::string valuesHelp(const Field& field, const Translate& translate = untranslated);

/// "0, 1, 2 … 9": some of the values, as toText() writes them.
std::string valuesText(const Field& field, const std::vector<Value>& values, std::size_t most = 6);

} // namespace pdqat
