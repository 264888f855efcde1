// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of write_onnx.cpp where the program was built without ONNX.
#include "engine/api/error.h"
#include "engine/onnx/write_onnx.h"

namespace pdqat::onnx {

void writeOnnx(const std::filesystem::path& file, const OnnxGraph&) {
    throw Error(ErrorKind::Model, file.string(), "this build of the program has no ONNX",
                "Install libonnx-dev and libprotobuf-dev and build it anew, or export as packed, pt or "
                "safetensors");
}

} // namespace pdqat::onnx
