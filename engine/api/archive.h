// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain structs to JSON and back, both from one description of their members:
//   void describe(auto& archive, Is<Position> auto& p) { archive("epoch", p.epoch); ... }
// It is looked for in the namespaces of the struct and of the policy. The policy says what kind of JSON that
// is, what else than structs, lists, enums and plain values there is, and what of a text is refused.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace pdqat {

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

template <class T>
concept Plain = std::is_arithmetic_v<T> || std::same_as<T, std::string>;

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;

/// Leaves out what is not there, and with Policy::sparse what is as in a new struct.
template <class Policy>
class ArchiveWriter {
public:
    using Json = typename Policy::Json;

    template <class T>
    void operator()(const char* key, const T& value) {
        if constexpr (isOptional<T>)
            if (!value)
                return;
        object_[key] = encode(value);
    }

    template <class T>
    static Json encode(const T& value) {
        if constexpr (requires { Policy::encode(value); }) {
            return Policy::encode(value);
        } else if constexpr (Plain<T>) {
            return value;
        } else if constexpr (std::is_enum_v<T>) {
            return std::string(name(value));
        } else if constexpr (isOptional<T>) {
            return encode(*value);
        } else if constexpr (isList<T>) {
            auto list = Json::array();
            for (const auto& element : value)
                list.push_back(encode(element));
            return list;
        } else {
            ArchiveWriter writer;
            describe(writer, value);
            if constexpr (Policy::sparse)
                writer.template removeDefaults<T>();
            return std::move(writer.object_);
        }
    }

private:
    template <class Struct>
    void removeDefaults() {
        ArchiveWriter defaults;
        const Struct fresh{};
        describe(defaults, fresh);
        for (const auto& [key, node] : defaults.object_.items())
            if (object_.contains(key) && object_[key] == node)
                object_.erase(key);
    }

    Json object_ = Json::object();
};

/// Reads over the values that are there. A policy knows the place in the text that it stands for, and throws.
template <class Policy>
class ArchiveReader {
public:
    using Json = typename Policy::Json;

    template <class T>
    static void decode(const Json& node, T& value, Policy at = {}) {
        if constexpr (requires { at.read(node, value); }) {
            at.read(node, value);
        } else if constexpr (isOptional<T>) {
            decode(node, value.emplace(), std::move(at));
        } else if constexpr (isList<T>) {
            at.requireList(node);
            value.clear();
            for (std::size_t i = 0; i < node.size(); ++i)
                decode(node[i], value.emplace_back(), at.element(i));
        } else {
            at.requireObject(node);
            ArchiveReader reader(node, at);
            describe(reader, value);
            at.finish(node);
        }
    }

    template <class T>
    void operator()(const char* key, T& value) {
        const auto found = object_.find(key);
        at_.meet(key, found != object_.end() || isOptional<T>);
        if (found != object_.end())
            decode(*found, value, at_.member(key));
    }

private:
    ArchiveReader(const Json& object, Policy& at) : object_(object), at_(at) {}

    const Json& object_;
    Policy& at_;
};

} // namespace pdqat
