// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_query.h"

#include "engine/api/error.h"
#include "engine/api/run_key.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <ctime>
#include <limits>
#include <optional>

namespace pdqat {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

constexpr std::string_view operatorSigns = "!=<>~:";

enum class Operator { Equal, NotEqual, Less, AtMost, Greater, AtLeast, Holds };

struct Condition {
    std::string text, key, value;
    Operator op = Operator::Equal;
};

[[noreturn]] void refuseCondition(const std::string& condition, const std::string& problem,
                                  const std::string& remedy = {}) {
    throw Error(ErrorKind::Config, "query condition \"" + condition + '"', problem, remedy);
}

/// Parts between blanks; blanks within double quotes do not part.
std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> parts(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && std::isspace(static_cast<unsigned char>(c)))
            parts.emplace_back();
        else
            parts.back() += c;
    }
    if (quoted)
        refuseCondition(std::string(text), "a double quote is not closed", "Close it");
    std::erase(parts, "");
    return parts;
}

std::string unquoted(std::string text) {
    std::erase(text, '"');
    return text;
}

/// Where an operator begins that is not within double quotes; the size of the word where there is none.
std::size_t operatorIn(std::string_view word) {
    bool quoted = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '"')
            quoted = !quoted;
        if (!quoted && operatorSigns.find(word[i]) != std::string_view::npos)
            return i;
    }
    return word.size();
}

Condition parseCondition(const std::string& text) {
    static const std::vector<std::pair<std::string_view, Operator>> operators{
        {"!=", Operator::NotEqual}, {"<=", Operator::AtMost}, {">=", Operator::AtLeast},
        {"=", Operator::Equal},     {"<", Operator::Less},    {">", Operator::Greater},
        {"~", Operator::Holds},     {":", Operator::Equal}};
    const auto at = operatorIn(text);
    if (at > 0)
        for (const auto& [sign, op] : operators)
            if (text.compare(at, sign.size(), sign) == 0)
                return {text, unquoted(text.substr(0, at)), unquoted(text.substr(at + sign.size())), op};
    refuseCondition(text,
                    "expected KEY=VALUE, or !=, <, <=, >, >= or ~ instead of =", "For example quant.bits=2");
}

bool compare(Operator op, double a, double b) {
    switch (op) {
    case Operator::Less: return a < b;
    case Operator::AtMost: return a <= b;
    case Operator::Greater: return a > b;
    case Operator::AtLeast: return a >= b;
    case Operator::NotEqual: return a != b;
    case Operator::Equal:
    case Operator::Holds: return a == b; // a number holds itself alone
    }
    return false;
}

bool compare(Operator op, const std::string& a, const std::string& b) {
    if (op == Operator::Holds)
        return lowerCase(a).find(lowerCase(b)) != std::string::npos;
    return (a == b) == (op == Operator::Equal);
}

bool isOrder(Operator op) {
    return op != Operator::Equal && op != Operator::NotEqual && op != Operator::Holds;
}

/// For "!=" no alternative may be equal; else one of them must hold.
template <class Wanted, class Test>
bool anyOf(const Condition& condition, const std::vector<Wanted>& alternatives, Test test) {
    const bool negative = condition.op == Operator::NotEqual;
    const bool found = std::any_of(alternatives.begin(), alternatives.end(), [&](const auto& alternative) {
        return negative ? !test(alternative) : test(alternative);
    });
    return found != negative;
}

using Test = std::function<bool(const RunRecord&)>;

/// Of the value; the empty one is one too.
std::vector<std::string> alternativesOf(const Condition& condition) {
    return condition.value.empty() ? std::vector<std::string>{""} : split(condition.value, '|');
}

Test textTest(const Condition& condition, std::function<std::string(const RunRecord&)> get) {
    if (isOrder(condition.op))
        refuseCondition(condition.text, condition.key + " is a text and has no order", "Use =, != or ~");
    return [condition, get, alternatives = alternativesOf(condition)](const RunRecord& run) {
        return anyOf(condition, alternatives,
                     [&](const auto& wanted) { return compare(condition.op, get(run), wanted); });
    };
}

double dayIn(const Condition& condition, const std::string& text) {
    std::tm utc{};
    const char* end = ::strptime(text.c_str(), "%Y-%m-%d", &utc);
    if (!end || *end != '\0')
        refuseCondition(condition.text, '"' + text + "\" is no day", "Give one as 2026-11-30");
    return static_cast<double>(::timegm(&utc));
}

double numberIn(const Condition& condition, const std::string& text, RunKeyKind kind) {
    if (kind == RunKeyKind::Date)
        return dayIn(condition, text);
    const bool percent = kind == RunKeyKind::Share && text.ends_with('%');
    auto digits = percent ? text.substr(0, text.size() - 1) : text;
    if (digits.starts_with('+'))
        digits.erase(0, 1);
    if (const auto value = readNumber<double>(digits))
        return percent ? *value / 100 : *value;
    refuseCondition(condition.text, '"' + text + "\" is no number", "Give a number");
}

Test numberTest(const Condition& condition, RunKeyKind kind, std::function<double(const RunRecord&)> get) {
    if (condition.op == Operator::Holds)
        refuseCondition(condition.text, condition.key + " is a number", "Use =, !=, <, <=, > or >=");
    std::vector<double> alternatives;
    for (const auto& alternative : alternativesOf(condition))
        alternatives.push_back(numberIn(condition, alternative, kind));
    return [condition, get, alternatives](const RunRecord& run) {
        return anyOf(condition, alternatives,
                     [&](double wanted) { return compare(condition.op, get(run), wanted); });
    };
}

bool isNumeric(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Real ||
           field.type == FieldType::IntegerList || field.type == FieldType::RealList;
}

/// Settings of other programs have no types: what reads as a number is one.
Test importedTest(const Condition& condition, const Field& field) {
    if (isOrder(condition.op))
        return numberTest(condition, RunKeyKind::Number,
                          [&field](const RunRecord& run) { return numberOf(field, run.config, 0); });
    return textTest(condition, [&field, alternatives = alternativesOf(condition)](const RunRecord& run) {
        const double value = numberOf(field, run.config, 0);
        for (const auto& wanted : alternatives)
            if (const auto read = readNumber<double>(wanted); read && *read == value)
                return wanted; // another way to write it
        return std::get<std::string>(field.get(run.config));
    });
}

Test fieldTest(const Condition& condition, const Field& field) {
    if (isImportedField(field))
        return importedTest(condition, field);
    if (condition.op == Operator::Holds)
        return textTest(condition, [&field](const RunRecord& run) {
            return field.visible(run.config) ? toText(field, field.get(run.config)) : "";
        });
    if (isOrder(condition.op)) {
        if (!isNumeric(field))
            refuseCondition(condition.text, condition.key + " is no number", "Use =, != or ~");
        return numberTest(condition, RunKeyKind::Number,
                          [&field](const RunRecord& run) { return numberOf(field, run.config, 0); });
    }
    std::vector<Value> wanted;
    for (const auto& alternative : alternativesOf(condition))
        wanted.push_back(parseValue(field, alternative));
    const bool equal = condition.op == Operator::Equal;
    return [&field, wanted, equal](const RunRecord& run) {
        const bool found = field.visible(run.config) &&
                           std::find(wanted.begin(), wanted.end(), field.get(run.config)) != wanted.end();
        return found == equal;
    };
}

/// Of a run's tags each one, or "" where it has none; "!=" wants none of them to be equal.
Test tagTest(const Condition& condition) {
    if (isOrder(condition.op))
        refuseCondition(condition.text, "a tag has no order", "Use =, != or ~");
    return [condition, alternatives = alternativesOf(condition)](const RunRecord& run) {
        const bool negative = condition.op == Operator::NotEqual;
        const auto& tags = run.labels.tags.empty() ? std::vector<std::string>{""} : run.labels.tags;
        const bool found = std::ranges::any_of(tags, [&](const auto& tag) {
            return std::ranges::any_of(alternatives, [&](const auto& wanted) {
                return compare(negative ? Operator::Equal : condition.op, tag, wanted);
            });
        });
        return found != negative;
    };
}

Test wordTest(const std::string& word) {
    const auto wanted = lowerCase(unquoted(word));
    return [wanted](const RunRecord& run) {
        auto texts = run.labels.tags;
        texts.insert(texts.end(), {run.name, run.id, std::string(name(run.state)), run.labels.note});
        return std::ranges::any_of(
            texts, [&](const auto& text) { return lowerCase(text).find(wanted) != std::string::npos; });
    };
}

Test makeTest(const Condition& condition) {
    if (condition.value.empty() && !condition.text.ends_with("\"\"")) // which is a value
        refuseCondition(condition.text, "a value is missing after " + condition.key,
                        "For example quant.bits=2");
    const auto key = runKey(condition.key);
    switch (key.kind) {
    case RunKeyKind::Text: return textTest(condition, key.text);
    case RunKeyKind::Word:
        for (const auto& word : alternativesOf(condition))
            if (condition.op != Operator::Holds && std::ranges::find(key.words, word) == key.words.end())
                refuseCondition(condition.text, '"' + word + "\" is not one of " + join(key.words, ", "));
        return textTest(condition, key.text);
    case RunKeyKind::Number:
    case RunKeyKind::Share: return numberTest(condition, key.kind, key.number);
    case RunKeyKind::Date:
        return numberTest(condition, key.kind, [get = key.number](const RunRecord& run) {
            constexpr double day = 24 * 60 * 60;
            return day * std::floor(get(run) / day);
        });
    case RunKeyKind::Tags: return tagTest(condition);
    case RunKeyKind::Setting: return fieldTest(condition, *key.field);
    }
    return {};
}

template <class Number>
double pick(const std::vector<Number>& values, const RunConfig& config, int bits) {
    if (values.empty())
        return nan;
    const auto widths = lowWidths(config);
    const auto at = static_cast<std::size_t>(std::find(widths.begin(), widths.end(), bits) - widths.begin());
    return static_cast<double>(values[at < values.size() ? at : 0]);
}

} // namespace

RunQuery::RunQuery(std::string_view text, FreeWords free) {
    for (const auto& word : words(text)) {
        const bool isFree = free == FreeWords::InTexts && operatorIn(word) == word.size();
        if (isFree) {
            conditions_.push_back(wordTest(word));
            continue;
        }
        const auto condition = parseCondition(word);
        conditions_.push_back(makeTest(condition));
        asksAboutArchive_ |= condition.key == "archived";
    }
}

bool RunQuery::matches(const RunRecord& run) const {
    return std::all_of(conditions_.begin(), conditions_.end(), [&](const auto& test) { return test(run); });
}

std::string queryKey(const std::string& key) {
    const bool isPlain = std::ranges::none_of(key, [](unsigned char c) {
        return std::isspace(c) || operatorSigns.find(static_cast<char>(c)) != std::string_view::npos;
    });
    return isPlain ? key : '"' + key + '"';
}

double numberOf(const Field& field, const RunConfig& config, int bits) {
    if (!field.visible(config))
        return nan;
    const auto value = field.get(config);
    if (isImportedField(field))
        return readNumber<double>(std::get<std::string>(value)).value_or(nan);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto* reals = std::get_if<std::vector<double>>(&value))
        return pick(*reals, config, bits);
    if (const auto* integers = std::get_if<std::vector<std::int64_t>>(&value))
        return pick(*integers, config, bits);
    return nan;
}

} // namespace pdqat
