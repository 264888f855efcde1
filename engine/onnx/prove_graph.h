// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Export with proof: an exported file is read back, run on test images, and held against the engine.
#pragma once

#include "engine/api/model_export.h"
#include "engine/onnx/build_graph.h"
#include "engine/onnx/engine_layers.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace pdqat::onnx {

/// Test images with what the engine makes of them.
struct ProofImages {
    std::vector<torch::Tensor> batches; ///< N × C × S × S, contiguous
    torch::Tensor labels;               ///< of all batches
    std::int64_t count() const { return labels.size(0); }
};

/// The first test images of the configured data set. @throws Error(Data)
ProofImages proofImages(const RunConfig& config, std::int64_t count);

/// Returns whether to go on; `share` 0..1.
using ProofProgress = std::function<bool(double share)>;

/// Batches whose layers are compared; accuracy takes all of them.
inline constexpr std::size_t comparedBatches = 2;

/// Runs the file by our own evaluator. Layers are compared one by one, each given the engine's input, so that
/// differences do not pile up; accuracy is that of the whole graph by itself. Agreement: a layer's outputs
/// differ by rounding alone, its codes at the quantizer's ties alone, and the accuracy hardly.
/// @throws Error(Model) for a file that cannot be read
ExportProof proveByEvaluator(const std::filesystem::path& file, const BuiltGraph& built,
                             const EngineModel& engine, const ProofImages& images,
                             const ProofProgress& progress);

/// Sets accuracies, equal predictions and, where they differ too much, the problem.
void compareAccuracy(const ProofImages& images, const torch::Tensor& expected, const torch::Tensor& found,
                     ExportProof& proof);

/// The engine's logits of all images.
torch::Tensor engineLogits(const EngineModel& engine, const ProofImages& images);

} // namespace pdqat::onnx
