// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/tensor_spec.h"

#include "engine/pickle/byte_reader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace pdqat::weights {
namespace {

using pickle::Refused, pickle::Object, pickle::Pickle, pickle::PickleValue;

constexpr std::size_t mostDimensions = 16;
/// Elements that a view may repeat; whoever copies the tensor takes memory for each.
constexpr std::int64_t mostRepeated = 1 << 20;
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// a · b and a + b of numbers that are not negative; `largest` for all that exceeds it.
std::int64_t times(std::int64_t a, std::int64_t b) { return b != 0 && a > largest / b ? largest : a * b; }
std::int64_t plus(std::int64_t a, std::int64_t b) { return a > largest - b ? largest : a + b; }

bool negative(std::int64_t value) { return value < 0; }

enum class Rebuild { Tensor, Parameter, FromType };

template <class T>
struct Known {
    std::string_view name;
    T value;
};
template <class T, std::size_t Count>
const T* find(const std::array<Known<T>, Count>& known, const std::string& name) {
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto& entry) { return entry.name == name; });
    return found == known.end() ? nullptr : &found->value;
}

constexpr std::array<Known<Rebuild>, 5> rebuilds{
    {{"torch._utils._rebuild_tensor", Rebuild::Tensor},
     {"torch._utils._rebuild_tensor_v2", Rebuild::Tensor},
     {"torch._utils._rebuild_parameter", Rebuild::Parameter},
     {"torch._utils._rebuild_parameter_with_state", Rebuild::Parameter},
     {"torch._tensor._rebuild_from_type_v2", Rebuild::FromType}}};
constexpr std::array<Known<c10::ScalarType>, 11> storageTypes{
    {{"torch.DoubleStorage", c10::ScalarType::Double},
     {"torch.FloatStorage", c10::ScalarType::Float},
     {"torch.HalfStorage", c10::ScalarType::Half},
     {"torch.BFloat16Storage", c10::ScalarType::BFloat16},
     {"torch.LongStorage", c10::ScalarType::Long},
     {"torch.IntStorage", c10::ScalarType::Int},
     {"torch.ShortStorage", c10::ScalarType::Short},
     {"torch.CharStorage", c10::ScalarType::Char},
     {"torch.ByteStorage", c10::ScalarType::Byte},
     {"torch.BoolStorage", c10::ScalarType::Bool},
     {"torch.ComplexFloatStorage", c10::ScalarType::ComplexFloat}}};

[[noreturn]] void malformed() { throw Refused("its pickle is malformed"); }

template <class T>
const T& get(const PickleValue& value) {
    const auto* held = std::get_if<T>(&value);
    if (!held)
        malformed();
    return *held;
}

/// Between so many arguments.
const std::vector<PickleValue>& list(const Pickle& pickle, const PickleValue& value, std::size_t fewest,
                                     std::size_t most) {
    const auto* items = pickle.list(value);
    if (!items || items->size() < fewest || items->size() > most)
        malformed();
    return *items;
}

const Object& object(const Pickle& pickle, const PickleValue& value) {
    const auto* found = pickle.object(value);
    if (!found)
        malformed();
    return *found;
}

std::vector<std::int64_t> integers(const Pickle& pickle, const PickleValue& value) {
    std::vector<std::int64_t> numbers;
    // torch.Size is a tuple of a class of its own.
    const auto* size = pickle.object(value);
    const auto* given = size ? &list(pickle, size->arguments, 0, 1) : nullptr;
    if (given && given->empty())
        return numbers;
    for (const auto& item : list(pickle, given ? given->front() : value, 0, mostDimensions + 1))
        numbers.push_back(get<std::int64_t>(item));
    return numbers;
}

void requireStorage(const StorageSpec& storage) {
    if (storage.elements < 0 ||
        times(storage.elements, static_cast<std::int64_t>(c10::elementSize(storage.type))) == largest)
        throw Refused("a storage of " + std::to_string(storage.elements) + " elements is impossible");
}

void requireTensor(const TensorSpec& tensor) {
    const auto& [storage, offset, sizes, strides] = tensor;
    if (sizes.size() != strides.size() || sizes.size() > mostDimensions || offset < 0 ||
        std::any_of(sizes.begin(), sizes.end(), negative) ||
        std::any_of(strides.begin(), strides.end(), negative))
        throw Refused("a tensor's offset, sizes or strides are impossible");
    std::int64_t last = offset, count = 1;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        last = plus(last, times(std::max<std::int64_t>(sizes[i] - 1, 0), strides[i]));
        count = times(count, sizes[i]);
    }
    const bool empty = std::find(sizes.begin(), sizes.end(), 0) != sizes.end();
    if (empty ? offset > storage.elements : last >= storage.elements)
        throw Refused("a tensor reaches outside its storage");
    if (!empty && count > std::max(storage.elements, mostRepeated))
        throw Refused("a tensor claims more elements than its storage has");
}

/// (storage, offset, sizes, strides[, requires_grad, hooks[, metadata]])
std::variant<TensorSpec, std::string> plainTensor(const Pickle& pickle, const PickleValue& arguments) {
    const auto& parts = list(pickle, arguments, 4, 7);
    const auto& record = object(pickle, parts[0]);
    if (!isStorage(record))
        return *record.name;
    // ('storage', type, key, device, number of elements)
    const auto& id = list(pickle, record.arguments, 5, 5);
    const auto& typeName = *object(pickle, id[1]).name;
    const auto* type = find(storageTypes, typeName);
    if (!type)
        return typeName;
    if (*get<pickle::Text>(id[0]) != "storage")
        malformed();
    get<pickle::Text>(id[3]);
    TensorSpec tensor{{*type, *get<pickle::Text>(id[2]), get<std::int64_t>(id[4])},
                      get<std::int64_t>(parts[1]),
                      integers(pickle, parts[2]),
                      integers(pickle, parts[3])};
    requireStorage(tensor.storage);
    requireTensor(tensor);
    return tensor;
}

/// A parameter of a parameter, and so on, has an end.
constexpr int deepest = 4;

std::variant<TensorSpec, std::string> specAt(const Pickle& pickle, const std::string& function,
                                             const PickleValue& arguments, int depth) {
    const auto* rebuild = find(rebuilds, function);
    if (!rebuild)
        return function;
    if (depth > deepest)
        malformed();
    switch (*rebuild) {
    case Rebuild::Tensor: return plainTensor(pickle, arguments);
    case Rebuild::Parameter: { // (tensor, requires_grad, hooks[, further attributes])
        const auto& inner = object(pickle, list(pickle, arguments, 3, 4)[0]);
        return specAt(pickle, *inner.name, inner.arguments, depth + 1);
    }
    case Rebuild::FromType: { // (function, class, its arguments, further attributes)
        const auto& parts = list(pickle, arguments, 4, 4);
        return specAt(pickle, *object(pickle, parts[0]).name, parts[2], depth + 1);
    }
    }
    malformed();
}

} // namespace

bool isTensor(const Object& object) { return object.called && find(rebuilds, *object.name); }
bool isStorage(const Object& object) { return *object.name == pickle::besidePickle; }

std::variant<TensorSpec, std::string> tensorSpec(const Pickle& pickle, const Object& object) {
    return specAt(pickle, *object.name, object.arguments, 0);
}

} // namespace pdqat::weights
