// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/onnx_graph.h"

namespace pdqat::onnx {

std::size_t bytesOf(OnnxType type) {
    switch (type) {
    case OnnxType::Uint8:
    case OnnxType::Int8: return 1;
    case OnnxType::Int64: return 8;
    case OnnxType::Int32:
    case OnnxType::Float: return 4;
    }
    return {};
}

} // namespace pdqat::onnx
