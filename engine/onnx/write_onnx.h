// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs into ONNX files.
#pragma once

#include "engine/graph/read_onnx.h"

#include <filesystem>

namespace pdqat::onnx {

using graph::OnnxAttribute;
using graph::OnnxGraph;
using graph::OnnxNode;
using graph::OnnxTensor;
using graph::OnnxType;
using graph::OnnxValue;

/// Writes the file, atomically, after ONNX's own checker and shape inference have passed it.
/// @throws Error(Model) with the checker's words; Error(Library) naming the file
void writeOnnx(const std::filesystem::path& file, const OnnxGraph& graph);

} // namespace pdqat::onnx
