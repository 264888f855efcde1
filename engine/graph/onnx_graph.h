// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An ONNX graph as a plain value.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace pdqat::graph {

/// Values as ONNX numbers its element types.
enum class OnnxType {
    Float = 1,
    Uint8 = 2,
    Int8 = 3,
    Uint16 = 4,
    Int16 = 5,
    Int32 = 6,
    Int64 = 7,
    Bool = 9,
    Float16 = 10,
    Double = 11,
    Uint32 = 12,
    Uint64 = 13,
    Bfloat16 = 16
};

/// Of one element; 0: of a type that is not one of the above.
std::size_t bytesOf(OnnxType type);

/// A constant; its elements in row-major order, little endian.
struct OnnxTensor {
    std::string name;
    OnnxType type = OnnxType::Float;
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::string bytes;

    std::int64_t elements() const; ///< the product of its shape
};

/// The elements of a tensor of whole numbers; of one of floats, nothing.
std::vector<std::int64_t> integersOf(const OnnxTensor& tensor);
/// Of a tensor of any type.
std::vector<float> floatsOf(const OnnxTensor& tensor);
bool isFloat(OnnxType type);

/// What a file has and this program does not read: a graph within the graph, a sparse tensor.
struct OnnxUnread {
    std::string kind;
};

using OnnxAttribute = std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>,
                                   std::vector<float>, OnnxTensor, OnnxUnread>;

struct OnnxNode {
    std::string op, name;
    std::vector<std::string> inputs, outputs; ///< "" : an optional input that is left out
    std::map<std::string, OnnxAttribute> attributes = {};
    std::string domain = {}; ///< empty: ONNX's own
};

/// An input or output of the graph; −1 stands for a number that is open.
struct OnnxValue {
    std::string name;
    OnnxType type = OnnxType::Float;
    std::vector<std::int64_t> shape;
};

struct OnnxGraph {
    std::string name;
    std::int64_t opset = 13;
    std::map<std::string, std::int64_t> otherOpsets; ///< by domain
    std::vector<OnnxValue> inputs, outputs;          ///< constants are no inputs
    std::vector<OnnxNode> nodes;                     ///< each after those that it reads
    std::vector<OnnxTensor> constants;
    std::map<std::string, std::string> metadata;
    std::string producer; ///< program and version that wrote the file
};

} // namespace pdqat::graph
