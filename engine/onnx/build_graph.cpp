// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/build_graph.h"

#include "engine/api/text.h"
#include "engine/networks/residual_blocks.h"
#include "engine/onnx/graph_builder.h"
#include "engine/onnx/integer_weights.h"
#include "engine/onnx/plain_operators.h"
#include "engine/onnx/quantizer_source.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace pdqat::onnx {
namespace {

/// Share of the codes behind a layer that may change where shifts are to be exact. Coarse sums in front of a
/// fine quantizer would need a finer shift than whole numbers are.
constexpr double mostFlipped = 2e-4;
constexpr const char* qonnxDomain = "qonnx.custom_op.general";

torch::Tensor column(const torch::Tensor& perChannel) { return perChannel.reshape({-1, 1, 1, 1}); }

using networks::GraphOp;

class Builder {
public:
    Builder(const DeployedModel& model, GraphStyle style, Shifts shifts)
        : model_(model),
          style_(style),
          shifts_(shifts),
          values_(nodes().size()),
          readers_(networks::readersOf(nodes())) {
        for (std::size_t i = 0; i < model.network.layers.size(); ++i)
            built_.layers.push_back({model.network.layers[i].name, model.widths[i]});
    }

    BuiltGraph build() {
        to_.graph.name = model_.config.network.name;
        to_.graph.inputs = {
            {"images",
             OnnxType::Float,
             {-1, model_.shape.inputChannels, model_.shape.inputSize, model_.shape.inputSize}}};
        nameOutput(value(nodes().size() - 1));
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
        case GraphOp::Images: return "images";
        case GraphOp::FullConvolution: return fullConvolution(node);
        case GraphOp::Convolution: return convolution(node);
        case GraphOp::Norm: return norm(node, copy);
        case GraphOp::Clamp: return clip(node, copy);
        case GraphOp::Classifier: return classifier(node);
        default: break;
        }
        std::vector<std::string> inputs;
        for (const auto input : node.inputs)
            inputs.push_back(value(input));
        return plainOperator(to_, model_, node, plainName(node) + copy, inputs);
    }

    static std::string plainName(const networks::GraphNode& node) {
        const auto number = std::to_string(node.out.node);
        switch (node.op) {
        case GraphOp::MaxPool:
        case GraphOp::AveragePool: return "pool" + number;
        case GraphOp::Add: return "add" + number;
        case GraphOp::Multiply: return "multiply" + number;
        case GraphOp::Concat: return "concat" + number;
        case GraphOp::Mean: return "mean" + number;
        case GraphOp::Activation: return "activation" + number;
        case GraphOp::Pad: return "pad" + number;
        case GraphOp::Flatten: return "flatten" + number;
        default: return node.module; // it has parameters
        }
    }

    /// What can be made again under another name.
    static bool hasTwin(const networks::GraphNode& node) {
        return node.op != GraphOp::Images && node.op != GraphOp::FullConvolution &&
               node.op != GraphOp::Convolution && node.op != GraphOp::Classifier;
    }

    /// QONNX's readers know no Clip: relu(x) − relu(x − 1), which is exact. Each half has a normalisation of
    /// its own: qonnx loses the layout of what two element-wise operators read.
    std::string clip(const networks::GraphNode& node, const std::string& copy) {
        const auto name = "clip" + std::to_string(node.out.node) + copy;
        const auto one = to_.scalar("one", 1);
        if (style_ != GraphStyle::Quants)
            return to_.node("Clip", name, {value(node.inputs[0]), to_.scalar("zero", 0), one});
        const auto& before = nodes()[node.inputs[0]];
        const auto half = [&](const char* which) {
            return hasTwin(before) ? make(before, copy + which) : value(node.inputs[0]);
        };
        const auto positive = to_.node("Relu", name + ".positive", {half(".positive")});
        const auto above = to_.node("Sub", name + ".above", {half(".above"), one});
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

    /// Of a vector, which is a map of one pixel where others but the network's output read it.
    std::string classifier(const networks::GraphNode& node) {
        const auto flat = to_.node("Flatten", node.module + ".flatten", {value(node.inputs[0])});
        const auto vector =
            to_.node("Gemm", node.module,
                     {flat, to_.constant(node.module + ".weight", model_.at(node.module + ".weight")),
                      to_.constant(node.module + ".bias", model_.at(node.module + ".bias"))},
                     {{"transB", std::int64_t{1}}});
        if (readers_[node.out.node].empty())
            return vector;
        auto map = node;
        map.op = GraphOp::Flatten;
        return plainOperator(to_, model_, map, node.module + ".map", {vector});
    }

    /// The last value becomes "logits".
    void nameOutput(const std::string& last) {
        if (nodes().back().op == GraphOp::Classifier) {
            for (auto& node : to_.graph.nodes)
                std::ranges::replace(node.outputs, last, std::string("logits"));
            return;
        }
        to_.graph.nodes.push_back({"Flatten", "logits.flatten", {last}, {"logits"}, {}, {}});
    }

    // --- What stands around a convolution ---

    /// The normalisation that is folded into a convolution: what alone reads it, in integer-ready graphs.
    std::optional<FoldedNorm> foldedNorm(const networks::GraphNode& convolution) const {
        const bool isConvolution =
            convolution.op == GraphOp::Convolution || convolution.op == GraphOp::FullConvolution;
        const auto& readers = readers_[convolution.out.node];
        if (!integers() || !isConvolution || readers.size() != 1 || nodes()[readers[0]].op != GraphOp::Norm)
            return {};
        return affineOf(model_, nodes()[readers[0]].module);
    }

    /// The quantizer whose codes are all that becomes of a convolution's folded output, the widest where
    /// there are several: then runtimes can compute it in integers, its bias too. Elsewhere (nothing) a
    /// rounded bias would only cost; and wider weights must not look as if they could be computed with as
    /// bytes.
    std::optional<MapQuantizer> outputQuantizer(const networks::GraphNode& convolution) const {
        const auto normalised = readers_[convolution.out.node].at(0);
        auto map = normalised;
        const auto quantizes = [&](std::size_t reader) {
            return nodes()[reader].op == GraphOp::Convolution &&
                   model_.widths[nodes()[reader].layer].activations != fullPrecision;
        };
        while (!std::ranges::all_of(readers_[map], quantizes)) {
            if (readers_[map].size() != 1)
                return {};
            map = readers_[map][0];
            if (nodes()[map].op == GraphOp::Convolution)
                return {};
        }
        std::vector<int> widths;
        for (const auto i : readers_[map])
            widths.push_back(model_.widths[nodes()[i].layer].activations);
        if (widths.empty())
            return {};
        const auto widest = quantizerOf(model_, map, std::ranges::max(widths));
        // Where a narrower one's steps lie between the widest one's, no rounding suits both.
        const bool nested = std::ranges::all_of(widths, [&](int bits) {
            const auto other = quantizerOf(model_, map, bits);
            return widest.isUnit ? widest.codes.high % other.codes.high == 0 : other.step == widest.step;
        });
        const bool isDirect = !widest.codes.isBipolar() && !needsRelu(widest) &&
                              sourceOf(nodes(), map, widest, true).from == normalised;
        return nested && isDirect ? std::optional(widest) : std::nullopt;
    }

    // --- Convolutions ---

    /// A convolution with float weights.
    std::string plain(const networks::GraphNode& node, const std::string& name, const std::string& input,
                      const torch::Tensor& weight) {
        std::vector<std::string> inputs{input};
        const auto folded = foldedNorm(node);
        const auto scaled = folded ? weight.to(torch::kDouble) * column(folded->scale) : weight;
        inputs.push_back(to_.constant(node.module + ".weight", scaled));
        auto bias = folded ? folded->shift : torch::Tensor();
        if (node.convolution.bias) {
            const auto own = model_.at(node.module + ".bias").to(torch::kDouble);
            bias = folded ? bias + folded->scale * own : own;
        }
        if (bias.defined())
            inputs.push_back(to_.constant(node.module + ".bias", bias));
        return to_.node("Conv", name, inputs, convAttributes(node.convolution));
    }

    std::string fullConvolution(const networks::GraphNode& node) {
        return plain(node, node.module, value(node.inputs[0]), model_.at(node.module + ".weight"));
    }

    std::string convolution(const networks::GraphNode& node) {
        auto& layer = built_.layers[node.layer];
        const auto weight = weightOf(model_, node);
        layer.weights = node.module + ".weight";
        if (const auto folded = foldedNorm(node))
            layer.folded = *folded;
        if (layer.bits.activations == fullPrecision) {
            layer.input = value(node.inputs[0]);
        } else {
            const auto& input = quantized(node.inputs[0], layer.bits.activations);
            layer.input = input.value;
            layer.codes = input.codes;
            layer.codesType = input.type;
            layer.quantizer = input.quantizer;
        }
        layer.output = layer.bits.weights == fullPrecision
                           ? plain(node, layer.layer, layer.input, weight->full())
                           : lowConvolution(node, layer, *weight);
        return layer.output;
    }

    std::string lowConvolution(const networks::GraphNode& node, GraphLayer& layer,
                               const quant::LayerWeight& weight) {
        switch (style_) {
        case GraphStyle::Integers: return integerConvolution(node, layer, weight.whole(layer.bits.weights));
        case GraphStyle::Quants:
            return to_.node("Conv", layer.layer, {layer.input, quantWeight(node, layer.bits.weights, weight)},
                            convAttributes(node.convolution));
        case GraphStyle::Floats: return plain(node, layer.layer, layer.input, weight.low(layer.bits.weights));
        }
        return {};
    }

    std::string integerConvolution(const networks::GraphNode& node, GraphLayer& layer,
                                   const quant::WholeWeight& weight) {
        // Without codes at its input or output a layer has no rounded bias, which these two serve.
        const bool folds = layer.folded.scale.defined() && !layer.codes.empty();
        const auto output = folds ? outputQuantizer(node) : std::nullopt;
        const double inputStep = layer.codes.empty() ? 1 : layer.quantizer.step;
        const auto codes = foldedCodes(weight, layer.folded, inputStep, output.value_or(layer.quantizer));
        layer.weights = node.module + ".codes";
        const bool bytes = codes.weights.scalar_type() == torch::kInt8;
        std::vector<std::string> operands{layer.input,
                                          bytes ? byteWeight(node, codes) : wideWeight(node, codes)};
        const bool rounds = shifts_ == Shifts::Rounded || codes.flipped <= mostFlipped;
        if (codes.bias.defined() && bytes && output && rounds && !takenByTensorRt(layer)) {
            layer.resolution = codes.resolution;
            operands.push_back(dequantized(
                node.module + ".bias", {to_.constant(node.module + ".bias_codes", codes.bias),
                                        to_.constant(node.module + ".bias_scale", codes.scale * inputStep)}));
            return to_.node("Conv", layer.layer, operands, convAttributes(node.convolution));
        }
        if (codes.bias.defined() && !bytes)
            operands.push_back(to_.constant(node.module + ".bias", layer.folded.shift));
        const auto product = to_.node("Conv", layer.layer, operands, convAttributes(node.convolution));
        if (!codes.bias.defined() || !bytes)
            return product;
        // Not as the convolution's bias: behind bytes onnxruntime would round it to its own steps.
        return to_.node(
            "Add", layer.layer + ".shifted",
            {product, to_.constant(node.module + ".bias", layer.folded.shift.reshape({-1, 1, 1}))});
    }

    /// Signed bytes that no Clip follows: TensorRT takes such layers, if their bias is in floats. Elsewhere
    /// it is rounded as suits the quantizer behind.
    static bool takenByTensorRt(const GraphLayer& layer) {
        return layer.codesType == OnnxType::Int8 &&
               layer.quantizer.codes.high == std::numeric_limits<std::int8_t>::max();
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

    /// W_k lies on the quantizer's grid already: Quant gives it back and tells its bit width. DoReFa's whole
    /// numbers are odd ones of k + 1 bits: readers take no zero point but 0, and the middle of k bits is no
    /// level.
    std::string quantWeight(const networks::GraphNode& node, int bits, const quant::LayerWeight& weight) {
        const auto name = node.module + ".weight";
        const auto step = weight.whole(bits).step;
        const auto constant = to_.constant(name, weight.low(bits));
        if (step.min().item<double>() < std::numeric_limits<float>::min())
            return constant; // a layer of zeros has no steps to divide by
        const auto scale = to_.constant(name + ".scale", step.numel() == 1 ? step.squeeze() : column(step));
        if (bits == 1)
            return to_.node("BipolarQuant", name + ".quant", {constant, scale}, {}, qonnxDomain);
        const bool isOdd = model_.shape.weights == WeightQuantizer::Dorefa;
        return quant(name + ".quant", constant, scale, bits + (isOdd ? 1 : 0), true, isOdd || bits == 8);
    }

    /// @param isNarrow as many numbers below 0 as above
    std::string quant(const std::string& name, const std::string& input, const std::string& scale, int bits,
                      bool isSigned, bool isNarrow) {
        return to_.node(
            "Quant", name,
            {input, scale, to_.scalar("zero", 0), to_.scalar("bits" + std::to_string(bits), bits)},
            {{"signed", std::int64_t{isSigned}},
             {"narrow", std::int64_t{isNarrow}},
             {"rounding_mode", std::string("ROUND")}},
            qonnxDomain);
    }

    // --- Activations ---

    struct Quantized {
        std::string value, codes;
        OnnxType type = OnnxType::Uint8;
        MapQuantizer quantizer;
    };

    /// What a rankable convolution at a low width reads of a map.
    const Quantized& quantized(std::size_t map, int bits) {
        auto& result = quantized_[{map, bits}];
        if (!result.value.empty())
            return result;
        const auto quantizer = quantizerOf(model_, map, bits);
        const auto name = quantizerName(map, bits);
        if (integers() && !quantizer.codes.isBipolar())
            result = codesOf(map, bits, quantizer, name);
        else
            result.value = onGrid(map, bits, quantizer, name);
        result.quantizer = quantizer;
        return result;
    }

    /// The second one of a map is named after its width too.
    std::string quantizerName(std::size_t map, int bits) const {
        auto name = "quantize" + std::to_string(map);
        const bool second = std::ranges::any_of(quantized_, [&](const auto& entry) {
            return entry.first.first == map && entry.first.second != bits;
        });
        return second ? name + "_" + std::to_string(bits) + "bit" : name;
    }

    /// Steps on [0, 1] are those of all maps.
    std::string stepOf(const MapQuantizer& quantizer, int bits, const std::string& name) {
        return to_.scalar(quantizer.isUnit ? "step" + std::to_string(bits) : name + ".step", quantizer.step);
    }

    std::string onGrid(std::size_t map, int bits, const MapQuantizer& quantizer, const std::string& name) {
        const auto step = stepOf(quantizer, bits, name);
        if (style_ == GraphStyle::Quants)
            return quantOnGrid(map, bits, quantizer, name, step);
        if (quantizer.codes.isBipolar()) {
            const auto isPositive =
                to_.node("GreaterOrEqual", name + ".positive", {value(map), to_.scalar("zero", 0)});
            return to_.node("Where", name,
                            {isPositive, step, to_.scalar(name + ".negative", -quantizer.step)});
        }
        if (quantizer.isUnit) {
            const auto factor =
                to_.scalar("steps" + std::to_string(bits), static_cast<double>(quantizer.codes.high));
            const auto scaled = to_.node("Mul", name + ".scale", {value(map), factor});
            return to_.node("Div", name, {to_.node("Round", name + ".round", {scaled}), factor});
        }
        const auto steps = to_.node("Div", name + ".scale", {value(map), step});
        const auto within =
            to_.node("Clip", name + ".clip",
                     {steps, to_.scalar(name + ".lowest", static_cast<double>(quantizer.codes.low)),
                      to_.scalar(name + ".highest", static_cast<double>(quantizer.codes.high))});
        return to_.node("Mul", name, {to_.node("Round", name + ".round", {within}), step});
    }

    /// FINN takes what is unsigned behind a Relu of its own alone.
    std::string quantOnGrid(std::size_t map, int bits, const MapQuantizer& quantizer, const std::string& name,
                            const std::string& step) {
        if (quantizer.codes.isBipolar())
            return to_.node("BipolarQuant", name, {value(map), step}, {}, qonnxDomain);
        const auto& from = value(sourceOf(nodes(), map, quantizer, false).from);
        return quant(name, quantizer.codes.isSigned() ? from : to_.node("Relu", name + ".relu", {from}), step,
                     bits, quantizer.codes.isSigned(), false);
    }

    /// Between a convolution and its quantizer nothing may stand, or runtimes do not compute it in integers:
    /// what the quantizer cuts off itself is left out, max-pools come behind it.
    Quantized codesOf(std::size_t map, int bits, const MapQuantizer& quantizer, const std::string& name) {
        // Signed bytes where no Clip is needed, too: TensorRT knows no others.
        const bool isSigned = quantizer.codes.isSigned() || needsRelu(quantizer);
        const auto type = isSigned ? OnnxType::Int8 : OnnxType::Uint8;
        const auto code = [&](const char* what, std::int64_t number) {
            return to_.code(std::string(what) + (isSigned ? ".signed" : ""), number, isSigned);
        };
        const auto scale = stepOf(quantizer, bits, name);
        const auto zero = code("zero_code", 0);
        const auto source = sourceOf(nodes(), map, quantizer, true);
        const bool keepsSign = !needsRelu(quantizer);
        auto codes = to_.node("QuantizeLinear", name, {value(keepsSign ? source.from : map), scale, zero});
        if (bits < 8 && keepsSign)
            codes = to_.node("Clip", name + ".clip",
                             {codes,
                              quantizer.codes.low == 0
                                  ? zero
                                  : code(("lowest_code" + std::to_string(bits)).c_str(), quantizer.codes.low),
                              code(("largest_code" + std::to_string(bits)).c_str(), quantizer.codes.high)});
        for (std::size_t i = keepsSign ? source.pools.size() : 0; i-- > 0;)
            codes = to_.node("MaxPool", name + ".pool" + (i ? std::to_string(i) : ""), {codes},
                             poolAttributes(source.pools[i]));
        return {to_.node("DequantizeLinear", name + ".value", {codes, scale, zero}), codes, type, quantizer};
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
    Shifts shifts_;
    GraphBuilder to_;
    BuiltGraph built_;
    std::vector<std::string> values_;                            ///< per node of the network
    std::map<std::pair<std::size_t, int>, Quantized> quantized_; ///< of maps, by bit width
    std::vector<std::vector<std::size_t>> readers_;              ///< per node
};

} // namespace

BuiltGraph buildGraph(const DeployedModel& model, ModelFormat format, Shifts shifts) {
    const auto style = words(format).graph;
    if (!style)
        throw Error(ErrorKind::Internal, "export", std::string(name(format)) + " is no graph");
    return Builder(model, *style, shifts).build();
}

} // namespace pdqat::onnx
