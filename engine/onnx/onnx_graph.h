// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An ONNX graph as a plain value, and its file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pdqat::onnx {

/// Values as ONNX numbers its element types.
enum class OnnxType { Float = 1, Uint8 = 2, Int8 = 3, Int32 = 6, Int64 = 7 };

std::size_t bytesOf(OnnxType type);

/// A constant; its elements in row-major order, little endian.
struct OnnxTensor {
    std::string name;
    OnnxType type = OnnxType::Float;
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::string bytes;
};

using OnnxAttribute = std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>>;

struct OnnxNode {
    std::string op, name;
    std::vector<std::string> inputs, outputs; ///< "" : an optional input that is left out
    std::map<std::string, OnnxAttribute> attributes = {};
    std::string domain = {}; ///< empty: ONNX's own
};

/// An input or output of the graph; −1 stands for the number of images.
struct OnnxValue {
    std::string name;
    OnnxType type = OnnxType::Float;
    std::vector<std::int64_t> shape;
};

struct OnnxGraph {
    std::string name;
    std::int64_t opset = 13;
    std::map<std::string, std::int64_t> otherOpsets; ///< by domain
    std::vector<OnnxValue> inputs, outputs;
    std::vector<OnnxNode> nodes; ///< each after those that it reads
    std::vector<OnnxTensor> constants;
    std::map<std::string, std::string> metadata;
};

/// Writes the file, atomically, after ONNX's own checker and shape inference have passed it.
/// @throws Error(Model) with the checker's words; Error(Library) naming the file
void writeOnnx(const std::filesystem::path& file, const OnnxGraph& graph);

/// Constants and nodes; attributes of kinds that OnnxAttribute lacks are left out, as are constants of other
/// types. @throws Error(Model) for a file that is no ONNX model
OnnxGraph readOnnx(const std::filesystem::path& file);

} // namespace pdqat::onnx
