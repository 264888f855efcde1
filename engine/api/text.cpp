// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>
#include <numeric>

namespace pdqat {
namespace {

template <class Values, class Format>
std::string joined(const Values& values, std::string_view separator, Format format) {
    std::string text;
    for (const auto& value : values) {
        text += format(value);
        text += separator;
    }
    return text.substr(0, text.size() - (values.empty() ? 0 : separator.size()));
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

/// Bytes of the code point at the beginning; 0 where it is malformed, overlong, a surrogate or beyond
/// U+10FFFF.
std::size_t codePointLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC0 || lead >= 0xF8 || text.size() < length)
        return 0;
    std::uint32_t code = lead & (0x7Fu >> length);
    for (const unsigned char byte : text.substr(1, length - 1)) {
        if (byte >> 6 != 2)
            return 0;
        code = code << 6 | (byte & 0x3Fu);
    }
    constexpr std::uint32_t smallest[]{0, 0, 0x80, 0x800, 0x10000};
    const bool allowed = code >= smallest[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return allowed ? length : 0;
}

} // namespace

std::string number(double value) {
    char buffer[32];
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= 1e-4 && size < 1e15);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value, format);
    return {buffer, result.ptr};
}

std::string trim(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string plainText(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (c == 0xC2 && next >= 0x80 && next < 0xA0) // U+0080 to U+009F
            ++i;
        else if ((c >= 0x20 && c != 0x7F) || c == '\n') {
            plain += text[i];
            continue;
        }
        plain += ' ';
    }
    return plain;
}

std::string plainLine(std::string_view text) {
    auto line = plainText(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string timeText(double seconds, const char* format, TimeZone zone) {
    constexpr double first = -62135596800, last = 253402300799; // the years 1 to 9999
    const auto whole =
        static_cast<std::time_t>(std::isnan(seconds) ? 0 : std::floor(std::clamp(seconds, first, last)));
    std::tm parts{};
    zone == TimeZone::Utc ? ::gmtime_r(&whole, &parts) : ::localtime_r(&whole, &parts);
    char text[64];
    return {text, std::strftime(text, sizeof text, format, &parts)};
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    if (trim(text).empty())
        return parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(trim(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string lastErrorIn(std::string_view output) {
    constexpr std::string_view prefix("pdqat: ");
    std::string found;
    for (const auto& line : split(output, '\n'))
        if (line.starts_with(prefix))
            found = line.substr(prefix.size());
    return found;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    return joined(parts, separator, [](const std::string& part) { return part; });
}

std::string join(const std::vector<std::int64_t>& values, std::string_view separator) {
    return joined(values, separator, [](std::int64_t value) { return std::to_string(value); });
}

std::string join(const std::vector<double>& values, std::string_view separator) {
    return joined(values, separator, number);
}

std::string untranslated(const char*, const char* text) { return text; }

std::string filled(const std::string& text, const std::vector<std::string>& values) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto index = text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1] - '1')
                                                                 : values.size();
        result += index < values.size() ? values[index] : std::string(1, text[i]);
        i += index < values.size() ? 1 : 0;
    }
    return result;
}

std::string someOf(const std::vector<std::string>& parts, const Translate& translate) {
    constexpr std::ptrdiff_t most = 6;
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const auto first =
        join(std::vector<std::string>(parts.begin(), parts.begin() + std::min(count, most)), ", ");
    return count > most
               ? filled(translate("verdict", "%1 and %2 more"), {first, std::to_string(count - most)})
               : first;
}

std::string printable(std::string_view text) {
    std::string result(text.substr(0, 80));
    std::replace_if(
        result.begin(), result.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return result;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const auto length = codePointLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto& candidate : candidates)
        if (const auto distance = editDistance(word, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    return best;
}

std::string didYouMean(std::string_view word, std::span<const std::string> candidates,
                       const std::string& otherwise, const std::string& prefix) {
    const auto near = nearest(word, candidates);
    return near.empty() ? otherwise : "Did you mean " + prefix + near + '?';
}

std::string nearestInBrackets(std::string_view word, std::span<const std::string> candidates,
                              const std::string& otherwise) {
    const auto near = nearest(word, candidates);
    const auto text = near.empty() ? otherwise : "did you mean " + near + '?';
    return text.empty() ? text : " (" + text + ')';
}

} // namespace pdqat
