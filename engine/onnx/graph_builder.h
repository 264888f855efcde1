// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts an OnnxGraph together, node by node.
#pragma once

#include "engine/onnx/write_onnx.h"

#include <torch/types.h>

#include <set>
#include <string>
#include <vector>

namespace pdqat::onnx {

class GraphBuilder {
public:
    /// Appends a node with one output, `<name>.output`, and returns that.
    std::string node(const std::string& op, const std::string& name, std::vector<std::string> inputs,
                     std::map<std::string, OnnxAttribute> attributes = {}, const std::string& domain = {});
    /// A constant of float32, int8, uint8, int32 or int64; the same name again is the same constant.
    std::string constant(const std::string& name, const torch::Tensor& value);
    std::string scalar(const std::string& name, double value);
    /// A scalar of int8 or uint8.
    std::string code(const std::string& name, std::int64_t value, bool isSigned);

    OnnxGraph graph; ///< inputs, outputs and metadata are the caller's to fill in

private:
    std::set<std::string> constants_;
};

} // namespace pdqat::onnx
