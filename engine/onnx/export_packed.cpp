// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/export_packed.h"

#include "engine/api/error.h"
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

    void addLayer(OrderedJson& list, const DeployedModel& model, const networks::GraphNode& node,
                  LayerBits bits) {
        const auto whole = weightOf(model, node)->whole(bits.weights);
        const auto least = whole.codes.min().item<std::int64_t>();
        // DoReFa's whole numbers, and those of one bit, are odd: every second one.
        const bool odd = model.shape.weights == WeightQuantizer::Dorefa || bits.weights == 1;
        const auto offset =
            odd ? quant::quantizationSteps(bits.weights) : std::int64_t{1} << (bits.weights - 1);
        if (least < -offset)
            throw Error(ErrorKind::Internal, "export", "codes beyond their bits");
        OrderedJson entry{{"name", model.network.layers[node.layer].name},
                          {"module", node.module},
                          {"dtype", "packed"},
                          {"bits", bits.weights},
                          {"activation_bits", bits.activations},
                          {"shape", whole.codes.sizes().vec()},
                          {"scale", whole.step.numel() == 1 ? OrderedJson(whole.step.item<double>())
                                                            : OrderedJson(numbersOf(whole.step))},
                          {"factor", odd ? 2 : 1},
                          {"offset_code", offset}};
        if (bits.activations != fullPrecision) {
            const auto input = quantizerOf(model, node.inputs[0], bits.activations);
            entry["input"] = {
                {"scale", input.step}, {"lowest_code", input.codes.low}, {"highest_code", input.codes.high}};
        }
        append(entry, packCodes((whole.codes + offset).div(odd ? 2 : 1, "floor"), bits.weights));
        list.push_back(entry);
    }

    const std::string& bytes() const { return bytes_; }

private:
    static std::vector<double> numbersOf(const torch::Tensor& values) {
        const auto plain = values.contiguous();
        return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
    }
    void append(OrderedJson& entry, const std::string& bytes) {
        entry["begin"] = bytes_.size();
        entry["bytes"] = bytes.size();
        bytes_ += bytes;
    }

    std::string bytes_;
};

void addNode(PackedFile& file, OrderedJson& tensors, const DeployedModel& model,
             const networks::GraphNode& node) {
    const auto floats = [&](const std::string& part, const std::string& role) {
        file.addFloats(tensors, node.module + '.' + part, model.at(node.module + '.' + part), role);
    };
    switch (node.op) {
    case networks::GraphOp::FullConvolution:
        floats("weight", "weight");
        return node.convolution.bias ? floats("bias", "bias") : void();
    case networks::GraphOp::Convolution: {
        const auto bits = model.widths[node.layer];
        if (bits.weights == fullPrecision)
            return file.addFloats(tensors, model.network.layers[node.layer].name,
                                  weightOf(model, node)->full(), "weight");
        return file.addLayer(tensors, model, node, bits);
    }
    case networks::GraphOp::Affine: floats("scale", "constant"); return floats("shift", "constant");
    case networks::GraphOp::Norm: {
        const auto norm = affineOf(model, node.module);
        file.addFloats(tensors, node.module + ".scale", norm.scale, "batch normalisation");
        return file.addFloats(tensors, node.module + ".shift", norm.shift, "batch normalisation");
    }
    case networks::GraphOp::Classifier: floats("weight", "weight"); return floats("bias", "bias");
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
        {"version", 2},
        {"network", model.config.network.name},
        {"bits", model.bits},
        {"formula", "weight = scale * (factor * code - offset_code), scale of the output channel where there "
                    "are several"},
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
