// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace pdqat {
namespace {

/// Digits of the largest double, its decimals, sign and point.
using Buffer = std::array<char, 512>;

std::string formatted(double value, std::chars_format format, int precision) {
    Buffer buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision).ptr;
    return {buffer.data(), end};
}

std::string withZeros(const std::string& number, std::size_t digits) {
    return std::string(digits - std::min(digits, number.size()), '0') + number;
}

} // namespace

std::string fixedText(double value, std::int64_t decimals) {
    const auto text = formatted(value, std::chars_format::fixed, static_cast<int>(decimals));
    return text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos ? text.substr(1) : text;
}

std::string scientificText(double value, int decimals) {
    return formatted(value, std::chars_format::scientific, decimals);
}

std::string shortText(double value, int digits) {
    return formatted(value, std::chars_format::general, digits);
}

std::string paddedText(std::int64_t value, std::size_t digits) {
    return withZeros(std::to_string(value), digits);
}

std::string hexText(std::uint64_t value, std::size_t digits, char ten) {
    std::string text;
    for (; value > 0; value /= 16) {
        const auto digit = static_cast<char>(value % 16);
        text.insert(text.begin(), static_cast<char>(digit < 10 ? '0' + digit : ten + digit - 10));
    }
    return withZeros(text, digits);
}

std::string bytesText(double bytes) {
    constexpr std::array units{" B", " kB", " MB", " GB", " TB"};
    std::size_t unit = 0;
    for (; bytes >= 999.5 && unit + 1 < units.size(); ++unit)
        bytes /= 1000;
    return shortText(bytes, 3) + units[unit];
}

int columnDecimals(const std::vector<double>& values, int digits) {
    constexpr double noise = 1e-14; // of the largest: what rounding leaves of a 0
    constexpr int mostMore = 6, most = 9;
    double largest = 0, smallest = 0;
    for (const double value : values)
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(value));
    for (const double value : values)
        if (const double size = std::abs(value); std::isfinite(value) && size > noise * largest)
            smallest = smallest == 0 ? size : std::min(smallest, size);
    const auto decimals = [](double value, int wanted) {
        return value > 0 ? wanted - 1 - static_cast<int>(std::floor(std::log10(value))) : 0;
    };
    return std::clamp(std::max(decimals(largest, digits), std::min(decimals(smallest, 2), mostMore)), 0,
                      most);
}

bool vanishes(double value, std::int64_t decimals) {
    return value != 0 && std::isfinite(value) &&
           fixedText(value, decimals).find_first_not_of("-0.") == std::string::npos;
}

std::string letters(std::size_t index) {
    std::string text;
    for (++index; index > 0; index = (index - 1) / 26)
        text.insert(text.begin(), static_cast<char>('a' + (index - 1) % 26));
    return text;
}

} // namespace pdqat
