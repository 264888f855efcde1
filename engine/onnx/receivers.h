// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs take a graph, by the rules that they document. None of them is started.
#pragma once

#include "engine/onnx/write_onnx.h"

#include <string>
#include <vector>

namespace pdqat::onnx {

struct ReceiverVerdict {
    std::string receiver; ///< "FINN", "hls4ml", "TensorRT"
    std::string problem;  ///< the first node that breaks a rule, and the rule; empty: it takes the graph
    std::string remark;   ///< what it makes of a graph that it takes; empty: nothing is to be said
};

/// The rules of FINN's conversion from QONNX, of hls4ml 1.3 after the steps that its documentation has qonnx
/// take, and of TensorRT's explicit quantization.
std::vector<ReceiverVerdict> receiversOf(const OnnxGraph& graph);

/// A sentence, without its full stop.
std::string text(const ReceiverVerdict& verdict);

} // namespace pdqat::onnx
