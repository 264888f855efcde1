// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/write_onnx.h"

#include "engine/api/error.h"
#include "engine/os/atomic_file.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <onnx/shape_inference/implementation.h>
#pragma GCC diagnostic pop

namespace pdqat::onnx {
namespace {

namespace pb = ::ONNX_NAMESPACE;

/// The version of the file format in which opset 13 came; readers take files of older ones.
constexpr int irVersion = 7;

void write(const OnnxTensor& tensor, pb::TensorProto& to) {
    to.set_name(tensor.name);
    to.set_data_type(static_cast<int>(tensor.type));
    to.mutable_dims()->Add(tensor.shape.begin(), tensor.shape.end());
    to.set_raw_data(tensor.bytes);
}

struct AttributeWriter {
    pb::AttributeProto& to;
    void operator()(std::int64_t value) const {
        to.set_type(pb::AttributeProto::INT);
        to.set_i(value);
    }
    void operator()(float value) const {
        to.set_type(pb::AttributeProto::FLOAT);
        to.set_f(value);
    }
    void operator()(const std::string& value) const {
        to.set_type(pb::AttributeProto::STRING);
        to.set_s(value);
    }
    void operator()(const std::vector<std::int64_t>& values) const {
        to.set_type(pb::AttributeProto::INTS);
        to.mutable_ints()->Add(values.begin(), values.end());
    }
    void operator()(const std::vector<float>& values) const {
        to.set_type(pb::AttributeProto::FLOATS);
        to.mutable_floats()->Add(values.begin(), values.end());
    }
    void operator()(const OnnxTensor& value) const {
        to.set_type(pb::AttributeProto::TENSOR);
        write(value, *to.mutable_t());
    }
    void operator()(const graph::OnnxUnread&) const {} // graphs of ours have none
};

void write(const OnnxValue& value, pb::ValueInfoProto& to) {
    to.set_name(value.name);
    auto& type = *to.mutable_type()->mutable_tensor_type();
    type.set_elem_type(static_cast<int>(value.type));
    for (const auto size : value.shape)
        if (auto& dimension = *type.mutable_shape()->add_dim(); size < 0)
            dimension.set_dim_param("images");
        else
            dimension.set_dim_value(size);
}

void write(const OnnxNode& node, pb::NodeProto& to) {
    to.set_op_type(node.op);
    to.set_name(node.name);
    to.set_domain(node.domain);
    for (const auto& input : node.inputs)
        to.add_input(input);
    for (const auto& output : node.outputs)
        to.add_output(output);
    for (const auto& [name, value] : node.attributes) {
        auto& attribute = *to.add_attribute();
        attribute.set_name(name);
        std::visit(AttributeWriter{attribute}, value);
    }
}

pb::ModelProto modelOf(const OnnxGraph& graph) {
    pb::ModelProto model;
    model.set_ir_version(irVersion);
    model.set_producer_name("pdqat");
    auto& opset = *model.add_opset_import();
    opset.set_domain("");
    opset.set_version(graph.opset);
    for (const auto& [domain, version] : graph.otherOpsets) {
        auto& other = *model.add_opset_import();
        other.set_domain(domain);
        other.set_version(version);
    }
    for (const auto& [key, value] : graph.metadata) {
        auto& entry = *model.add_metadata_props();
        entry.set_key(key);
        entry.set_value(value);
    }
    auto& to = *model.mutable_graph();
    to.set_name(graph.name);
    for (const auto& input : graph.inputs)
        write(input, *to.add_input());
    for (const auto& output : graph.outputs)
        write(output, *to.add_output());
    for (const auto& node : graph.nodes)
        write(node, *to.add_node());
    for (const auto& constant : graph.constants)
        write(constant, *to.add_initializer());
    return model;
}

void check(const std::filesystem::path& file, pb::ModelProto model) try {
    pb::checker::check_model(model);
    pb::shape_inference::InferShapes(model, pb::OpSchemaRegistry::Instance(), {true, 1, false});
} catch (const std::exception& error) {
    throw Error(ErrorKind::Model, file.string(),
                std::string("ONNX's checker refuses the graph: ") + error.what());
}

} // namespace

void writeOnnx(const std::filesystem::path& file, const OnnxGraph& graph) {
    const auto model = modelOf(graph);
    check(file, model);
    std::string bytes;
    if (!model.SerializeToString(&bytes))
        throw Error(ErrorKind::Model, file.string(), "the model is larger than an ONNX file can be (2 GB)");
    os::replaceFile(file, bytes);
}

} // namespace pdqat::onnx
