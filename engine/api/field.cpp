// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/field.h"

#include "engine/api/error.h"
#include "engine/api/text.h"

#include <cmath>
#include <map>
#include <mutex>
#include <unordered_map>

namespace pdqat {
namespace {

std::string inQuotes(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string expected(const Field& field) {
    switch (field.type) {
    case FieldType::Bool: return "true or false";
    case FieldType::Integer: return "a whole number, " + field.range.text();
    case FieldType::Real: return "a number, " + field.range.text();
    case FieldType::Choice: {
        std::vector<std::string> values;
        for (const auto& choice : field.choices)
            values.push_back(choice.value);
        return "one of " + join(values, ", ");
    }
    case FieldType::IntegerList: return "whole numbers separated by commas, each " + field.range.text();
    case FieldType::RealList: return "numbers separated by commas, each " + field.range.text();
    case FieldType::LayerList: return "layer names or indices separated by commas";
    case FieldType::LayerValues:
        return "layer=number pairs separated by commas, each number " + field.range.text();
    case FieldType::LayerWidths:
        return "layer=bits pairs separated by commas, like Block_0_conv0=4 or Block_0_conv0=w4a8, each " +
               field.range.text();
    case FieldType::Text:
    case FieldType::Folder: return "text";
    }
    return {};
}

[[noreturn]] void refuse(const Field& field, std::string_view text) {
    throw Error(ErrorKind::Config, field.key, inQuotes(text) + " is not " + expected(field));
}

template <class Number>
Number parseNumber(const Field& field, std::string_view text, std::string_view whole) {
    const auto value = readNumber<Number>(text);
    if (!value)
        refuse(field, whole);
    return *value;
}

template <class Number>
std::vector<Number> parseNumbers(const Field& field, std::string_view text) {
    std::vector<Number> values;
    for (const auto& part : split(text, ','))
        values.push_back(parseNumber<Number>(field, part, text));
    return values;
}

/// @param read gives nothing for what is no value
template <class Read>
auto parsePairs(const Field& field, std::string_view text, Read read) {
    std::map<std::string, typename std::invoke_result_t<Read, std::string>::value_type> values;
    for (const auto& pair : split(text, ',')) {
        const auto equals = pair.find('=');
        const auto value = equals == std::string::npos ? std::nullopt : read(trim(pair.substr(equals + 1)));
        if (!value)
            refuse(field, text);
        values[trim(pair.substr(0, equals))] = *value;
    }
    return values;
}

Value parseByType(const Field& field, const std::string& text) {
    switch (field.type) {
    case FieldType::Bool:
        if (text == "true" || text == "1" || text == "on" || text == "yes")
            return true;
        if (text == "false" || text == "0" || text == "off" || text == "no")
            return false;
        refuse(field, text);
    case FieldType::Integer: return parseNumber<std::int64_t>(field, text, text);
    case FieldType::Real: return parseNumber<double>(field, text, text);
    case FieldType::IntegerList: return parseNumbers<std::int64_t>(field, text);
    case FieldType::RealList: return parseNumbers<double>(field, text);
    case FieldType::LayerList: return split(text, ',');
    case FieldType::LayerValues:
        return parsePairs(field, text, [](const std::string& value) { return readNumber<double>(value); });
    case FieldType::LayerWidths:
        return parsePairs(field, text, [](const std::string& value) { return readLayerBits(value); });
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::Choice: break;
    }
    return text;
}

std::optional<std::string> outside(const Field& field, double value) {
    if (std::isfinite(value) && field.range.contains(value))
        return {};
    return number(value) + " is out of range: " + field.range.text() +
           (field.unit.empty() ? "" : " (" + field.unit + ")");
}

/// A configuration must fit into JSON, and messages into a window.
std::optional<std::string> notUtf8(const std::string& text) {
    if (isUtf8(text))
        return {};
    return "the text is not valid UTF-8";
}

struct Checker {
    const Field& field;

    std::optional<std::string> operator()(bool) const { return {}; }
    std::optional<std::string> operator()(std::int64_t value) const {
        return outside(field, static_cast<double>(value));
    }
    std::optional<std::string> operator()(double value) const { return outside(field, value); }
    std::optional<std::string> operator()(const std::string& value) const {
        if (field.type != FieldType::Choice)
            return notUtf8(value);
        for (const auto& choice : field.choices)
            if (choice.value == value)
                return {};
        return inQuotes(value) + " is not " + expected(field);
    }
    template <class Number>
    std::optional<std::string> operator()(const std::vector<Number>& values) const {
        for (const auto& value : values)
            if (auto problem = (*this)(value))
                return problem;
        return {};
    }
    std::optional<std::string> operator()(const std::vector<std::string>& layers) const {
        return notUtf8(join(layers, ","));
    }
    std::optional<std::string> operator()(const LayerBits& bits) const {
        auto problem = (*this)(std::int64_t{bits.weights});
        return problem ? problem : (*this)(std::int64_t{bits.activations});
    }
    template <class Of>
    std::optional<std::string> operator()(const std::map<std::string, Of>& values) const {
        for (const auto& [layer, value] : values) {
            if (auto problem = notUtf8(layer))
                return problem;
            if (auto problem = (*this)(value))
                return layer + ": " + *problem;
        }
        return {};
    }
};

struct Writer {
    std::string operator()(bool v) const { return v ? "true" : "false"; }
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(double v) const { return number(v); }
    std::string operator()(const std::string& v) const { return v; }
    std::string operator()(const std::vector<std::int64_t>& v) const { return join(v, ","); }
    std::string operator()(const std::vector<double>& v) const { return join(v, ","); }
    std::string operator()(const std::vector<std::string>& v) const { return join(v, ","); }
    std::string operator()(const LayerBits& v) const { return bitsText(v); }
    template <class Of>
    std::string operator()(const std::map<std::string, Of>& v) const {
        std::vector<std::string> pairs;
        for (const auto& [layer, value] : v)
            pairs.push_back(layer + '=' + (*this)(value));
        return join(pairs, ",");
    }
};

} // namespace

std::string Range::text() const {
    const bool below = std::isfinite(minimum), above = std::isfinite(maximum);
    if (below && above)
        return minimumExcluded
                   ? "greater than " + number(minimum) + " and at most " + number(maximum)
                   : number(minimum) + " to " + number(maximum) + (also ? " or " + number(*also) : "");
    if (below)
        return (minimumExcluded ? "greater than " : "at least ") + number(minimum);
    return above ? "at most " + number(maximum) : "any number";
}

const Field& importedField(const std::string& setting) {
    static std::mutex guard;
    static std::map<std::string, Field> known; // never moves what it holds
    const std::scoped_lock lock(guard);
    auto& field = known[setting];
    if (field.key.empty()) {
        field.key = std::string(importedPrefix) + setting;
        field.label = setting;
        field.help = "A setting of the program that made the run.";
        field.type = FieldType::Text;
        field.fallback = std::string();
        field.get = [setting](const RunConfig& config) {
            const auto& settings = config.imported.settings;
            const auto found = settings.find(setting);
            return found == settings.end() ? std::string() : found->second;
        };
        field.set = [setting](RunConfig& config, const Value& value) {
            config.imported.settings[setting] = std::get<std::string>(value);
        };
        field.visible = [setting](const RunConfig& config) {
            return config.imported.settings.contains(setting);
        };
        field.visibleWhen = "for imported runs that have it";
    }
    return field;
}

const Field* findField(std::string_view key) {
    if (key.starts_with(importedPrefix) && key.size() > importedPrefix.size())
        return &importedField(std::string(key.substr(importedPrefix.size())));
    static const auto byKey = [] {
        std::unordered_map<std::string_view, const Field*> fields;
        for (const auto& field : fieldTable())
            fields.emplace(field.key, &field);
        return fields;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? nullptr : found->second;
}

std::string unknownKeyRemedy(std::string_view key, std::vector<std::string> others) {
    auto keys = std::move(others);
    for (const auto& field : fieldTable())
        keys.push_back(field.key);
    return didYouMean(key, keys, "pdqat config list shows all keys");
}

const Field& requireField(std::string_view key, std::vector<std::string> others) {
    if (const auto* field = findField(key))
        return *field;
    throw Error(ErrorKind::Config, std::string(key), "there is no such key",
                unknownKeyRemedy(key, std::move(others)));
}

std::string toText(const Field&, const Value& value) { return std::visit(Writer{}, value); }

std::optional<std::string> checkValue(const Field& field, const Value& value) {
    if (value.index() != field.fallback.index())
        return inQuotes(toText(field, value)) + " is not " + expected(field);
    return std::visit(Checker{field}, value);
}

Value parseValue(const Field& field, std::string_view text) {
    auto value = parseByType(field, trim(text));
    if (const auto problem = checkValue(field, value))
        throw Error(ErrorKind::Config, field.key, *problem);
    return value;
}

void setFromText(RunConfig& config, std::string_view key, std::string_view text) {
    const auto& field = requireField(key);
    if (isImportedField(field))
        throw Error(ErrorKind::Config, field.key, "what another program's run was set to cannot be changed");
    field.set(config, parseValue(field, text));
}

} // namespace pdqat
