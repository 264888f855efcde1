// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A deployed network as an ONNX graph.
#pragma once

#include "engine/api/model_export.h"
#include "engine/onnx/deployed_model.h"
#include "engine/onnx/write_onnx.h"

namespace pdqat::onnx {

/// Where a rankable layer is found in a graph.
struct GraphLayer {
    std::string layer;
    LayerBits bits;
    std::string input = {}; ///< what the convolution reads, float32
    std::string codes = {}; ///< the same in codes; empty: there are none
    OnnxType codesType = OnnxType::Uint8;
    MapQuantizer quantizer = {}; ///< of the input, where that is quantized
    std::string output = {};     ///< of the convolution, batch normalisation included where that is folded in
    std::string outputCodes = {}; ///< of the quantizer that alone reads `output`; empty: it is read otherwise
    std::string weights = {};     ///< the constant that holds the weights or their codes
    FoldedNorm folded = {};       ///< undefined: nothing is folded in
    double resolution = 0;        ///< to which the folded shift is rounded, at most
};

struct BuiltGraph {
    OnnxGraph graph;
    std::vector<GraphLayer> layers; ///< per rankable layer
};

/// How Qcdq has what folded normalisation adds in front of a quantizer.
enum class Shifts {
    Rounded, ///< to whole numbers of 32 bits, to the better side: runtimes compute such layers in integers
    Exact    ///< so only where that changes next to no code; elsewhere in floats, as the layer then is
};

/// Input "images", N × C × S × S, normalised as in training; output "logits", N × classes.
///   Onnx    W_k as float constants, activations by Clip, Mul, Round, Div; BN as it is
///   Qcdq    W_k as whole numbers: int8 behind DequantizeLinear, where they do not fit int32 behind Cast and
///           Mul; activations by QuantizeLinear, Clip on codes, DequantizeLinear (int8 with a sign, or where
///           that needs no Clip, else uint8); BN behind a convolution folded into it
///   Qonnx   W_k and activations through Quant and BipolarQuant of qonnx.custom_op.general, zero points 0:
///           W_k of DoReFa signed and narrow, of k + 1 bits, uniform ones signed of k bits; activations
///           unsigned behind a Relu, or signed; a clamp to [0, 1] that nothing quantizes by Relu and Sub, and
///           BN twice before it; BN as it is elsewhere
/// Every layer at its own widths; what is at 32 bits is W_32, or the clamp as it is, everywhere.
BuiltGraph buildGraph(const DeployedModel& model, ModelFormat format, Shifts shifts = Shifts::Rounded);

} // namespace pdqat::onnx
