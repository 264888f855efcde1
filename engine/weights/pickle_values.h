// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pickled checkpoint can consist of: plain values, containers, and tensors described but not yet read.
// Private to this room.
#pragma once

#include <c10/core/ScalarType.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace pdqat::weights {

/// The functions and classes that are understood here; none is called. What else a pickle names is an object
/// of which nothing but the name of its class is kept, and its entries if it has any.
enum class Callable { OrderedDict, Size, RebuildTensor, RebuildParameter, RebuildFromType };

struct StorageSpec {
    c10::ScalarType type;
    std::string key; ///< of the record "data/<key>"
    std::int64_t elements = 0;
};

/// A view of a storage; every element of it is known to lie within the storage.
struct TensorSpec {
    std::shared_ptr<const StorageSpec> storage;
    std::int64_t offset = 0; ///< in elements, as the strides
    std::vector<std::int64_t> sizes, strides;
};

/// Index into Pickle::containers: containers may share and even contain each other.
struct ContainerRef {
    std::size_t index = 0;
};

using PickleText = std::shared_ptr<const std::string>;
using PickleValue =
    std::variant<std::monostate, bool, std::int64_t, double, PickleText, Callable, c10::ScalarType,
                 std::shared_ptr<const StorageSpec>, std::shared_ptr<const TensorSpec>, ContainerRef>;

struct Container {
    enum class Kind { Tuple, List, Dict, Object } kind = Kind::Tuple;
    std::vector<PickleValue> items; ///< of a dict or an object: key, value, key, value
    PickleText type = {};           ///< of an object: its class, fit for a message
};

struct Pickle {
    std::deque<Container> containers;
    PickleValue root;

    /// The container that the value is, or nullptr.
    const Container* container(const PickleValue& value) const {
        const auto* ref = std::get_if<ContainerRef>(&value);
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
};

} // namespace pdqat::weights
