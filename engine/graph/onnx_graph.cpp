// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/graph/onnx_graph.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <numeric>

namespace pdqat::graph {
namespace {

/// IEEE 754's 16 bits.
float halfOf(std::uint16_t bits) {
    const int exponent = (bits >> 10) & 31, fraction = bits & 1023;
    const float sign = bits >> 15 ? -1.0F : 1.0F;
    if (exponent == 31)
        return fraction ? std::numeric_limits<float>::quiet_NaN()
                        : sign * std::numeric_limits<float>::infinity();
    return sign * (exponent ? std::ldexp(static_cast<float>(1024 + fraction), exponent - 25)
                            : std::ldexp(static_cast<float>(fraction), -24));
}

template <class Stored, class To, class Convert>
std::vector<To> elementsAs(const std::string& bytes, const Convert& convert) {
    std::vector<To> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof stored, sizeof stored);
        values[i] = convert(stored);
    }
    return values;
}

template <class To>
std::vector<To> numbersOf(const OnnxTensor& tensor) {
    const auto plain = [](auto stored) { return static_cast<To>(stored); };
    switch (tensor.type) {
    case OnnxType::Float: return elementsAs<float, To>(tensor.bytes, plain);
    case OnnxType::Double: return elementsAs<double, To>(tensor.bytes, plain);
    case OnnxType::Uint8:
    case OnnxType::Bool: return elementsAs<std::uint8_t, To>(tensor.bytes, plain);
    case OnnxType::Int8: return elementsAs<std::int8_t, To>(tensor.bytes, plain);
    case OnnxType::Uint16: return elementsAs<std::uint16_t, To>(tensor.bytes, plain);
    case OnnxType::Int16: return elementsAs<std::int16_t, To>(tensor.bytes, plain);
    case OnnxType::Int32: return elementsAs<std::int32_t, To>(tensor.bytes, plain);
    case OnnxType::Uint32: return elementsAs<std::uint32_t, To>(tensor.bytes, plain);
    case OnnxType::Int64: return elementsAs<std::int64_t, To>(tensor.bytes, plain);
    case OnnxType::Uint64: return elementsAs<std::uint64_t, To>(tensor.bytes, plain);
    case OnnxType::Float16:
        return elementsAs<std::uint16_t, To>(tensor.bytes,
                                             [&](auto stored) { return plain(halfOf(stored)); });
    case OnnxType::Bfloat16:
        return elementsAs<std::uint16_t, To>(tensor.bytes, [&](std::uint16_t stored) {
            return plain(std::bit_cast<float>(std::uint32_t{stored} << 16));
        });
    }
    return {};
}

} // namespace

std::size_t bytesOf(OnnxType type) {
    switch (type) {
    case OnnxType::Uint8:
    case OnnxType::Int8:
    case OnnxType::Bool: return 1;
    case OnnxType::Uint16:
    case OnnxType::Int16:
    case OnnxType::Float16:
    case OnnxType::Bfloat16: return 2;
    case OnnxType::Int32:
    case OnnxType::Uint32:
    case OnnxType::Float: return 4;
    case OnnxType::Int64:
    case OnnxType::Uint64:
    case OnnxType::Double: return 8;
    }
    return 0;
}

bool isFloat(OnnxType type) {
    return type == OnnxType::Float || type == OnnxType::Double || type == OnnxType::Float16 ||
           type == OnnxType::Bfloat16;
}

std::int64_t OnnxTensor::elements() const {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

std::vector<std::int64_t> integersOf(const OnnxTensor& tensor) {
    return isFloat(tensor.type) ? std::vector<std::int64_t>() : numbersOf<std::int64_t>(tensor);
}

std::vector<float> floatsOf(const OnnxTensor& tensor) { return numbersOf<float>(tensor); }

} // namespace pdqat::graph
