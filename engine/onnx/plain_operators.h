// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a network that no quantizer touches, as ONNX nodes.
#pragma once

#include "engine/onnx/deployed_model.h"
#include "engine/onnx/graph_builder.h"

#include <string>
#include <vector>

namespace pdqat::onnx {

/// @param name   of the node, or the start of several nodes' names
/// @param inputs values that it reads
/// @return its value. @throws Error(Internal) for a step that has parameters of its own or is quantized
std::string plainOperator(GraphBuilder& to, const DeployedModel& model, const networks::GraphNode& node,
                          const std::string& name, const std::vector<std::string>& inputs);

/// Of Conv, written in full.
std::map<std::string, OnnxAttribute> convAttributes(const networks::ConvShape& shape);
/// Of MaxPool and AveragePool.
std::map<std::string, OnnxAttribute> poolAttributes(const networks::PoolShape& pool);

} // namespace pdqat::onnx
