// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/compare_layers.h"

#include <cmath>

namespace pdqat::onnx {
namespace {

/// What is no number is larger than any.
double larger(double a, double b) { return std::isnan(a) || b <= a ? a : b; }

} // namespace

LayerComparison::LayerComparison(const std::vector<GraphLayer>& layers) {
    for (const auto& layer : layers)
        rows_.push_back({layer.layer, layer.bits, 0, 0, 0, 0, 0});
    rows_.push_back({"logits", bothAt(fullPrecision), 0, 0, 0, 0, 0});
    sums_.resize(rows_.size());
    counts_.resize(rows_.size());
}

void LayerComparison::addOutput(std::size_t layer, const torch::Tensor& expected,
                                const torch::Tensor& found) {
    const auto difference = (found.to(torch::kDouble) - expected.to(torch::kDouble)).abs();
    auto& row = rows_[layer];
    row.largest = larger(row.largest, expected.abs().max().item<double>());
    row.maxDifference = larger(row.maxDifference, difference.max().item<double>());
    sums_[layer] += difference.sum().item<double>();
    counts_[layer] += static_cast<double>(difference.numel());
}

void LayerComparison::addCodes(std::size_t layer, const torch::Tensor& expected, const torch::Tensor& found) {
    rows_[layer].codes += expected.numel();
    // As floats: what is no number differs from everything.
    rows_[layer].flipped +=
        expected.to(torch::kDouble).ne(found.to(torch::kDouble)).sum().item<std::int64_t>();
}

std::vector<LayerAgreement> LayerComparison::rows() const {
    auto rows = rows_;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].meanDifference = counts_[i] > 0 ? sums_[i] / counts_[i] : 0;
    return rows;
}

torch::Tensor asInGraph(const GraphLayer& layer, const torch::Tensor& output) {
    if (!layer.folded.scale.defined())
        return output;
    const auto channels = [](const torch::Tensor& x) { return x.reshape({1, -1, 1, 1}); };
    return output.to(torch::kDouble) * channels(layer.folded.scale) + channels(layer.folded.shift);
}

torch::Tensor codesOf(const torch::Tensor& input, const MapQuantizer& quantizer) {
    return (input / quantizer.step).round();
}

} // namespace pdqat::onnx
