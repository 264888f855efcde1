// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How reports write numbers, times and names. Private to this room.
#pragma once

#include "engine/api/config.h"
#include "engine/api/field.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat::report {

inline constexpr auto nothing = "–"; ///< stands where there is no value

std::string utcMinute(double time);          ///< "2026-11-23 08:45 UTC"
std::string elapsedText(double seconds);     ///< "12 s", "3 min 5 s", "1 h 2 min"
std::string byteText(std::int64_t bytes);    ///< "930 bytes", "26.4 MB" (10⁶ bytes)
std::string wholeNumber(std::int64_t value); ///< thousands apart: "1 009 254"
std::string decimals(double value, int digits);
std::string significant(double value); ///< four significant digits
/// With the same decimals: four significant digits of the largest one, and none that is not 0 reads as 0.
std::vector<std::string> alignedNumbers(const std::vector<double>& values);
std::string percentNumber(double share); ///< "85.12": the unit stands in the table's head
std::string plural(std::int64_t count, const std::string& singular, const std::string& more);

/// A field's value for people: the choice's label, the number with its unit.
std::string valueText(const Field& field, const RunConfig& config);
/// The label of a choice, by key.
std::string choiceLabel(const RunConfig& config, const std::string& key);
/// "2 bit", "1, 2 and 4 bit".
std::string widthsText(const std::vector<int>& widths);
/// An argument as a POSIX shell takes it: quoted where it must be.
std::string shellWord(const std::string& text);

} // namespace pdqat::report
