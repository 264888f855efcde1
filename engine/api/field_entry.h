// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How entries of the field table are written. Private to fields.cpp and fields_method.cpp.
#pragma once

#include "engine/api/field.h"
#include "engine/api/words.h"

#include <functional>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::fields {

inline const RunConfig defaultConfig;

inline constexpr double none = std::numeric_limits<double>::infinity();

inline Range atLeast(double minimum) { return {minimum, none, false}; }
inline Range above(double minimum) { return {minimum, none, true}; }
inline Range between(double minimum, double maximum) { return {minimum, maximum, false}; }

/// What a chain of calls fills in: table entries read as sentences.
class Entry {
public:
    Entry(std::string key, std::string label, FieldType type) {
        field_.key = std::move(key);
        field_.label = std::move(label);
        field_.type = type;
        field_.visible = [](const RunConfig&) { return true; };
    }

    Entry& help(std::string text) { return field_.help = std::move(text), *this; }
    Entry& unit(std::string text) { return field_.unit = std::move(text), *this; }
    Entry& range(Range range) { return field_.range = range, *this; }
    Entry& advanced() { return field_.advanced = true, *this; }
    Entry& choices(std::vector<Choice> choices) { return field_.choices = std::move(choices), *this; }
    Entry& when(std::string words, std::function<bool(const RunConfig&)> rule) {
        field_.visibleWhen = std::move(words);
        field_.visible = std::move(rule);
        return *this;
    }

    /// `member`: a generic callable from (const) RunConfig& to the member's reference.
    template <class Member>
    Entry& member(Member member) {
        using Stored = std::remove_cvref_t<decltype(member(std::declval<RunConfig&>()))>;
        field_.get = [member](const RunConfig& config) { return Value(member(config)); };
        field_.set = [member](RunConfig& config, const Value& value) {
            member(config) = std::get<Stored>(value);
        };
        field_.fallback = field_.get(defaultConfig);
        return *this;
    }

    /// An enum member: its values are the choices, in their order, each with its label.
    template <class Member, std::size_t n>
    Entry& enumMember(Member member, const char* const (&labels)[n]) {
        static_assert(n == allOf<EnumOf<Member>>.size() && n == std::size_t(allOf<EnumOf<Member>>.back()) + 1,
                      "every value has a label, and they count from 0");
        return enumMember(member, [&](auto value) { return labels[static_cast<std::size_t>(value)]; });
    }
    /// The same, with label(value) for each.
    template <class Member, class Label>
    Entry& enumMember(Member member, Label label) {
        using Enum = EnumOf<Member>;
        for (const auto value : allOf<Enum>)
            field_.choices.push_back({std::string(name(value)), std::string(label(value))});
        field_.get = [member](const RunConfig& config) { return Value(std::string(name(member(config)))); };
        field_.set = [member, key = field_.key](RunConfig& config, const Value& value) {
            member(config) = named<Enum>(std::get<std::string>(value), ErrorKind::Config, key);
        };
        field_.fallback = field_.get(defaultConfig);
        return *this;
    }

    operator Field() && { return std::move(field_); }
    operator Field() & { return field_; }

private:
    template <class Member>
    using EnumOf = std::remove_cvref_t<decltype(std::declval<Member>()(std::declval<RunConfig&>()))>;

    Field field_;
};

#define PDQAT_MEMBER(path)                                                                                   \
    [](auto& c) -> auto& { return c.path; }

std::vector<Field> methodFields();
std::vector<Field> dualFields();

} // namespace pdqat::fields
