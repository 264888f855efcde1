// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the layers of a network take at each bit width (engine/api/latency.h), on this machine.
#pragma once

#include "engine/api/latency.h"
#include "engine/onnx/deployed_model.h"

#include <functional>
#include <optional>
#include <vector>

namespace pdqat::onnx {

struct LatencyRequest {
    LatencyRuntime runtime = LatencyRuntime::OnnxRuntime;
    std::vector<int> bits; ///< of weights and activations alike, ascending; 32 last
    int threads = 1;       ///< of the runtime; the engine's kernels have one
    std::int64_t repeats = 100;
};

/// Returns whether to go on; `share` 0..1.
using LatencyProgress = std::function<bool(double share)>;

/// Every layer at every width asked for, and at those of its own that the configuration gives it.
///   onnxruntime  the exported graph for integers at each of the widths, one image at a time: the runtime's
///                profiler says what the nodes of each layer take, its quantizer and its weights' among them;
///                scaled so that all nodes add up to what the graph takes without the profiler. Whole
///                networks of drawn widths then say how well the sums hold.
///   engine       the kernels of the fused pass, one image at a time
/// Blocks; any thread. @param model  any bit width's; its weights are the layers'
/// @return nothing when `progress` said to stop
/// @throws Error(Resource) for a Python without onnxruntime; Error(Model) with what the runtime said;
/// Error(Config) for a layer that no kernel of the engine runs
std::optional<LatencyTable> measureLatency(const DeployedModel& model, const LatencyRequest& request,
                                           const LatencyProgress& progress);

} // namespace pdqat::onnx
