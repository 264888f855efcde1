// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/value_list.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pdqat {
namespace {

bool isWhole(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::IntegerList;
}

/// Whether there are ranges of its values; in a list each number is a list of one.
bool isOfNumbers(const Field& field) {
    return isWhole(field) || field.type == FieldType::Real || field.type == FieldType::RealList;
}

/// Whether a value of the field may have commas itself.
bool hasCommas(const Field& field) {
    switch (field.type) {
    case FieldType::IntegerList:
    case FieldType::RealList:
    case FieldType::LayerList:
    case FieldType::LayerValues:
    case FieldType::LayerWidths:
    case FieldType::Text:
    case FieldType::Folder: return true;
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Choice: break;
    }
    return false;
}

enum class Spacing { One, By, In, Log };

/// A range as it stands in the text.
struct Span {
    double from = 0, to = 0, amount = 1;
    Spacing spacing = Spacing::One;
};

class Reader {
public:
    explicit Reader(const Field& field) : field_(field) {}

    std::vector<Value> read(std::string_view text) {
        auto plain = std::string(text);
        if (!hasCommas(field_))
            std::ranges::replace(plain, ',', ';');
        for (const auto& part : split(plain, ';'))
            if (const auto item = trim(part); !item.empty())
                take(item);
        if (values_.empty())
            throw wrong("there is no value");
        return std::move(values_);
    }

private:
    Error wrong(const std::string& problem) const {
        return {ErrorKind::Config, field_.key, problem, valuesHelp(field_)};
    }

    void take(const std::string& item) {
        const auto dots = isOfNumbers(field_) ? item.find("..") : std::string::npos;
        if (dots == std::string::npos)
            return add(parseValue(field_, item));
        for (const double value : numbers(spanOf(item, dots), item))
            add(parseValue(field_, isWhole(field_) ? fixedText(value, 0) : number(value)));
    }

    void add(Value value) {
        if (std::ranges::find(values_, value) != values_.end())
            throw wrong(toText(field_, value) + " stands there twice");
        if (values_.size() == mostValues)
            throw wrong("there are more than " + std::to_string(mostValues) + " values");
        values_.push_back(std::move(value));
    }

    double numberIn(const std::string& text, const std::string& item) const {
        if (const auto value = readNumber<double>(trim(text)); value && std::isfinite(*value))
            return *value;
        throw wrong("\"" + printable(item) + "\" is not a range of numbers");
    }

    /// "0..9", "0..1 by 0.1", "0..1 in 5", "1e-4..1 log 5"
    Span spanOf(const std::string& item, std::size_t dots) const {
        Span span;
        auto end = item.substr(dots + 2);
        const std::pair<const char*, Spacing> words[] = {
            {"by", Spacing::By}, {"in", Spacing::In}, {"log", Spacing::Log}};
        for (const auto& [word, spacing] : words)
            if (const auto place = end.find(word); place != std::string::npos) {
                span.spacing = spacing;
                span.amount = numberIn(end.substr(place + std::string_view(word).size()), item);
                end.resize(place);
                break;
            }
        span.from = numberIn(item.substr(0, dots), item);
        span.to = numberIn(end, item);
        return span;
    }

    std::vector<double> numbers(const Span& span, const std::string& item) const {
        const auto quoted = "\"" + printable(item) + "\": ";
        if (span.spacing == Spacing::One && !isWhole(field_))
            throw wrong(quoted + "how many values, or how far apart?");
        return span.spacing == Spacing::One || span.spacing == Spacing::By ? stepped(span, quoted)
                                                                           : divided(span, quoted);
    }

    std::vector<double> stepped(const Span& span, const std::string& quoted) const {
        const double step = std::abs(span.amount) * (span.to < span.from ? -1 : 1);
        if (step == 0)
            throw wrong(quoted + "a step of 0 leads nowhere");
        if (isWhole(field_))
            for (const double each : {span.from, span.to, step})
                if (each != std::round(each) || std::abs(each) > 1e12)
                    throw wrong(quoted + "whole numbers from -10^12 to 10^12 are needed here");
        const double steps = (span.to - span.from) / step;
        if (steps >= static_cast<double>(mostValues))
            throw wrong(quoted + "these are more than " + std::to_string(mostValues) + " values");
        std::vector<double> values;
        for (int i = 0; i <= steps + 1e-9; ++i) // 0.1..0.5 by 0.1 has its end, whatever the rounding
            values.push_back(rounded(span.from + i * step, 12));
        return values;
    }

    std::vector<double> divided(const Span& span, const std::string& quoted) const {
        const bool logarithmic = span.spacing == Spacing::Log;
        const auto count = static_cast<int>(std::min(span.amount, 1e6));
        if (count < 2 || count != span.amount || count > static_cast<int>(mostValues))
            throw wrong(quoted + "expected a number of values from 2 to " + std::to_string(mostValues));
        if (logarithmic && (span.from <= 0 || span.to <= 0))
            throw wrong(quoted + "a logarithmic range has ends above 0");
        std::vector<double> values;
        for (int i = 0; i < count; ++i) {
            const double share = static_cast<double>(i) / (count - 1);
            double value = logarithmic ? span.from * std::pow(span.to / span.from, share)
                                       : span.from + share * (span.to - span.from);
            value = rounded(value, logarithmic ? 6 : 12);
            if (isWhole(field_))
                value = std::round(value);
            if (values.empty() || values.back() != value) // whole numbers may be fewer than asked for
                values.push_back(value);
        }
        return values;
    }

    static double rounded(double value, int digits) {
        return *readNumber<double>(scientificText(value, digits - 1));
    }

    const Field& field_;
    std::vector<Value> values_;
};

} // namespace

std::vector<Value> parseValues(const Field& field, std::string_view text) { return Reader(field).read(text); }

std::string valuesHelp(const Field& field, const Translate& translate) {
    switch (field.type) {
    case FieldType::Integer:
        return translate("values", "Write values like 0, 1, 2 or ranges like 0..9 or 8..64 by 8");
    case FieldType::Real:
        return translate("values", "Write values like 0.1, 0.2 or ranges like 0.1..0.5 by 0.1, 0..1 in 5 or "
                                   "1e-4..0.1 log 4");
    case FieldType::IntegerList:
        return translate("values",
                         "Write lists with semicolons between them, like 8, 4; 2, or ranges like 1..4");
    case FieldType::RealList:
        return translate("values",
                         "Write lists with semicolons between them, like 0.1, 0.2; 0.3, or ranges like "
                         "0.1..0.5 by 0.1 or 1e-3..1 log 4");
    case FieldType::LayerList:
    case FieldType::LayerValues:
    case FieldType::LayerWidths:
    case FieldType::Text:
    case FieldType::Folder: return translate("values", "Write values with semicolons between them");
    case FieldType::Bool: return translate("values", "Write true, false");
    case FieldType::Choice: {
        std::vector<std::string> words;
        for (const auto& choice : field.choices)
            words.push_back(choice.value);
        return filled(translate("values", "Write some of %1"), {join(words, ", ")});
    }
    }
    return {};
}

std::string valuesText(const Field& field, const std::vector<Value>& values, std::size_t most) {
    std::vector<std::string> texts;
    for (const auto& value : values)
        texts.push_back(toText(field, value));
    const auto between = hasCommas(field) ? "; " : ", ";
    if (texts.size() <= most)
        return join(texts, between);
    const auto last = texts.back();
    texts.resize(most - 1);
    return join(texts, between) + " … " + last;
}

} // namespace pdqat
