// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/tensor_spec.h"

#include "engine/weights/byte_reader.h"

#include <algorithm>
#include <limits>

namespace pdqat::weights {
namespace {

constexpr std::size_t mostDimensions = 16;
/// Elements that a view may repeat; whoever copies the tensor takes memory for each.
constexpr std::int64_t mostRepeated = 1 << 20;
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// a · b and a + b of numbers that are not negative; `largest` for all that exceeds it.
std::int64_t times(std::int64_t a, std::int64_t b) { return b != 0 && a > largest / b ? largest : a * b; }
std::int64_t plus(std::int64_t a, std::int64_t b) { return a > largest - b ? largest : a + b; }

bool negative(std::int64_t value) { return value < 0; }

} // namespace

std::shared_ptr<const StorageSpec> makeStorage(c10::ScalarType type, std::string key, std::int64_t elements) {
    if (elements < 0 || times(elements, static_cast<std::int64_t>(c10::elementSize(type))) == largest)
        throw Refused("a storage of " + std::to_string(elements) + " elements is impossible");
    return std::make_shared<const StorageSpec>(StorageSpec{type, std::move(key), elements});
}

std::shared_ptr<const TensorSpec> makeTensor(std::shared_ptr<const StorageSpec> storage, std::int64_t offset,
                                             std::vector<std::int64_t> sizes,
                                             std::vector<std::int64_t> strides) {
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
    if (empty ? offset > storage->elements : last >= storage->elements)
        throw Refused("a tensor reaches outside its storage");
    if (!empty && count > std::max(storage->elements, mostRepeated))
        throw Refused("a tensor claims more elements than its storage has");
    return std::make_shared<const TensorSpec>(
        TensorSpec{std::move(storage), offset, std::move(sizes), std::move(strides)});
}

} // namespace pdqat::weights
