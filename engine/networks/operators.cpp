// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/operators.h"

#include "engine/api/text.h"
#include "engine/networks/layer_operators.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace pdqat::networks {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// --- Nonlinearities ---

GraphValue active(BroughtGraph& to, const GraphMap& in, const ActivationShape& shape) {
    return with(in, to.plan().activation(in.map, shape));
}

template <Nonlinearity kind>
GraphValue nonlinear(BroughtGraph& to, const NodeReader& node) {
    return active(to, node.map(0), {kind});
}

GraphValue clip(BroughtGraph& to, const NodeReader& node) {
    const auto bound = [&](const char* attribute, std::size_t input, double open) {
        return node.has(input) ? node.scalar(input, "its bounds") : node.real(attribute, open);
    };
    constexpr double largest = std::numeric_limits<float>::max();
    const double low = bound("min", 1, -infinity), high = bound("max", 2, infinity);
    const auto& in = node.map(0);
    if (!(low < high))
        throw Refusal{"its bounds are " + number(low) + " and " + number(high), "Export the network again"};
    if (low == 0 && high == 1)
        return with(in, to.plan().clamp(in.map));
    if (low <= -largest && high >= largest)
        return in;
    if (low == 0 && high >= largest)
        return active(to, in, {Nonlinearity::Relu});
    return active(to, in, {Nonlinearity::Clip, std::max(low, -largest), std::min(high, largest)});
}

GraphValue leakyRelu(BroughtGraph& to, const NodeReader& node) {
    return active(to, node.map(0), {Nonlinearity::LeakyRelu, node.real("alpha", 0.01)});
}

GraphValue hardSigmoid(BroughtGraph& to, const NodeReader& node) {
    return active(to, node.map(0),
                  {Nonlinearity::HardSigmoid, node.real("alpha", 0.2), node.real("beta", 0.5)});
}

GraphValue softmax(BroughtGraph& to, const NodeReader& node) {
    if (!to.isOutput(node.node()))
        throw Refusal{"it stands within the network", "Only a Softmax at the very end can be taken"};
    to.note("Its " + node.node().op +
            " at the end is left out: training and accuracy need the values before it.");
    return node.map(0);
}

// --- Two maps, or a map and a constant ---

/// A constant with one number for each channel, or one for all.
std::vector<float> perChannel(const graph::OnnxTensor& constant, const GraphMap& in) {
    const auto& shape = constant.shape;
    const auto rank = shape.size();
    const std::size_t behind = in.isVector ? 0 : 2; // axes after the channels'
    bool fits = constant.elements() == 1;
    if (!fits && rank > behind) {
        fits = shape[rank - 1 - behind] == constant.elements();
    }
    if (!fits)
        throw Refusal{"its constant is " + join(shape, " × ") + ", a number for each place",
                      "Let it be one number, or one for each channel"};
    return graph::floatsOf(constant);
}

void requireAlike(const GraphMap& a, const GraphMap& b) {
    const auto fits = [](std::int64_t x, std::int64_t y) { return x == y || x == 1 || y == 1; };
    if (a.isVector != b.isVector || !fits(a.map.channels, b.map.channels) ||
        !fits(a.map.size.height, b.map.size.height) || !fits(a.map.size.width, b.map.size.width))
        throw Refusal{"its inputs are of different shapes", "Export the network again"};
}

GraphValue ofTwo(const GraphMap& a, const GraphMap& b, FeatureMap map) {
    return GraphMap{map, a.isVector, a.behindLayer || b.behindLayer};
}

std::vector<float> each(std::vector<float> values, float (*change)(float)) {
    std::ranges::transform(values, values.begin(), change);
    return values;
}
float negative(float value) { return -value; }
float inverse(float value) { return 1 / value; }

/// scale · map + shift.
GraphValue affine(BroughtGraph& to, const NodeReader& node, const GraphMap& in, std::vector<float> scale,
                  std::vector<float> shift) {
    const auto areAll = [](const std::vector<float>& values, float value) {
        return !values.empty() && std::ranges::all_of(values, [&](float v) { return v == value; });
    };
    if (areAll(scale, 1) && areAll(shift, 0))
        return in;
    return to.affine(node, in, std::move(scale), std::move(shift));
}

GraphValue add(BroughtGraph& to, const NodeReader& node) {
    if (to.isSkipped(node.node()))
        return node.isMap(0) ? node.map(0) : node.map(1);
    if (node.isMap(0) && node.isMap(1)) {
        requireAlike(node.map(0), node.map(1));
        return ofTwo(node.map(0), node.map(1), to.plan().add(node.map(0).map, node.map(1).map));
    }
    const std::size_t map = node.isMap(0) ? 0 : 1;
    const auto& in = node.map(map);
    return affine(to, node, in, {1}, perChannel(node.constant(1 - map, "its values"), in));
}

GraphValue subtract(BroughtGraph& to, const NodeReader& node) {
    const std::size_t map = node.isMap(0) ? 0 : 1;
    const auto& in = node.map(map);
    auto values = perChannel(node.constant(1 - map, "its values"), in);
    return map == 0 ? affine(to, node, in, {1}, each(std::move(values), negative))
                    : affine(to, node, in, {-1}, std::move(values));
}

GraphValue multiply(BroughtGraph& to, const NodeReader& node) {
    if (node.isMap(0) && node.isMap(1)) {
        requireAlike(node.map(0), node.map(1));
        return ofTwo(node.map(0), node.map(1), to.plan().multiply(node.map(0).map, node.map(1).map));
    }
    const std::size_t map = node.isMap(0) ? 0 : 1;
    const auto& in = node.map(map);
    return affine(to, node, in, perChannel(node.constant(1 - map, "its values"), in), {0});
}

GraphValue divide(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.map(0);
    return affine(to, node, in, each(perChannel(node.constant(1, "its divisors"), in), inverse), {0});
}

GraphValue concat(BroughtGraph& to, const NodeReader& node) {
    std::vector<FeatureMap> maps;
    bool behind = false;
    const auto& first = node.map(0);
    const auto axis = node.integer("axis", 1);
    if (axis != 1 && axis != (first.isVector ? -1 : -3))
        throw Refusal{"it joins maps along axis " + std::to_string(axis), "Join channels (axis 1)"};
    for (std::size_t i = 0; i < node.size(); ++i) {
        const auto& map = node.map(i);
        if (map.map.size != first.map.size || map.isVector != first.isVector)
            throw Refusal{"its inputs have different sizes", "Export the network again"};
        maps.push_back(map.map);
        behind = behind || map.behindLayer;
    }
    return GraphMap{to.plan().concat(maps), first.isVector, behind};
}

// --- Means and shapes ---

GraphValue globalAverage(BroughtGraph& to, const NodeReader& node) {
    return with(node.image(0), to.plan().mean(node.image(0).map));
}

GraphValue reduceMean(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.image(0);
    const auto axes = node.axes(4);
    if (axes != std::vector<std::int64_t>{2, 3})
        throw Refusal{"it averages over the axes (" + join(axes, ", ") + ")",
                      "Only means over height and width can be taken"};
    return GraphMap{to.plan().mean(in.map), node.integer("keepdims", 1) == 0, in.behindLayer};
}

GraphValue same(BroughtGraph&, const NodeReader& node) { return node.map(0); }

GraphValue flattened(BroughtGraph& to, const GraphMap& in) {
    if (in.isVector)
        return in;
    const auto map = in.map.size.area() == 1 ? in.map : to.plan().flatten(in.map);
    return GraphMap{map, true, in.behindLayer};
}

GraphValue flatten(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.map(0);
    const auto axis = node.integer("axis", 1);
    if (axis != 1 && axis != (in.isVector ? -1 : -3))
        throw Refusal{"it flattens from axis " + std::to_string(axis),
                      "Flatten everything but the images (axis 1)"};
    return flattened(to, in);
}

std::vector<std::int64_t> shapeOf(const GraphMap& in) {
    if (in.isVector)
        return {numberOfImages, in.map.channels};
    return {numberOfImages, in.map.channels, in.map.size.height, in.map.size.width};
}

GraphValue reshape(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.map(0);
    auto wanted = node.listOrInput("shape", 1).value_or(std::vector<std::int64_t>());
    const auto now = shapeOf(in);
    const auto refuse = [&] {
        return Refusal{"it gives a map the shape (" +
                           join(node.listOrInput("shape", 1).value_or(wanted), ", ") + ")",
                       "Only flattening can be taken, and what keeps the shape"};
    };
    // The first axis is the images, however it is written.
    if (wanted.empty() || !to.isImages(wanted[0]))
        throw refuse();
    wanted[0] = numberOfImages;
    const auto features = in.map.channels * in.map.size.area();
    std::int64_t known = 1, open = 0;
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        if (wanted[i] == 0 && i < now.size())
            wanted[i] = now[i];
        if (wanted[i] < -1 || wanted[i] == 0 || wanted[i] > features)
            throw refuse();
        if (wanted[i] == -1)
            open = static_cast<std::int64_t>(i);
        else if ((known *= wanted[i]) > features)
            throw refuse();
    }
    if (open)
        wanted[static_cast<std::size_t>(open)] = features / known;
    if (wanted == now)
        return in;
    if (wanted.size() == 2 && wanted[1] == features)
        return flattened(to, in);
    if (in.isVector && wanted == std::vector<std::int64_t>{numberOfImages, features, 1, 1})
        return GraphMap{in.map, false, in.behindLayer};
    throw refuse();
}

GraphValue squeeze(BroughtGraph&, const NodeReader& node) {
    const auto& in = node.image(0);
    if (in.map.size.area() != 1)
        throw Refusal{"it leaves out axes of a map of several pixels",
                      "Average or flatten the map before it"};
    const auto axes = node.axes(4, {2, 3});
    if (axes == std::vector<std::int64_t>{2, 3})
        return GraphMap{in.map, true, in.behindLayer};
    throw Refusal{"it leaves out the axes (" + join(axes, ", ") + ")", "Leave out height and width together"};
}

GraphValue unsqueeze(BroughtGraph&, const NodeReader& node) {
    const auto& in = node.vector(0);
    const auto axes = node.axes(4);
    if (axes != std::vector<std::int64_t>{2, 3})
        throw Refusal{"it adds the axes (" + join(axes, ", ") + ")", "Add height and width together"};
    return GraphMap{in.map, false, in.behindLayer};
}

GraphValue shape(BroughtGraph&, const NodeReader& node) {
    const auto sides = shapeOf(node.map(0));
    const auto size = static_cast<std::int64_t>(sides.size());
    const auto bounded = [&](std::int64_t i) {
        return std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size);
    };
    const auto begin = bounded(node.integer("start", 0)),
               end = std::max(begin, bounded(node.integer("end", size)));
    return constantValue(integerTensor({sides.begin() + begin, sides.begin() + end}));
}

GraphValue pad(BroughtGraph& to, const NodeReader& node) {
    const auto& in = node.image(0);
    if (const auto mode = node.text("mode", "constant"); mode != "constant")
        throw Refusal{"it pads with " + printable(mode) + " values", "Pad with a constant"};
    const auto pads = node.listOrInput("pads", 1).value_or(std::vector<std::int64_t>());
    const auto inside = [](std::int64_t p) { return p >= 0 && p <= largestPad; };
    if (pads.size() != 8 || pads[0] || pads[1] || pads[4] || pads[5] || !std::ranges::all_of(pads, inside))
        throw Refusal{"its pads are (" + join(pads, ", ") + ")", "Only height and width can be padded"};
    const double value = node.has(2) ? node.scalar(2, "its value") : node.real("value", 0);
    const PadShape shape{pads[2], pads[3], pads[6], pads[7], value};
    if (shape.top == 0 && shape.left == 0 && shape.bottom == 0 && shape.right == 0)
        return in;
    const auto out = with(in, to.plan().pad(in.map, shape));
    requireSides(out.map);
    return out;
}

const std::map<std::string, Operator>& operators() {
    static const std::map<std::string, Operator> known{
        {"Add", add},
        {"AveragePool", drawAveragePool},
        {"BatchNormalization", drawBatchNorm},
        {"Cast", same},
        {"Clip", clip},
        {"Concat", concat},
        {"Conv", drawConv},
        {"Div", divide},
        {"Dropout", same},
        {"Flatten", flatten},
        {"Gemm", drawGemm},
        {"GlobalAveragePool", globalAverage},
        {"HardSigmoid", hardSigmoid},
        {"HardSwish", nonlinear<Nonlinearity::HardSwish>},
        {"Identity", same},
        {"LeakyRelu", leakyRelu},
        {"LogSoftmax", softmax},
        {"MatMul", drawMatMul},
        {"MaxPool", drawMaxPool},
        {"Mul", multiply},
        {"Pad", pad},
        {"ReduceMean", reduceMean},
        {"Relu", nonlinear<Nonlinearity::Relu>},
        {"Reshape", reshape},
        {"Shape", shape},
        {"Sigmoid", nonlinear<Nonlinearity::Sigmoid>},
        {"Softmax", softmax},
        {"Squeeze", squeeze},
        {"Sub", subtract},
        {"Unsqueeze", unsqueeze},
    };
    return known;
}

} // namespace

Operator findOperator(const std::string& name) {
    const auto found = operators().find(name);
    return found == operators().end() ? nullptr : found->second;
}

std::string remedyFor(const graph::OnnxNode& node) {
    struct Remedy {
        std::string_view op, remedy;
    };
    static constexpr std::array remedies{
        Remedy{"QuantizeLinear", "The model is quantized already: bring its float version"},
        Remedy{"DequantizeLinear", "The model is quantized already: bring its float version"},
        Remedy{"QLinearConv", "The model is quantized already: bring its float version"},
        Remedy{"ConvInteger", "The model is quantized already: bring its float version"},
        Remedy{"PRelu", "Train it with LeakyReLU or ReLU"},
        Remedy{"Elu", "Train it with ReLU or SiLU"},
        Remedy{"Selu", "Train it with ReLU or SiLU"},
        Remedy{"Gelu", "Train it with ReLU or SiLU"},
        Remedy{"Erf", "It is a GELU: train it with ReLU or SiLU"},
        Remedy{"Tanh", "Train it with ReLU or HardSwish"},
        Remedy{"ConvTranspose", "Bring a network that classifies images"},
        Remedy{"Resize", "Bring a network that classifies images, of one input size"},
        Remedy{"InstanceNormalization", "Train it with batch normalisation"},
        Remedy{"LayerNormalization", "Train it with batch normalisation"},
        Remedy{"GroupNormalization", "Train it with batch normalisation"},
        Remedy{"GlobalMaxPool", "Use a MaxPool over the whole map, or a mean"},
        Remedy{"Transpose", "Export with channels first, without moving axes"},
        Remedy{"If", "Export a network without branches, traced for inference"},
        Remedy{"Loop", "Export a network without loops, traced for inference"},
        Remedy{"Scan", "Export a network without loops, traced for inference"},
    };
    if (!node.domain.empty())
        return "Export with PyTorch's torch.onnx.export, or inline the functions of other domains "
               "(onnx.inliner)";
    const auto* const found = std::ranges::find(remedies, node.op, &Remedy::op);
    return found == remedies.end() ? "Replace it in the network by one of: " +
                                         [] {
                                             std::vector<std::string> names;
                                             for (const auto& [name, unused] : operators())
                                                 names.push_back(name);
                                             return join(names, ", ");
                                         }()
                                   : std::string(found->remedy);
}

} // namespace pdqat::networks
