// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pickle consists of: plain values, containers, and objects of which nothing is executed.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pdqat::pickle {

/// Index into Pickle::containers: containers may share each other.
struct Ref {
    std::size_t index = 0;
};

/// Of the pickle's own bytes, which must outlive it.
struct Bytes {
    std::string_view content;
};

using Text = std::shared_ptr<const std::string>;
using PickleValue = std::variant<std::monostate, bool, std::int64_t, double, Text, Bytes, Ref>;

/// A class or function that the pickle names, or what calling it would make. An object may refer to itself by
/// its arguments and its state: whoever follows them must have an end.
struct Object {
    Text name;           ///< "collections.OrderedDict", fit for a message
    bool called = false; ///< whether it is what the call makes
    PickleValue arguments,
        state{}; ///< of the call: a tuple; what was then given to the object, whatever it is
};

struct Container {
    enum class Kind { Tuple, List, Dict, Object } kind = Kind::Tuple;
    std::vector<PickleValue> items; ///< of a dict or an object: key, value, key, value
    Object object = {};
};

struct Pickle {
    std::deque<Container> containers;
    PickleValue root;

    /// The container that the value is, or nullptr.
    const Container* container(const PickleValue& value) const {
        const auto* ref = std::get_if<Ref>(&value);
        return ref ? &containers[ref->index] : nullptr;
    }
    /// The dict that the value is, or nullptr; objects that were given entries are dicts of a class of their
    /// own.
    const Container* dict(const PickleValue& value) const {
        const auto* found = container(value);
        using Kind = Container::Kind;
        return found && (found->kind == Kind::Dict || (found->kind == Kind::Object && !found->items.empty()))
                   ? found
                   : nullptr;
    }
    /// The object that the value is, or nullptr.
    const Object* object(const PickleValue& value) const {
        const auto* found = container(value);
        return found && found->kind == Container::Kind::Object ? &found->object : nullptr;
    }
    /// The items of the tuple or list that the value is, or nullptr.
    const std::vector<PickleValue>* list(const PickleValue& value) const {
        const auto* found = container(value);
        using Kind = Container::Kind;
        return found && (found->kind == Kind::Tuple || found->kind == Kind::List) ? &found->items : nullptr;
    }
};

/// The object that stands for what lies beside the pickle: its argument says what.
inline constexpr std::string_view besidePickle = "persistent id";

} // namespace pdqat::pickle
