// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operators of ONNX that a network may have, each as steps of its description.
#pragma once

#include "engine/networks/brought_graph.h"
#include "engine/networks/graph_values.h"

#include <string>

namespace pdqat::networks {

/// Draws a node and returns what it makes. @throws Refusal
using Operator = GraphValue (*)(BroughtGraph& to, const NodeReader& node);

/// Null for one that cannot be taken.
Operator findOperator(const std::string& name);

/// What to do about a node that cannot be taken.
std::string remedyFor(const graph::OnnxNode& node);

} // namespace pdqat::networks
