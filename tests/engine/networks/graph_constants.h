// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of ONNX graphs for tests.
#pragma once

#include "engine/networks/graph_values.h"

namespace pdqat::test {

using graph::OnnxTensor;
using graph::OnnxType;

inline OnnxTensor floats(const std::string& name, std::vector<std::int64_t> shape,
                         std::vector<float> values) {
    OnnxTensor tensor{name, OnnxType::Float, std::move(shape), {}};
    values.resize(static_cast<std::size_t>(tensor.elements()), values.empty() ? 0.5F : values.back());
    tensor.bytes.assign(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    return tensor;
}

inline OnnxTensor integers(const std::string& name, std::vector<std::int64_t> values) {
    auto tensor = networks::integerTensor(std::move(values));
    tensor.name = name;
    return tensor;
}

} // namespace pdqat::test
