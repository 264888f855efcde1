// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain structs to JSON and back from one description of their members. Private to this room.
//   void describe(auto& archive, Is<Position> auto& p) { archive("epoch", p.epoch); ... }
// Numbers that are not finite travel as the texts "nan", "inf" and "-inf". When reading, a member that is
// missing keeps its default and an unknown one is passed over, so that older and newer files can be read.
#pragma once

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/api/words.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <string>
#include <vector>

namespace pdqat::json {

using Json = nlohmann::json;

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/// One line, without exceptions for text that is not UTF-8.
inline std::string compact(const Json& node) {
    return node.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class JsonWriter {
public:
    explicit JsonWriter(Json& object) : object_(object) {}

    template <class T>
    void operator()(const char* key, const T& value) {
        object_[key] = encode(value);
    }

    template <class T>
    static Json encode(const T& value) {
        if constexpr (std::is_enum_v<T>) {
            return std::string(name(value));
        } else if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
            return value;
        } else {
            Json object = Json::object();
            JsonWriter writer(object);
            describe(writer, value);
            return object;
        }
    }
    static Json encode(double value) {
        if (std::isfinite(value))
            return value;
        return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    static Json encode(const RunConfig& config) { return Json::parse(toJson(config)); }
    template <class T>
    static Json encode(const std::vector<T>& values) {
        Json list = Json::array();
        for (const auto& value : values)
            list.push_back(encode(value));
        return list;
    }

private:
    Json& object_;
};

/// Throws nlohmann's exceptions, or Error, for values of a wrong type; callers say where they stood.
class JsonReader {
public:
    explicit JsonReader(const Json& object) : object_(object) {}

    template <class T>
    void operator()(const char* key, T& value) {
        if (const auto found = object_.find(key); found != object_.end())
            decode(*found, value);
    }

    template <class T>
    static void decode(const Json& node, T& value) {
        if constexpr (std::is_enum_v<T>) {
            value = named<T>(node.get<std::string>(), ErrorKind::Library);
        } else if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
            node.get_to(value);
        } else {
            if (!node.is_object())
                throw Error(ErrorKind::Library, {}, compact(node) + " is not an object");
            JsonReader reader(node);
            describe(reader, value);
        }
    }
    static void decode(const Json& node, double& value) {
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
    static void decode(const Json& node, RunConfig& config) {
        config = configFromJson(compact(node), "config");
    }
    template <class T>
    static void decode(const Json& node, std::vector<T>& values) {
        values.clear();
        for (const auto& element : node)
            decode(element, values.emplace_back());
    }

private:
    const Json& object_;
};

/// @throws Error(Library) for anything that is not the text of a T; `place` is the file
template <class T>
T fromJsonText(std::string_view text, std::string_view place) {
    try {
        T value{};
        JsonReader::decode(Json::parse(text), value);
        return value;
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::Library, std::string(place), std::string("damaged: ") + error.what());
    } catch (const Error& error) {
        throw Error(ErrorKind::Library, std::string(place), "damaged: " + error.problem());
    }
}

} // namespace pdqat::json
