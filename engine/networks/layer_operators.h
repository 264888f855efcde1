// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Operators of ONNX with weights or windows.
#pragma once

#include "engine/networks/brought_graph.h"
#include "engine/networks/graph_values.h"

namespace pdqat::networks {

// Each draws a node and returns what it makes. @throws Refusal
GraphValue drawConv(BroughtGraph& to, const NodeReader& node);
GraphValue drawGemm(BroughtGraph& to, const NodeReader& node);
GraphValue drawMatMul(BroughtGraph& to, const NodeReader& node);
GraphValue drawBatchNorm(BroughtGraph& to, const NodeReader& node);
GraphValue drawMaxPool(BroughtGraph& to, const NodeReader& node);
GraphValue drawAveragePool(BroughtGraph& to, const NodeReader& node);

} // namespace pdqat::networks
