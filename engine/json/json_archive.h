// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The archive of files that programs write: events, records, states.
// Numbers that are not finite travel as the texts "nan", "inf" and "-inf". When reading, a member that is
// missing keeps its default and an unknown one is passed over, so that older and newer files can be read.
#pragma once

#include "engine/api/archive.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/named_numbers.h"
#include "engine/api/words.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <string>

namespace pdqat::json {

using pdqat::Is;
using Json = nlohmann::json;

/// One line, without exceptions for text that is not UTF-8.
inline std::string compact(const Json& node) {
    return node.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class AnyJson>
struct JsonWriting {
    using Json = AnyJson;
    static constexpr bool sparse = false;

    static Json encode(std::same_as<double> auto value) {
        if (std::isfinite(value))
            return value;
        return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    static Json encode(const std::same_as<RunConfig> auto& config) { return Json::parse(toJson(config)); }
    static Json encode(const std::same_as<LayerBits> auto& bits) {
        return bits.weights == bits.activations ? Json(bits.weights) : Json(bitsText(bits));
    }
    static Json encode(const std::same_as<Json> auto& node) { return node; }
    static Json encode(const std::same_as<NamedNumbers> auto& values) {
        auto object = Json::object();
        for (const auto& [name, value] : values)
            object[name] = encode(value);
        return object;
    }
    static Json encode(const std::same_as<std::map<std::string, double>> auto& values) {
        auto object = Json::object();
        for (const auto& [name, value] : values)
            object[name] = encode(value);
        return object;
    }
};

/// Members that are missing.
enum class Missing { Default, Error };

/// Throws nlohmann's exceptions, or Error, for values of a wrong type; callers say where they stood.
template <Missing missing>
struct JsonReading {
    using Json = json::Json;

    template <class T>
    requires Plain<T> || std::is_enum_v<T>
    void read(const Json& node, T& value) const {
        if constexpr (std::is_enum_v<T>)
            value = named<T>(node.get<std::string>(), ErrorKind::Library);
        else
            node.get_to(value);
    }
    void read(const Json& node, double& value) const {
        using Limits = std::numeric_limits<double>;
        if (!node.is_string())
            node.get_to(value);
        else if (node == "nan")
            value = Limits::quiet_NaN();
        else if (node == "inf" || node == "-inf")
            value = node == "inf" ? Limits::infinity() : -Limits::infinity();
        else
            throw Error(ErrorKind::Library, {}, compact(node) + " is not a number");
    }
    void read(const Json& node, LayerBits& bits) const {
        const auto read = readLayerBits(node.is_string() ? node.get<std::string>() : compact(node));
        if (!read)
            throw Error(ErrorKind::Library, {}, compact(node) + " is no bit width");
        bits = *read;
    }
    void read(const Json& node, RunConfig& config) const {
        config = storedConfigFromJson(compact(node), "config");
    }
    void read(const Json& node, Json& value) const { value = node; }
    void read(const Json& node, std::map<std::string, double>& values) const {
        requireObject(node);
        values.clear();
        for (const auto& [name, value] : node.items())
            read(value, values[name]);
    }

    void read(const Json& node, NamedNumbers& values) const {
        std::map<std::string, double> read;
        this->read(node, read);
        values = read;
    }

    void requireList(const Json&) const {}
    void requireObject(const Json& node) const {
        if (!node.is_object())
            throw Error(ErrorKind::Library, {}, compact(node) + " is not an object");
    }
    void meet(const char* key, bool there) const {
        if (missing == Missing::Error && !there)
            throw Error(ErrorKind::Library, {}, std::string(key) + " is missing");
    }
    JsonReading member(const char*) const { return {}; }
    JsonReading element(std::size_t) const { return {}; }
    void finish(const Json&) const {}
};

using JsonWriter = ArchiveWriter<JsonWriting<Json>>;
using JsonReader = ArchiveReader<JsonReading<Missing::Default>>;

/// @throws Error(Library) for anything that is not the text of a T; `place` is the file
template <class T, Missing missing = Missing::Default>
T fromJsonText(std::string_view text, std::string_view place) {
    try {
        T value{};
        ArchiveReader<JsonReading<missing>>::decode(Json::parse(text), value);
        return value;
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::Library, std::string(place), std::string("damaged: ") + error.what());
    } catch (const Error& error) {
        throw Error(ErrorKind::Library, std::string(place), "damaged: " + error.problem());
    }
}

} // namespace pdqat::json
