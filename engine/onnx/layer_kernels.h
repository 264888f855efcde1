// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One rankable convolution by the engine's own kernels, as the fused pass runs it.
#pragma once

#include "engine/onnx/deployed_model.h"

namespace pdqat::onnx {

/// Milliseconds for one image on one thread, the median: normalisation, clamp and quantizer of its input,
/// then the convolution, in whole numbers where these widths allow that. @param node  the convolution
/// @throws Error(Config) naming a layer whose channels the kernels do not take
double kernelMilliseconds(const DeployedModel& model, const networks::GraphNode& node, LayerBits bits,
                          std::int64_t repeats);

} // namespace pdqat::onnx
