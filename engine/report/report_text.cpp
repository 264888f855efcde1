// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report_text.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>

namespace pdqat::report {
namespace {

/// A minus sign in place of the hyphen.
std::string withMinus(const std::string& text) {
    std::string result;
    for (const char c : text)
        result += c == '-' ? std::string("−") : std::string(1, c);
    return result;
}

} // namespace

std::string utcMinute(double time) { return timeText(time, "%Y-%m-%d %H:%M UTC"); }

std::string elapsedText(double seconds) {
    const auto whole = std::llround(std::max(0.0, seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

std::string byteText(std::int64_t bytes) {
    if (bytes < 1000)
        return std::to_string(bytes) + " bytes";
    double value = static_cast<double>(bytes) / 1000;
    for (const auto* unit : {"kB", "MB", "GB"}) {
        if (value < 1000)
            return shortText(value, 3) + ' ' + unit;
        value /= 1000;
    }
    return shortText(value, 3) + " TB";
}

std::string wholeNumber(std::int64_t value) {
    auto text = std::to_string(value);
    for (auto at = static_cast<std::int64_t>(text.size()) - 3; at > (value < 0 ? 1 : 0); at -= 3)
        text.insert(static_cast<std::size_t>(at), "\u202f"); // narrow no-break space
    return text;
}

std::string decimals(double value, int digits) {
    if (!std::isfinite(value))
        return nothing;
    return (std::signbit(value) ? "−" : "") + fixedText(std::abs(value), digits);
}
std::string significant(double value) {
    return std::isfinite(value) ? withMinus(shortText(value, 4)) : nothing;
}
std::vector<std::string> alignedNumbers(const std::vector<double>& values) {
    const int digits = columnDecimals(values, 4);
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(vanishes(value, digits) ? withMinus(scientificText(value, 1))
                                                : decimals(value, digits));
    return texts;
}

std::string percentNumber(double share) { return decimals(100 * share, 2); }

std::string plural(std::int64_t count, const std::string& singular, const std::string& more) {
    return std::to_string(count) + ' ' + (count == 1 ? singular : more);
}

std::string valueText(const Field& field, const RunConfig& config) {
    const auto value = field.get(config);
    auto text = toText(field, value);
    if (text.empty())
        return "(empty)";
    if (field.type == FieldType::Choice)
        for (const auto& choice : field.choices)
            if (choice.value == text)
                return choice.label;
    if (field.type == FieldType::Bool)
        return std::get<bool>(value) ? "yes" : "no";
    if (field.type != FieldType::Text && field.type != FieldType::Folder)
        text = join(split(text, ','), ", ");
    return field.unit.empty() ? text : text + ' ' + field.unit;
}

std::string choiceLabel(const RunConfig& config, const std::string& key) {
    return valueText(*findField(key), config);
}

std::string widthsText(const std::vector<int>& widths) {
    std::string text;
    for (std::size_t i = 0; i < widths.size(); ++i)
        text += (i == 0 ? "" : i + 1 == widths.size() ? " and " : ", ") + std::to_string(widths[i]);
    return text + " bit";
}

std::string shellWord(const std::string& text) {
    const auto plain = [](unsigned char c) {
        return std::isalnum(c) ||
               std::string_view("-_./=,:+@%").find(static_cast<char>(c)) != std::string::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain))
        return text;
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + '\'';
}

} // namespace pdqat::report
