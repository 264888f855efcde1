// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/graph_builder.h"

namespace pdqat::onnx {
namespace {

OnnxType typeOf(const torch::Tensor& value) {
    switch (value.scalar_type()) {
    case torch::kUInt8: return OnnxType::Uint8;
    case torch::kInt8: return OnnxType::Int8;
    case torch::kInt32: return OnnxType::Int32;
    case torch::kInt64: return OnnxType::Int64;
    default: return OnnxType::Float;
    }
}

} // namespace

std::string GraphBuilder::node(const std::string& op, const std::string& name,
                               std::vector<std::string> inputs,
                               std::map<std::string, OnnxAttribute> attributes, const std::string& domain) {
    auto output = name + ".output";
    graph.nodes.push_back({op, name, std::move(inputs), {output}, std::move(attributes), domain});
    return output;
}

std::string GraphBuilder::constant(const std::string& name, const torch::Tensor& value) {
    if (!constants_.insert(name).second)
        return name;
    const auto type = typeOf(value);
    const auto plain = (type == OnnxType::Float ? value.to(torch::kFloat) : value).contiguous().cpu();
    graph.constants.push_back({name, type, plain.sizes().vec(),
                               std::string(static_cast<const char*>(plain.data_ptr()), plain.nbytes())});
    return name;
}

std::string GraphBuilder::scalar(const std::string& name, double value) {
    return constant(name, torch::scalar_tensor(value, torch::kFloat));
}

std::string GraphBuilder::code(const std::string& name, std::int64_t value, bool isSigned) {
    return constant(name, torch::scalar_tensor(value, isSigned ? torch::kInt8 : torch::kUInt8));
}

} // namespace pdqat::onnx
