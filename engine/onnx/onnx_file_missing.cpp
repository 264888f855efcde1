// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of onnx_file.cpp where the program was built without ONNX.
#include "engine/api/error.h"
#include "engine/onnx/onnx_graph.h"

namespace pdqat::onnx {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& file) {
    throw Error(ErrorKind::Model, file.string(), "this build of the program has no ONNX",
                "Install libonnx-dev and libprotobuf-dev and build it anew, or export as packed, pt or "
                "safetensors");
}

} // namespace

void writeOnnx(const std::filesystem::path& file, const OnnxGraph&) { refuse(file); }

OnnxGraph readOnnx(const std::filesystem::path& file) { refuse(file); }

} // namespace pdqat::onnx
