// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/build_graph.h"

#include "engine/api/text.h"
#include "engine/networks/residual_blocks.h"
#include "engine/onnx/graph_builder.h"
#include "engine/onnx/integer_weights.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace pdqat::onnx {
namespace {

/// A bias is rounded where that changes no more of the codes behind it, else it stays a float: coarse sums in
/// front of a fine quantizer would need a finer bias than whole numbers are.
constexpr double mostFlipped = 2e-4;
constexpr const char* qonnxDomain = "qonnx.custom_op.general";

torch::Tensor column(const torch::Tensor& perChannel) { return perChannel.reshape({-1, 1, 1, 1}); }

class Builder {
public:
    Builder(const DeployedModel& model, GraphStyle style)
        : model_(model), style_(style), values_(nodes().size()), readers_(networks::readersOf(nodes())) {
        for (std::size_t i = 0; i < model.network.layers.size(); ++i)
            built_.layers.push_back(
                {model.network.layers[i].name, model.widths[i], {}, {}, {}, {}, {}, {}, 0});
    }

    BuiltGraph build() {
        to_.graph.name = model_.config.network.name;
        to_.graph.inputs = {
            {"images",
             OnnxType::Float,
             {-1, model_.shape.inputChannels, model_.shape.inputSize, model_.shape.inputSize}}};
        value(nodes().size() - 1);
        to_.graph.outputs = {{"logits", OnnxType::Float, {-1, model_.shape.classes}}};
        if (style_ == GraphStyle::Quants)
            to_.graph.otherOpsets[qonnxDomain] = 1;
        findOutputCodes();
        built_.graph = std::move(to_.graph);
        return std::move(built_);
    }

private:
    const std::vector<networks::GraphNode>& nodes() const { return model_.network.nodes; }
    bool integers() const { return style_ == GraphStyle::Integers; }

    /// Name of the tensor that a node of the network makes; made when it is first asked for.
    const std::string& value(std::size_t i) {
        if (values_[i].empty())
            values_[i] = make(nodes()[i]);
        return values_[i];
    }

    /// @param copy ends the names of what is made again for one reader alone
    std::string make(const networks::GraphNode& node, const std::string& copy = {}) {
        switch (node.op) {
        case networks::GraphOp::Images: return "images";
        case networks::GraphOp::FullConvolution: return fullConvolution(node);
        case networks::GraphOp::Convolution: return convolution(node);
        case networks::GraphOp::Norm: return norm(node, copy);
        case networks::GraphOp::Clamp: return clip(node);
        case networks::GraphOp::MaxPool:
            return to_.node("MaxPool", "pool" + std::to_string(node.out.node) + copy, {value(node.inputs[0])},
                            poolAttributes(node.pool));
        case networks::GraphOp::Add:
            return to_.node("Add", "add" + std::to_string(node.out.node) + copy,
                            {value(node.inputs[0]), value(node.inputs[1])});
        case networks::GraphOp::Mean: return to_.node("GlobalAveragePool", "mean", {value(node.inputs[0])});
        case networks::GraphOp::Classifier: return classifier(node);
        default: throw Error(ErrorKind::Internal, "export", "the graph has an operator of files alone");
        }
    }

    // --- What is the same in all formats ---

    static std::vector<std::int64_t> list(Extent extent) { return {extent.height, extent.width}; }
    static std::vector<std::int64_t> aroundMap(Extent pads) {
        return {pads.height, pads.width, pads.height, pads.width};
    }

    static std::map<std::string, OnnxAttribute> poolAttributes(const networks::PoolShape& pool) {
        return {{"kernel_shape", list(pool.kernel)},
                {"strides", list(pool.stride)},
                {"pads", aroundMap(pool.padding)}};
    }

    static std::map<std::string, OnnxAttribute> convAttributes(const networks::ConvShape& shape) {
        return {{"kernel_shape", list(shape.kernel)},
                {"strides", list(shape.stride)},
                {"pads", aroundMap(shape.pads())},
                {"dilations", list(shape.dilation)}, // the default mostly, but qonnx asks for them
                {"group", shape.groups}};
    }

    /// QONNX's readers know no Clip: relu(x) − relu(x − 1), which is exact. Each half has a normalisation of
    /// its own: qonnx loses the layout of what two element-wise operators read.
    std::string clip(const networks::GraphNode& node) {
        const auto name = "clip" + std::to_string(node.out.node);
        const auto one = to_.scalar("one", 1);
        if (style_ != GraphStyle::Quants)
            return to_.node("Clip", name, {value(node.inputs[0]), to_.scalar("zero", 0), one});
        const auto& before = nodes()[node.inputs[0]];
        const auto positive = to_.node("Relu", name + ".positive", {make(before, ".positive")});
        const auto above = to_.node("Sub", name + ".above", {make(before, ".above"), one});
        return to_.node("Sub", name, {positive, to_.node("Relu", name + ".excess", {above})});
    }

    std::string norm(const networks::GraphNode& node, const std::string& copy) {
        if (foldedNorm(nodes()[node.inputs[0]]))
            return value(node.inputs[0]);
        const auto set = node.module + ".bn_dict." + std::to_string(model_.bits) + '.';
        std::vector<std::string> inputs{value(node.inputs[0])};
        for (const auto* part : {"weight", "bias", "running_mean", "running_var"})
            inputs.push_back(to_.constant(set + part, model_.at(set + part)));
        return to_.node("BatchNormalization", node.module + copy, inputs, {{"epsilon", 1e-5F}});
    }

    std::string classifier(const networks::GraphNode& node) {
        const auto flat = to_.node("Flatten", "flatten", {value(node.inputs[0])});
        to_.graph.nodes.push_back(
            {"Gemm",
             node.module,
             {flat, to_.constant(node.module + ".weight", model_.at(node.module + ".weight")),
              to_.constant(node.module + ".bias", model_.at(node.module + ".bias"))},
             {"logits"},
             {{"transB", std::int64_t{1}}}});
        return "logits";
    }

    // --- Convolutions ---

    /// The normalisation that is folded into a convolution: what alone reads it, in integer-ready graphs.
    std::optional<FoldedNorm> foldedNorm(const networks::GraphNode& convolution) const {
        const bool isConvolution = convolution.op == networks::GraphOp::Convolution ||
                                   convolution.op == networks::GraphOp::FullConvolution;
        const auto& readers = readers_[convolution.out.node];
        if (!integers() || !isConvolution || readers.size() != 1 ||
            nodes()[readers[0]].op != networks::GraphOp::Norm)
            return {};
        return affineOf(model_, nodes()[readers[0]].module);
    }

    /// Bit width of the codes that are all that becomes of a convolution's folded output, the widest where
    /// they differ: then runtimes can compute it in integers, its bias too. Elsewhere (nothing) a rounded
    /// bias would only cost; and wider weights must not look as if they could be computed with as bytes.
    std::optional<int> outputBits(const networks::GraphNode& convolution) const {
        auto reader = readers_[convolution.out.node].at(0); // the normalisation
        for (;;) {
            const auto& next = readers_[reader];
            if (next.size() != 1)
                return {};
            const auto& node = nodes()[reader = next[0]];
            if (node.op == networks::GraphOp::Clamp)
                break;
            if (node.op != networks::GraphOp::MaxPool || node.pool.padding != Extent(0))
                return {};
        }
        std::vector<int> widths;
        for (const auto i : readers_[reader])
            widths.push_back(nodes()[i].op == networks::GraphOp::Convolution
                                 ? model_.widths[nodes()[i].layer].activations
                                 : fullPrecision);
        const int widest = std::ranges::max(widths);
        // Where a narrower one's steps lie between the widest one's, no rounding suits both.
        const bool nested = std::ranges::all_of(widths, [&](int bits) {
            return quant::quantizationSteps(widest) % quant::quantizationSteps(bits) == 0;
        });
        return widest == fullPrecision || !nested ? std::nullopt : std::optional(widest);
    }

    /// A convolution with float weights.
    std::string plain(const networks::GraphNode& node, const std::string& name, const std::string& input,
                      const torch::Tensor& weight) {
        std::vector<std::string> inputs{input};
        const auto folded = foldedNorm(node);
        const auto scaled = folded ? weight.to(torch::kDouble) * column(folded->scale) : weight;
        inputs.push_back(to_.constant(node.module + ".weight", scaled));
        if (folded)
            inputs.push_back(to_.constant(node.module + ".bias", folded->shift));
        return to_.node("Conv", name, inputs, convAttributes(node.convolution));
    }

    std::string fullConvolution(const networks::GraphNode& node) {
        return plain(node, node.module, value(node.inputs[0]), model_.at(node.module + ".weight"));
    }

    std::string convolution(const networks::GraphNode& node) {
        auto& layer = built_.layers[node.layer];
        const quant::NormalizedWeight weight(model_.at(node.module + ".weight"));
        layer.weights = node.module + ".weight";
        if (const auto folded = foldedNorm(node))
            layer.folded = *folded;
        if (layer.bits.activations == fullPrecision) {
            layer.input = value(node.inputs[0]);
        } else {
            const auto& input = quantized(node.inputs[0], layer.bits.activations);
            layer.input = input.value;
            layer.codes = input.codes;
        }
        layer.output = layer.bits.weights == fullPrecision
                           ? plain(node, layer.layer, layer.input, weight.full())
                           : lowConvolution(node, layer, weight);
        return layer.output;
    }

    std::string lowConvolution(const networks::GraphNode& node, GraphLayer& layer,
                               const quant::NormalizedWeight& weight) {
        switch (style_) {
        case GraphStyle::Integers: return integerConvolution(node, layer, weight);
        case GraphStyle::Quants:
            return to_.node("Conv", layer.layer, {layer.input, quantWeight(node, layer.bits.weights, weight)},
                            convAttributes(node.convolution));
        case GraphStyle::Floats: return plain(node, layer.layer, layer.input, weight.low(layer.bits.weights));
        }
        return {};
    }

    std::string integerConvolution(const networks::GraphNode& node, GraphLayer& layer,
                                   const quant::NormalizedWeight& weight) {
        // Without codes at its input or output a layer has no rounded bias, which these two serve.
        const auto output = layer.codes.empty() ? std::nullopt : outputBits(node);
        const int inputBits = layer.codes.empty() ? 1 : layer.bits.activations;
        const double inputStep = 1.0 / static_cast<double>(quant::quantizationSteps(inputBits));
        const auto codes = foldedCodes(wholeWeight(weight, layer.bits.weights), layer.folded, inputStep,
                                       quant::quantizationSteps(output.value_or(inputBits)));
        layer.weights = node.module + ".codes";
        const bool bytes = codes.weights.scalar_type() == torch::kInt8;
        std::vector<std::string> operands{layer.input,
                                          bytes ? byteWeight(node, codes) : wideWeight(node, codes)};
        if (codes.bias.defined() && bytes && output && codes.flipped <= mostFlipped) {
            layer.resolution = codes.resolution;
            operands.push_back(dequantized(
                node.module + ".bias", {to_.constant(node.module + ".bias_codes", codes.bias),
                                        to_.constant(node.module + ".bias_scale", codes.scale * inputStep)}));
        } else if (codes.bias.defined()) {
            operands.push_back(to_.constant(node.module + ".bias", layer.folded.shift));
        }
        return to_.node("Conv", layer.layer, operands, convAttributes(node.convolution));
    }

    std::string byteWeight(const networks::GraphNode& node, const FoldedCodes& codes) {
        return dequantized(
            node.module + ".weight",
            {to_.constant(node.module + ".codes", codes.weights),
             to_.constant(node.module + ".scale", codes.scale),
             to_.constant(node.module + ".zero", torch::zeros_like(codes.scale).to(torch::kInt8))});
    }

    /// Not behind DequantizeLinear: onnxruntime would take them for bytes, and refuse its own graph.
    std::string wideWeight(const networks::GraphNode& node, const FoldedCodes& codes) {
        const auto floats =
            to_.node("Cast", node.module + ".float", {to_.constant(node.module + ".codes", codes.weights)},
                     {{"to", static_cast<std::int64_t>(OnnxType::Float)}});
        return to_.node("Mul", node.module + ".weight",
                        {floats, to_.constant(node.module + ".scale", column(codes.scale))});
    }

    std::string dequantized(const std::string& name, const std::vector<std::string>& inputs) {
        return to_.node("DequantizeLinear", name, inputs, {{"axis", std::int64_t{0}}});
    }

    /// W_k lies on the quantizer's grid already: Quant gives it back and tells its bit width. Its whole
    /// numbers are odd ones of k + 1 bits: readers take no zero point but 0, and the middle of k bits is no
    /// level.
    std::string quantWeight(const networks::GraphNode& node, int bits,
                            const quant::NormalizedWeight& weight) {
        const auto name = node.module + ".weight";
        const auto whole = wholeWeight(weight, bits);
        const auto constant = to_.constant(name, weight.low(bits));
        if (whole.step < std::numeric_limits<float>::min()) // a layer of zeros has no steps to divide by
            return constant;
        if (bits == 1)
            return to_.node("BipolarQuant", name + ".quant",
                            {constant, to_.scalar(name + ".scale", whole.step)}, {}, qonnxDomain);
        return quant(name + ".quant", constant, to_.scalar(name + ".scale", whole.step), bits + 1, true);
    }

    /// Signed numbers are narrow: as many below 0 as above.
    std::string quant(const std::string& name, const std::string& input, const std::string& scale, int bits,
                      bool isSigned) {
        return to_.node(
            "Quant", name,
            {input, scale, to_.scalar("zero", 0), to_.scalar("bits" + std::to_string(bits), bits)},
            {{"signed", std::int64_t{isSigned}},
             {"narrow", std::int64_t{isSigned}},
             {"rounding_mode", std::string("ROUND")}},
            qonnxDomain);
    }

    // --- Activations ---

    struct Quantized {
        std::string value, codes;
    };

    /// What a rankable convolution at a low width reads of a clamp.
    const Quantized& quantized(std::size_t clamp, int bits) {
        auto& result = quantized_[{clamp, bits}];
        if (result.value.empty())
            result = integers() ? codesOf(clamp, bits) : Quantized{onGrid(clamp, bits), {}};
        return result;
    }

    /// The second one of a clamp is named after its width too.
    std::string quantizerName(std::size_t clamp, int bits) const {
        auto name = "quantize" + std::to_string(clamp);
        const bool second = std::ranges::any_of(quantized_, [&](const auto& entry) {
            return entry.first.first == clamp && entry.first.second != bits;
        });
        return second ? name + "_" + std::to_string(bits) + "bit" : name;
    }

    std::string onGrid(std::size_t clamp, int bits) {
        const auto steps = quant::quantizationSteps(bits);
        const auto name = quantizerName(clamp, bits);
        if (style_ == GraphStyle::Quants) // FINN takes what is unsigned behind a Relu of its own alone
            return quant(name, to_.node("Relu", name + ".relu", {value(nodes()[clamp].inputs[0])}),
                         to_.scalar("step" + std::to_string(bits), 1.0 / static_cast<double>(steps)), bits,
                         false);
        const auto factor = to_.scalar("steps" + std::to_string(bits), static_cast<double>(steps));
        const auto scaled = to_.node("Mul", name + ".scale", {value(clamp), factor});
        return to_.node("Div", name, {to_.node("Round", name + ".round", {scaled}), factor});
    }

    /// The clamp is the Clip on codes: between a convolution and its quantizer nothing may stand, or runtimes
    /// do not compute it in integers. A max-pool before the clamp moves behind the quantizer, which keeps
    /// order.
    Quantized codesOf(std::size_t clamp, int bits) {
        const auto steps = quant::quantizationSteps(bits);
        const auto name = quantizerName(clamp, bits);
        const auto& before = nodes()[nodes()[clamp].inputs[0]];
        const bool pooled = before.op == networks::GraphOp::MaxPool && before.pool.padding == Extent(0);
        const auto scale = to_.scalar("step" + std::to_string(bits), 1.0 / static_cast<double>(steps));
        const auto zero = to_.byte("zero_code", 0);
        auto codes = to_.node("QuantizeLinear", name,
                              {value(pooled ? before.inputs[0] : nodes()[clamp].inputs[0]), scale, zero});
        if (bits < 8)
            codes = to_.node("Clip", name + ".clip",
                             {codes, zero, to_.byte("largest_code" + std::to_string(bits), steps)});
        if (pooled)
            codes = to_.node("MaxPool", name + ".pool", {codes}, poolAttributes(before.pool));
        return {to_.node("DequantizeLinear", name + ".value", {codes, scale, zero}), codes};
    }

    void findOutputCodes() {
        std::map<std::string, std::vector<const OnnxNode*>> readers;
        for (const auto& node : to_.graph.nodes)
            for (const auto& input : node.inputs)
                readers[input].push_back(&node);
        for (auto& layer : built_.layers)
            if (const auto& list = readers[layer.output]; list.size() == 1 && list[0]->op == "QuantizeLinear")
                for (const auto& other : built_.layers)
                    if (other.codes.starts_with(list[0]->name + '.'))
                        layer.outputCodes = other.codes;
    }

    const DeployedModel& model_;
    GraphStyle style_;
    GraphBuilder to_;
    BuiltGraph built_;
    std::vector<std::string> values_;                            ///< per node of the network
    std::map<std::pair<std::size_t, int>, Quantized> quantized_; ///< of clamps, by bit width
    std::vector<std::vector<std::size_t>> readers_;              ///< per node
};

} // namespace

BuiltGraph buildGraph(const DeployedModel& model, ModelFormat format) {
    const auto style = words(format).graph;
    if (!style)
        throw Error(ErrorKind::Internal, "export", std::string(name(format)) + " is no graph");
    return Builder(model, *style).build();
}

} // namespace pdqat::onnx
