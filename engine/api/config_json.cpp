// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace pdqat {

using OrderedJson = nlohmann::ordered_json;

/// A number where weights and activations are alike. Found by the library, in the namespace of its type.
static void to_json(OrderedJson& node, const LayerBits& bits) {
    node = bits.weights == bits.activations ? OrderedJson(bits.weights) : OrderedJson(bitsText(bits));
}

namespace {

OrderedJson toNode(const Value& value) {
    return std::visit([](const auto& v) { return OrderedJson(v); }, value);
}

[[noreturn]] void wrongType(std::string_view place, const Field& field, const OrderedJson& node,
                            std::string_view expected) {
    throw Error(ErrorKind::Config, std::string(place),
                field.key + ": " + node.dump() + " is not " + std::string(expected));
}

template <class Element, class Accept>
std::vector<Element> list(std::string_view place, const Field& field, const OrderedJson& node, Accept accept,
                          std::string_view expected) {
    std::vector<Element> values;
    // A single value stands for a list of one: "bits": 2.
    for (const auto& element : node.is_array() ? node : OrderedJson::array({node})) {
        if (!accept(element))
            wrongType(place, field, node, expected);
        values.push_back(element.template get<Element>());
    }
    return values;
}

std::vector<std::string> layerList(std::string_view place, const Field& field, const OrderedJson& node) {
    std::vector<std::string> layers;
    for (const auto& element : node.is_array() ? node : OrderedJson::array({node})) {
        if (element.is_number_unsigned())
            layers.push_back(std::to_string(element.get<std::uint64_t>()));
        else if (element.is_string())
            layers.push_back(element.get<std::string>());
        else
            wrongType(place, field, node, "a list of layer names or indices");
    }
    return layers;
}

std::map<std::string, double> layerValues(std::string_view place, const Field& field,
                                          const OrderedJson& node) {
    std::map<std::string, double> values;
    if (!node.is_object())
        wrongType(place, field, node, "an object of layer: number");
    for (const auto& [layer, level] : node.items()) {
        if (!level.is_number())
            wrongType(place, field, node, "an object of layer: number");
        values[layer] = level.get<double>();
    }
    return values;
}

std::map<std::string, LayerBits> layerWidths(std::string_view place, const Field& field,
                                             const OrderedJson& node) {
    std::map<std::string, LayerBits> widths;
    const auto* expected = "an object of layer: bits, like 4 or \"w4a8\"";
    if (!node.is_object())
        wrongType(place, field, node, expected);
    for (const auto& [layer, bits] : node.items()) {
        const auto read = readLayerBits(bits.is_string() ? bits.get<std::string>() : bits.dump());
        if (!read)
            wrongType(place, field, node, expected);
        widths[layer] = *read;
    }
    return widths;
}

/// A whole number that 64 bits with a sign can hold.
bool isInteger(const OrderedJson& node) {
    constexpr std::uint64_t largest = std::numeric_limits<std::int64_t>::max();
    return node.is_number_integer() && (!node.is_number_unsigned() || node.get<std::uint64_t>() <= largest);
}

bool isSection(const std::string& name) {
    const auto sections = fieldSections();
    return std::any_of(sections.begin(), sections.end(), [&](const auto& s) { return s.value == name; });
}

Value fromNode(std::string_view place, const Field& field, const OrderedJson& node) {
    const auto isNumber = [](const OrderedJson& j) { return j.is_number(); };
    switch (field.type) {
    case FieldType::Bool:
        if (!node.is_boolean())
            wrongType(place, field, node, "true or false");
        return node.get<bool>();
    case FieldType::Integer:
        if (!isInteger(node))
            wrongType(place, field, node, "a whole number");
        return node.get<std::int64_t>();
    case FieldType::Real:
        if (!isNumber(node))
            wrongType(place, field, node, "a number");
        return node.get<double>();
    case FieldType::IntegerList:
        return list<std::int64_t>(place, field, node, isInteger, "a list of whole numbers");
    case FieldType::RealList: return list<double>(place, field, node, isNumber, "a list of numbers");
    case FieldType::LayerList: return layerList(place, field, node);
    case FieldType::LayerValues: return layerValues(place, field, node);
    case FieldType::LayerWidths: return layerWidths(place, field, node);
    case FieldType::Text:
    case FieldType::Folder:
    case FieldType::Choice: break;
    }
    if (!node.is_string())
        wrongType(place, field, node, "a text in quotes");
    return node.get<std::string>();
}

[[noreturn]] void unknownKey(std::string_view place, const std::string& key) {
    throw Error(ErrorKind::Config, std::string(place), "there is no key " + key, unknownKeyRemedy(key));
}

constexpr const char* importedSection = "imported";

OrderedJson toNode(const RunConfig::Imported& imported) {
    OrderedJson node{{"program", std::string(name(*imported.program))},
                     {"place", imported.place},
                     {"id", imported.id},
                     {"settings", imported.settings}};
    if (!imported.metrics.empty())
        node["metrics"] = imported.metrics;
    return node;
}

RunConfig::Imported importedFrom(const OrderedJson& node, std::string_view place) try {
    RunConfig::Imported imported;
    imported.program = named<TrackerKind>(node.at("program").get<std::string>(), ErrorKind::Config,
                                          std::string(importedSection) + ".program");
    node.at("place").get_to(imported.place);
    node.at("id").get_to(imported.id);
    node.at("settings").get_to(imported.settings);
    if (node.contains("metrics"))
        node.at("metrics").get_to(imported.metrics);
    return imported;
} catch (const OrderedJson::exception&) {
    throw Error(ErrorKind::Config, std::string(place),
                "imported: not the program, place, id and settings of a run that was imported");
}

void readObject(const OrderedJson& object, const std::string& prefix, std::string_view place,
                RunConfig& config) {
    for (const auto& [name, node] : object.items()) {
        if (name.starts_with('_'))
            continue;
        const auto key = prefix + name;
        if (key == importedSection) {
            config.imported = importedFrom(node, place);
        } else if (const auto* field = findField(key)) {
            const auto value = fromNode(place, *field, node);
            if (const auto problem = checkValue(*field, value))
                throw Error(ErrorKind::Config, std::string(place), key + ": " + *problem);
            field->set(config, value);
        } else if (node.is_object() && prefix.empty() && isSection(name)) {
            readObject(node, key + '.', place, config);
        } else {
            unknownKey(place, key);
        }
    }
}

/// An object of JSON, whatever is in it.
OrderedJson parse(std::string_view json, std::string_view place) {
    const auto refuse = [&](const std::string& problem) {
        return Error(ErrorKind::Config, std::string(place), "not valid JSON " + problem,
                     "pdqat config template writes a complete file to start from");
    };
    try {
        auto root = OrderedJson::parse(json);
        if (!root.is_object())
            throw Error(ErrorKind::Config, std::string(place),
                        "a configuration is a JSON object, this is " + std::string(root.type_name()));
        return root;
    } catch (const OrderedJson::parse_error& error) {
        throw refuse("at byte " + std::to_string(error.byte) +
                     ", expected an object like {\"run\": {\"epochs\": 20}}");
    } catch (const OrderedJson::exception&) {
        throw refuse("(a number is too large to be read)");
    }
}

OrderedJson objectOf(const RunConfig& config, bool withDefaults) {
    OrderedJson root = OrderedJson::object();
    for (const auto& field : fieldTable()) {
        const auto value = field.get(config);
        if (!withDefaults && value == field.fallback)
            continue;
        const auto section = field.section();
        root[section][field.key.substr(section.size() + 1)] = toNode(value);
    }
    if (isImported(config))
        root[importedSection] = toNode(config.imported);
    return root;
}

RunConfig configFrom(const OrderedJson& root, std::string_view place, const RunConfig& base) {
    auto config = base;
    readObject(root, {}, place, config);
    return config;
}

} // namespace

std::string toJson(const RunConfig& config) {
    // Of an imported run a default says nothing.
    return objectOf(config, !isImported(config)).dump(2) + '\n';
}

std::string toSparseJson(const RunConfig& config) { return objectOf(config, false).dump(); }

RunConfig configFromJson(std::string_view json, std::string_view place) {
    return configFromJson(json, place, RunConfig{});
}

RunConfig storedConfigFromJson(std::string_view json, std::string_view place) {
    const auto root = parse(json, place);
    RunConfig base;
    if (!root.contains(importedSection))
        takeOfficialChoices(base); // earlier versions of this program had no others
    return configFrom(root, place, base);
}

RunConfig configFromJson(std::string_view json, std::string_view place, const RunConfig& base) {
    return configFrom(parse(json, place), place, base);
}

} // namespace pdqat
