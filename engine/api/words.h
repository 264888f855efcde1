// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enums and their words: what files, command lines and messages call the values of an enum.
// An enum gives them in one place, beside itself: a constexpr name() that is a switch without default and
// ends with `return {}`. The compiler that CI uses refuses one that forgets a value (-Wswitch). All else
// follows from it.
#pragma once

#include "engine/api/error.h"
#include "engine/api/text.h"

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

template <class Enum>
concept Worded = requires(Enum value) {
    { name(value) } -> std::same_as<std::string_view>;
};

/// Every value of the enum, ascending. Values lie between 0 and 127.
template <Worded Enum>
inline constexpr auto allOf = [] {
    constexpr int end = 128;
    constexpr auto isValue = [](int i) { return !name(static_cast<Enum>(i)).empty(); };
    constexpr auto count = [=] {
        std::size_t found = 0;
        for (int i = 0; i < end; ++i)
            found += isValue(i);
        return found;
    }();
    std::array<Enum, count> values{};
    std::size_t next = 0;
    for (int i = 0; i < end; ++i)
        if (isValue(i))
            values[next++] = static_cast<Enum>(i);
    return values;
}();

/// Their words, in the same order.
template <Worded Enum>
std::vector<std::string> allNames() {
    std::vector<std::string> names;
    for (const auto value : allOf<Enum>)
        names.emplace_back(name(value));
    return names;
}

/// The value with this name; nothing for another word.
template <Worded Enum>
constexpr std::optional<Enum> withName(std::string_view word) {
    for (const auto value : allOf<Enum>)
        if (name(value) == word)
            return value;
    return {};
}

/// The same. @throws Error(kind) at `where` for another word, with those that there are
template <Worded Enum>
Enum named(std::string_view word, ErrorKind kind, const std::string& where = {}) {
    if (const auto value = withName<Enum>(word))
        return *value;
    throw Error(kind, where, '"' + std::string(word) + "\" is not one of " + join(allNames<Enum>(), ", "));
}

} // namespace pdqat
