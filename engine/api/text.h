// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small text helpers: lists, numbers that read back to the same value, near misses of names. Nothing here
// asks for the locale of the process.
#pragma once

#include <charconv>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// Fewest digits that read back to the same double, always with a point as decimal sign: "100000", "0.0001";
/// below 1e-4 and from 1e15 on with an exponent: "2e-05".
std::string number(double value);
/// What number() and std::to_string() write, read back: the whole text, with a point as decimal sign; nothing
/// where it is no such number, or one that the type cannot hold.
template <class Number>
std::optional<Number> readNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Splits at `separator`, trims blanks, drops nothing: "a,,b" gives three parts; "" gives none.
std::vector<std::string> split(std::string_view text, char separator);
/// What a pdqat process said last of an error, in what it wrote: its last line that begins "pdqat: ", without
/// that. Empty: nothing.
std::string lastErrorIn(std::string_view output);
std::string trim(std::string_view text);
/// Of the letters A to Z, whatever the locale.
std::string lowerCase(std::string_view text);
/// The text with a blank for each control character but the ends of lines: fit for a terminal.
std::string plainText(std::string_view text);
/// The same for one line.
std::string plainLine(std::string_view text);

enum class TimeZone { Utc, Local };
/// A time in seconds since 1970-01-01 UTC, in a format of strftime; one that no calendar has as the nearest.
std::string timeText(double seconds, const char* format, TimeZone zone = TimeZone::Utc);

std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string join(const std::vector<std::int64_t>& values, std::string_view separator);
std::string join(const std::vector<double>& values, std::string_view separator);

/// Gives a text in another language, with its places %1, %2, …
using Translate = std::function<std::string(const char* context, const char* text)>;
/// The texts as they stand: English.
std::string untranslated(const char* context, const char* text);
/// The text with values in its places %1 to %9.
std::string filled(const std::string& text, const std::vector<std::string>& values);

/// The first six, and how many more there are: "a, b and 3 more".
std::string someOf(const std::vector<std::string>& parts, const Translate& translate = untranslated);
/// The first 80 characters of a text from a file that nobody vouches for, with '?' in the place of all that
/// is not printable ASCII: fit for a message.
std::string printable(std::string_view text);

/// Whether the text is well-formed UTF-8, which is what JSON can hold.
bool isUtf8(std::string_view text);

/// The candidate nearest to `word` by edit distance, or empty when none is near enough to be meant.
std::string nearest(std::string_view word, std::span<const std::string> candidates);
/// What to tell who wrote `word`: "Did you mean <prefix><nearest>?", or `otherwise` where none is near.
std::string didYouMean(std::string_view word, std::span<const std::string> candidates,
                       const std::string& otherwise, const std::string& prefix = {});
/// The same behind a sentence that others follow: " (did you mean <nearest>?)", or " (<otherwise>)".
std::string nearestInBrackets(std::string_view word, std::span<const std::string> candidates,
                              const std::string& otherwise = {});

} // namespace pdqat
