// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up how far an exported graph's layers lie from the engine's.
#pragma once

#include "engine/api/model_export.h"
#include "engine/onnx/build_graph.h"

#include <torch/types.h>

#include <vector>

namespace pdqat::onnx {

class LayerComparison {
public:
    /// The layers of a graph, and the logits after them.
    explicit LayerComparison(const std::vector<GraphLayer>& layers);

    /// Values of one batch. `expected` is the engine's; `found`, the graph's, of the same shape.
    void addOutput(std::size_t layer, const torch::Tensor& expected, const torch::Tensor& found);
    /// Codes as whole numbers of any type.
    void addCodes(std::size_t layer, const torch::Tensor& expected, const torch::Tensor& found);
    void addLogits(const torch::Tensor& expected, const torch::Tensor& found) {
        addOutput(rows_.size() - 1, expected, found);
    }

    /// The last row is the logits'.
    std::vector<LayerAgreement> rows() const;

private:
    std::vector<LayerAgreement> rows_;
    std::vector<double> sums_, counts_;
};

/// The engine's output of a layer as the graph has it: after batch normalisation where that is folded in.
torch::Tensor asInGraph(const GraphLayer& layer, const torch::Tensor& output);
/// A quantized input's codes.
torch::Tensor codesOf(const torch::Tensor& input, const MapQuantizer& quantizer);

} // namespace pdqat::onnx
