// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a graph's nodes can run.
#pragma once

#include "engine/graph/onnx_graph.h"

#include <optional>
#include <string>

namespace pdqat::graph {

/// Puts each node behind those that it reads; those that are in order keep it.
/// @return what is wrong: a value made twice, read and made by nobody, or nodes that wait for each other
std::optional<std::string> sortNodes(OnnxGraph& graph);

/// How a node is named to people: by its name, else by what it makes.
std::string nodeText(const OnnxNode& node);

} // namespace pdqat::graph
