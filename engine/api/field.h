// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration field as data: the JSON reader, the validator, `--set`, `pdqat config`, the form in the
// window and the reference page are all driven by the one table that fieldTable() returns.
#pragma once

#include "engine/api/config.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pdqat {

enum class FieldType {
    Bool,
    Integer,
    Real,
    Text,
    Folder, ///< a path; empty means the default place
    Choice, ///< one of Field::choices
    IntegerList,
    RealList,
    LayerList,   ///< names (or indices) of rankable layers of the chosen network
    LayerValues, ///< a number for some layers, by name
    LayerWidths  ///< bit widths of some layers, by name or index: 4, or w4a8 for weights and activations
};

/// Choice, Text and Folder travel as std::string; LayerList as std::vector<std::string>.
using Value =
    std::variant<bool, std::int64_t, double, std::string, std::vector<std::int64_t>, std::vector<double>,
                 std::vector<std::string>, std::map<std::string, double>, std::map<std::string, LayerBits>>;

struct Choice {
    std::string value; ///< as in JSON
    std::string label; ///< for people, English source text
};

/// Bounds of a number or of every number in a list or map.
struct Range {
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    bool minimumExcluded = false;
    std::optional<double> also = {}; ///< one more value, beyond the maximum

    bool contains(double value) const {
        return value == also || ((minimumExcluded ? value > minimum : value >= minimum) && value <= maximum);
    }
    /// "0 to 1", "1 to 8 or 32", "greater than 0", "at least 1", "any number".
    std::string text() const;
};

struct Field {
    std::string key;   ///< "method.epsilon_out": section and name, as nested in JSON
    std::string label; ///< short, for the form; English source text
    std::string help;  ///< one or two sentences; English source text
    std::string unit;  ///< "epochs", "px", "bit"; empty for plain numbers
    FieldType type = FieldType::Text;
    Range range;
    std::vector<Choice> choices;
    Value fallback;        ///< the default
    bool advanced = false; ///< the form may fold it away
    std::function<Value(const RunConfig&)> get;
    /// The value must hold the alternative that `type` asks for (std::bad_variant_access otherwise).
    std::function<void(RunConfig&, const Value&)> set;
    /// Whether the field has any effect in this configuration; always callable.
    std::function<bool(const RunConfig&)> visible;
    std::string visibleWhen; ///< the same rule in words; empty: always

    std::string section() const { return key.substr(0, key.find('.')); }
};

/// All fields, grouped by section, in the order in which a form shows them. Built once; thread-safe.
std::span<const Field> fieldTable();
/// nullptr for an unknown key. "imported.NAME" is a setting of imported runs, whatever the name.
const Field* findField(std::string_view key);
inline constexpr std::string_view importedPrefix = "imported.";
/// The field of such a setting: a text. Lives as long as the program; thread-safe.
const Field& importedField(const std::string& setting);
inline bool isImportedField(const Field& field) { return field.key.starts_with(importedPrefix); }
/// @throws Error(Config) for an unknown key, with the nearest one; `others`: words that are allowed besides
/// keys
const Field& requireField(std::string_view key, std::vector<std::string> others = {});
/// How to remedy an unknown key.
std::string unknownKeyRemedy(std::string_view key, std::vector<std::string> others = {});
/// Sections in order with their titles: {"data", "Data"}, ...
std::span<const Choice> fieldSections();

/// The value as one line of text, as `--set` takes it: lists by comma, maps as name=value,name=value.
std::string toText(const Field& field, const Value& value);
/// Parses such a line. @throws Error(Config) naming key, text, expected type and range.
Value parseValue(const Field& field, std::string_view text);
/// Sets one field from text. @throws Error(Config) for an unknown key (with the nearest one) or a bad value.
void setFromText(RunConfig& config, std::string_view key, std::string_view text);

/// What is wrong with a value of this field by itself (type and range), or nothing.
std::optional<std::string> checkValue(const Field& field, const Value& value);

struct Problem {
    std::string key;
    std::string text; ///< names value and range
};

/// Everything wrong with the configuration: each visible field's range, then what fields must be to each
/// other. `layers`: names of the network's rankable layers, where known, to check layer names against.
std::vector<Problem> validate(const RunConfig& config, std::span<const std::string> layers = {});
/// @throws Error(Config) with all problems in one message; `place` says where the values came from.
void requireValid(const RunConfig& config, std::string_view place, std::span<const std::string> layers = {});

/// Pretty-printed JSON, nested by section, every field (of imported runs the known ones), in table order.
std::string toJson(const RunConfig& config);
/// What is not a default of this program, for this program alone: another one may have other defaults.
std::string toSparseJson(const RunConfig& config);
/// Reads JSON over the defaults. Keys that begin with "_" are comments.
/// @throws Error(Config) for bad syntax, an unknown key, a wrong type or a value out of range; `place` is the
/// file.
RunConfig configFromJson(std::string_view json, std::string_view place);
/// Of a run: it was written whole, so a key that it lacks is one that its program did not know, and means
/// what that program did.
RunConfig storedConfigFromJson(std::string_view json, std::string_view place);
/// The same over a base other than the defaults (a preset, say).
RunConfig configFromJson(std::string_view json, std::string_view place, const RunConfig& base);

} // namespace pdqat
