// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/export_packed.h"

#include "engine/onnx/integer_weights.h"
#include "engine/os/atomic_file.h"

#include <nlohmann/json.hpp>

namespace pdqat::onnx {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// The binary file in the making, and the entries that say what lies where.
class PackedFile {
public:
    void addFloats(OrderedJson& list, const std::string& name, const torch::Tensor& values,
                   const std::string& role) {
        const auto plain = values.to(torch::kFloat).contiguous();
        OrderedJson entry{
            {"name", name}, {"role", role}, {"dtype", "float32"}, {"shape", plain.sizes().vec()}};
        append(entry, std::string(static_cast<const char*>(plain.data_ptr()), plain.nbytes()));
        list.push_back(entry);
    }

    void addLayer(OrderedJson& list, const std::string& layer, const std::string& module,
                  const WholeWeight& weight, int activations) {
        const auto levels = quant::quantizationSteps(weight.bits);
        OrderedJson entry{{"name", layer},
                          {"module", module},
                          {"dtype", "packed"},
                          {"bits", weight.bits},
                          {"activation_bits", activations},
                          {"shape", weight.codes.sizes().vec()},
                          {"scale", weight.step},
                          {"offset_code", levels}};
        append(entry, packCodes((weight.codes + levels).div(2, "floor"), weight.bits));
        list.push_back(entry);
    }

    const std::string& bytes() const { return bytes_; }

private:
    void append(OrderedJson& entry, const std::string& bytes) {
        entry["begin"] = bytes_.size();
        entry["bytes"] = bytes.size();
        bytes_ += bytes;
    }

    std::string bytes_;
};

void addNode(PackedFile& file, OrderedJson& tensors, const DeployedModel& model,
             const networks::GraphNode& node) {
    switch (node.op) {
    case networks::GraphOp::FullConvolution:
        return file.addFloats(tensors, node.module + ".weight", model.at(node.module + ".weight"), "weight");
    case networks::GraphOp::Convolution: {
        const auto& layer = model.network.layers[node.layer].name;
        const quant::NormalizedWeight weight(model.at(node.module + ".weight"));
        const int bits = model.widths[node.layer].weights;
        if (bits == fullPrecision)
            return file.addFloats(tensors, layer, weight.full(), "weight");
        return file.addLayer(tensors, layer, node.module, wholeWeight(weight, bits),
                             model.widths[node.layer].activations);
    }
    case networks::GraphOp::Norm: {
        const auto norm = affineOf(model, node.module);
        file.addFloats(tensors, node.module + ".scale", norm.scale, "batch normalisation");
        return file.addFloats(tensors, node.module + ".shift", norm.shift, "batch normalisation");
    }
    case networks::GraphOp::Classifier:
        file.addFloats(tensors, node.module + ".weight", model.at(node.module + ".weight"), "weight");
        return file.addFloats(tensors, node.module + ".bias", model.at(node.module + ".bias"), "bias");
    default: return; // it has no weights
    }
}

} // namespace

std::string packCodes(const torch::Tensor& codes, int bits) {
    const auto flat = codes.to(torch::kInt64).contiguous();
    const auto* code = flat.data_ptr<std::int64_t>();
    std::string packed(static_cast<std::size_t>((flat.numel() * bits + 7) / 8), '\0');
    for (std::int64_t i = 0; i < flat.numel(); ++i)
        for (int b = 0; b < bits; ++b)
            if (const auto place = static_cast<std::size_t>(i * bits + b); code[i] >> b & 1)
                packed[place / 8] = static_cast<char>(packed[place / 8] | 1 << place % 8);
    return packed;
}

std::vector<std::filesystem::path> exportPacked(const std::filesystem::path& index,
                                                const DeployedModel& model) {
    PackedFile file;
    OrderedJson tensors = OrderedJson::array();
    for (const auto& node : model.network.nodes)
        addNode(file, tensors, model, node);
    auto data = index;
    data.replace_extension(".bin");
    const OrderedJson content{
        {"format", "pdqat-packed"},
        {"version", 1},
        {"network", model.config.network.name},
        {"bits", model.bits},
        {"formula", "weight = scale * (2 * code - offset_code)"},
        {"packing",
         "codes in row-major order, least significant bit first, each tensor from a whole byte on"},
        {"data", data.filename().string()},
        {"data_bytes", file.bytes().size()},
        {"tensors", tensors}};
    std::error_code ignored;
    std::filesystem::remove(index, ignored); // no index ever stands beside another one's data
    os::replaceFile(data, file.bytes());
    os::replaceFile(index, content.dump(2) + '\n');
    return {index, data};
}

} // namespace pdqat::onnx
