// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of read_onnx.cpp where the program was built without ONNX.
#include "engine/api/error.h"
#include "engine/graph/read_onnx.h"

namespace pdqat::graph {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& file) {
    throw Error(ErrorKind::Model, file.string(), "this build of the program has no ONNX",
                "Install libonnx-dev and libprotobuf-dev and build it anew");
}

} // namespace

OnnxGraph readOnnx(const std::filesystem::path& file) { refuse(file); }

std::vector<std::filesystem::path> externalFiles(const std::filesystem::path& file) { refuse(file); }

} // namespace pdqat::graph
