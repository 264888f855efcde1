// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exported graphs in onnxruntime, through the user's Python where that has it.
#pragma once

#include "engine/onnx/prove_graph.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::onnx {

struct TimedModel {
    std::string name; ///< "float", "integer"
    std::filesystem::path file;
};

struct RuntimeResult {
    ExportProof proof;
    std::vector<ModelLatency> latencies;
};

/// Runs the whole graph of the file by itself: differences pile up from layer to layer, as they do in use.
/// Where a layer's output goes straight into a quantizer, codes / (2^bits − 1) are compared, since runtimes
/// fuse the two. Agreement: see compareAccuracy(), and no output may differ by more than a twentieth of its
/// largest value (at least of 1) in the mean. Which layers ran in integers is read from the graph as
/// onnxruntime rewrote it.
/// @throws Error(Model) with what the runtime said when it does not run the graph; Error(Resource) for files
RuntimeResult proveByRuntime(const std::string& python, const std::filesystem::path& file,
                             const std::vector<GraphLayer>& layers, const EngineModel& engine,
                             const ProofImages& images, const std::vector<TimedModel>& timed,
                             const ProofProgress& progress);

} // namespace pdqat::onnx
