// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Computes an ONNX graph by the standard's definitions, with LibTorch: the operators that our graphs have.
// Made to check exported files, not to be fast.
#pragma once

#include "engine/onnx/write_onnx.h"

#include <torch/types.h>

#include <functional>
#include <map>
#include <string>

namespace pdqat::onnx {

class GraphEvaluator {
public:
    /// @throws Error(Model) naming the first node of an operator that it does not know
    explicit GraphEvaluator(OnnxGraph graph);

    /// Sees every value as it is computed, and may put another in its place.
    using OnValue = std::function<void(const std::string& name, torch::Tensor& value)>;

    /// The graph's one output for a batch of images. Integers travel as float64 tensors of whole numbers.
    torch::Tensor run(const torch::Tensor& images, const OnValue& onValue = {}) const;

private:
    OnnxGraph graph_;
    std::map<std::string, torch::Tensor> constants_;
    std::map<std::string, OnnxType> types_;      ///< of the constants
    std::map<std::string, std::size_t> lastUse_; ///< index of the node after which a value can go
};

} // namespace pdqat::onnx
