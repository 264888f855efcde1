// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/graph_values.h"

#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace pdqat::networks {
namespace {

using graph::OnnxTensor;
using graph::OnnxType;

constexpr const char* exportAgain = "Export the network again, in float32";

constexpr std::size_t largestRank = 8;                        ///< that a constant may have
constexpr std::int64_t largestNumber = std::int64_t{1} << 31; ///< in a shape that is calculated

std::string ordinal(std::size_t input) { return "input " + std::to_string(input + 1); }

/// The tensor in another order of its axes.
OnnxTensor transposed(const OnnxTensor& from, std::vector<std::int64_t> order) {
    const auto rank = from.shape.size();
    if (order.empty())
        for (std::size_t i = 0; i < rank; ++i)
            order.push_back(static_cast<std::int64_t>(rank - 1 - i));
    auto sorted = order;
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < rank; ++i)
        if (sorted.size() != rank || sorted[i] != static_cast<std::int64_t>(i))
            throw Refusal{"its perm is no order of " + std::to_string(rank) + " axes", exportAgain};
    OnnxTensor to{from.name, from.type, {}, std::string(from.bytes.size(), '\0')};
    std::vector<std::size_t> steps(rank, 1); // of the old axes, in elements
    for (std::size_t i = rank; i-- > 1;)
        steps[i - 1] = steps[i] * static_cast<std::size_t>(from.shape[i]);
    for (const auto axis : order)
        to.shape.push_back(from.shape[static_cast<std::size_t>(axis)]);
    const auto each = graph::bytesOf(from.type);
    const auto count = from.bytes.size() / each;
    std::vector<std::int64_t> place(rank);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t source = 0;
        for (std::size_t axis = 0; axis < rank; ++axis)
            source += static_cast<std::size_t>(place[axis]) * steps[static_cast<std::size_t>(order[axis])];
        std::memcpy(to.bytes.data() + i * each, from.bytes.data() + source * each, each);
        for (auto axis = rank; axis-- > 0;) {
            if (++place[axis] < to.shape[axis])
                break;
            place[axis] = 0;
        }
    }
    return to;
}

/// Axes of `rank`, each once and ascending; negative ones count from the end.
std::vector<std::int64_t> axesOf(const NodeReader& node, std::size_t rank) {
    const auto axes = node.axes(rank);
    const auto count = static_cast<std::int64_t>(rank);
    if (std::ranges::adjacent_find(axes) != axes.end() ||
        (!axes.empty() && (axes.front() < 0 || axes.back() >= count)))
        throw Refusal{"its axes (" + join(axes, ", ") + ") are none of " + std::to_string(rank), exportAgain};
    return axes;
}

OnnxTensor unsqueezed(const NodeReader& node) {
    auto tensor = node.constant(0, "its values");
    const auto added = node.listOrInput("axes", 1).value_or(std::vector<std::int64_t>()).size();
    if (tensor.shape.size() + added > largestRank)
        throw Refusal{"it gives a constant " + std::to_string(tensor.shape.size() + added) + " axes",
                      exportAgain};
    for (const auto axis : axesOf(node, tensor.shape.size() + added))
        tensor.shape.insert(tensor.shape.begin() + axis, 1);
    return tensor;
}

/// All axes of size 1 where none is named.
OnnxTensor squeezed(const NodeReader& node) {
    auto tensor = node.constant(0, "its values");
    const auto axes = axesOf(node, tensor.shape.size());
    std::vector<std::int64_t> kept;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        const bool named = std::ranges::find(axes, static_cast<std::int64_t>(i)) != axes.end();
        if (named && tensor.shape[i] != 1)
            throw Refusal{"it leaves out an axis of " + std::to_string(tensor.shape[i]) + " numbers",
                          exportAgain};
        if (axes.empty() ? tensor.shape[i] != 1 : !named)
            kept.push_back(tensor.shape[i]);
    }
    tensor.shape = std::move(kept);
    return tensor;
}

OnnxTensor gathered(const NodeReader& node) {
    const auto from = node.integers(0, "its numbers");
    if (node.constant(0, "its numbers").shape.size() != 1)
        throw Refusal{"it picks from a constant of several axes", exportAgain};
    std::vector<std::int64_t> picked;
    for (auto i : node.integers(1, "its indices")) {
        i = i < 0 ? i + static_cast<std::int64_t>(from.size()) : i;
        if (i < 0 || i >= static_cast<std::int64_t>(from.size()))
            throw Refusal{"it picks number " + std::to_string(i) + " of " + std::to_string(from.size()),
                          exportAgain};
        picked.push_back(from[static_cast<std::size_t>(i)]);
    }
    auto result = integerTensor(picked);
    result.shape = node.constant(1, "its indices").shape;
    return result;
}

OnnxTensor sliced(const NodeReader& node) {
    const auto from = node.integers(0, "its numbers");
    const auto size = static_cast<std::int64_t>(from.size());
    const auto starts = node.listOrInput("starts", 1), ends = node.listOrInput("ends", 2);
    const auto steps = node.has(4) ? node.integers(4, "its steps") : std::vector<std::int64_t>{1};
    if (!starts || !ends || starts->size() != 1 || ends->size() != 1 || steps != std::vector<std::int64_t>{1})
        throw Refusal{"it cuts out more than one plain stretch of a shape", exportAgain};
    const auto bounded = [&](std::int64_t i) {
        return std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size);
    };
    const auto begin = bounded(starts->front()), end = std::max(begin, bounded(ends->front()));
    return integerTensor({from.begin() + begin, from.begin() + end});
}

OnnxTensor joined(const NodeReader& node) {
    std::vector<std::int64_t> all;
    for (std::size_t i = 0; i < node.size(); ++i)
        for (const auto value : node.integers(i, "its numbers"))
            all.push_back(value);
    return integerTensor(std::move(all));
}

/// Of whole numbers, one of them a single number or both of one shape.
OnnxTensor calculated(const NodeReader& node, std::int64_t (*calculate)(std::int64_t, std::int64_t)) {
    auto a = node.integers(0, "its numbers"), b = node.integers(1, "its numbers");
    if (a.size() != b.size() && a.size() != 1 && b.size() != 1)
        throw Refusal{"it calculates with shapes of different lengths", exportAgain};
    const auto size = std::max(a.size(), b.size());
    a.resize(size, a.empty() ? 0 : a[0]);
    b.resize(size, b.empty() ? 0 : b[0]);
    for (std::size_t i = 0; i < size; ++i) {
        if (a[i] == numberOfImages || b[i] == numberOfImages)
            throw Refusal{"it calculates with the number of images", "Export with a fixed batch size of 1"};
        const auto isLarge = [](std::int64_t number) {
            return number > largestNumber || number < -largestNumber;
        };
        if (isLarge(a[i]) || isLarge(b[i]))
            throw Refusal{"it calculates with numbers that no shape has", exportAgain};
        a[i] = calculate(a[i], b[i]);
    }
    return integerTensor(std::move(a));
}

OnnxTensor reshaped(const OnnxTensor& from, std::vector<std::int64_t> shape) {
    const auto refusal = [] { return Refusal{"the constant does not fit its new shape", exportAgain}; };
    const auto elements = from.elements();
    std::int64_t known = 1, open = -1;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == 0 && i < from.shape.size())
            shape[i] = from.shape[i];
        if (shape[i] == -1 && open < 0)
            open = static_cast<std::int64_t>(i);
        else if (shape[i] < 1 || shape[i] > elements || (known *= shape[i]) > elements)
            throw refusal(); // no product grows beyond the elements squared, which memory holds
    }
    if (open >= 0)
        shape[static_cast<std::size_t>(open)] = elements / known;
    auto to = from;
    to.shape = std::move(shape);
    if (to.elements() != elements)
        throw refusal();
    return to;
}

} // namespace

void requireSides(const FeatureMap& map) {
    const auto fits = [](std::int64_t side) { return side >= 1 && side <= largestSide; };
    const bool sides = fits(map.channels) && fits(map.size.height) && fits(map.size.width);
    if (!sides || map.size.area() > largestMap / map.channels)
        throw Refusal{"it makes a map of " + std::to_string(map.channels) + " × " +
                          std::to_string(map.size.height) + " × " + std::to_string(map.size.width) +
                          " values",
                      "Give the network larger images: network.input_size"};
}

OnnxTensor integerTensor(std::vector<std::int64_t> values) {
    OnnxTensor tensor{"", OnnxType::Int64, {static_cast<std::int64_t>(values.size())}, {}};
    tensor.bytes.assign(reinterpret_cast<const char*>(values.data()), values.size() * sizeof values[0]);
    return tensor;
}

GraphValue constantValue(OnnxTensor tensor) { return std::make_shared<const OnnxTensor>(std::move(tensor)); }

bool NodeReader::allConstant() const {
    for (std::size_t i = 0; i < inputs_.size(); ++i)
        if (has(i) && !isConstant(i))
            return false;
    return true;
}

const GraphMap& NodeReader::map(std::size_t input) const {
    if (!isMap(input))
        throw Refusal{has(input) ? "its " + ordinal(input) +
                                       " is a constant, where what the network computes "
                                       "was expected"
                                 : "it lacks its " + ordinal(input),
                      exportAgain};
    return std::get<GraphMap>(inputs_[input]);
}

const GraphMap& NodeReader::image(std::size_t input) const {
    const auto& value = map(input);
    if (value.isVector)
        throw Refusal{"it reads a vector, where a map with height and width was expected", exportAgain};
    return value;
}

const GraphMap& NodeReader::vector(std::size_t input) const {
    const auto& value = map(input);
    if (!value.isVector)
        throw Refusal{"it reads a map, where a vector was expected",
                      "Flatten the map before it, or use a 1 × 1 convolution"};
    return value;
}

const OnnxTensor& NodeReader::constant(std::size_t input, const char* what) const {
    if (!isConstant(input))
        throw Refusal{std::string(what) + (has(input) ? " are computed by the network, they must be constants"
                                                      : " are missing"),
                      "Export with constants folded (do_constant_folding=True)"};
    return *std::get<GraphConstant>(inputs_[input]);
}

std::vector<std::int64_t> NodeReader::integers(std::size_t input, const char* what) const {
    const auto& tensor = constant(input, what);
    if (graph::isFloat(tensor.type))
        throw Refusal{std::string(what) + " are not whole numbers", exportAgain};
    return graph::integersOf(tensor);
}

double NodeReader::scalar(std::size_t input, const char* what) const {
    const auto values = graph::floatsOf(constant(input, what));
    if (values.size() != 1 || std::isnan(values[0]))
        throw Refusal{std::string(what) + " are not a single number", exportAgain};
    return values[0];
}

template <class T>
const T* NodeReader::find(const char* attribute) const {
    const auto found = node_.attributes.find(attribute);
    if (found == node_.attributes.end())
        return nullptr;
    const auto* value = std::get_if<T>(&found->second);
    if (!value)
        throw Refusal{"its attribute " + std::string(attribute) + " is of another kind than ONNX has it",
                      exportAgain};
    return value;
}

std::int64_t NodeReader::integer(const char* attribute, std::int64_t otherwise) const {
    const auto* value = find<std::int64_t>(attribute);
    return value ? *value : otherwise;
}

double NodeReader::real(const char* attribute, double otherwise) const {
    const auto* value = find<float>(attribute);
    if (value && std::isnan(*value))
        throw Refusal{"its attribute " + std::string(attribute) + " is no number", exportAgain};
    return value ? static_cast<double>(*value) : otherwise;
}

std::string NodeReader::text(const char* attribute, const std::string& otherwise) const {
    const auto* value = find<std::string>(attribute);
    return value ? *value : otherwise;
}

std::vector<std::int64_t> NodeReader::list(const char* attribute) const {
    const auto* value = find<std::vector<std::int64_t>>(attribute);
    return value ? *value : std::vector<std::int64_t>();
}

Extent NodeReader::extent(const char* attribute, Extent otherwise) const {
    const auto values = list(attribute);
    if (values.empty())
        return otherwise;
    constexpr std::int64_t most = 1 << 16;
    if (values.size() != 2 || std::ranges::any_of(values, [](auto v) { return v < 1 || v > most; }))
        throw Refusal{"its " + std::string(attribute) + " are (" + join(values, ", ") +
                          "), expected a height and a width",
                      "Bring a network of images in two dimensions"};
    return {values[0], values[1]};
}

std::vector<std::int64_t> NodeReader::axes(std::size_t rank, std::vector<std::int64_t> otherwise) const {
    auto axes = listOrInput("axes", 1).value_or(std::move(otherwise));
    for (auto& axis : axes)
        axis = axis < 0 ? axis + static_cast<std::int64_t>(rank) : axis;
    std::ranges::sort(axes);
    return axes;
}

std::optional<std::vector<std::int64_t>> NodeReader::listOrInput(const char* attribute,
                                                                 std::size_t input) const {
    if (find<std::vector<std::int64_t>>(attribute))
        return list(attribute);
    return has(input) ? std::optional(integers(input, attribute)) : std::nullopt;
}

std::optional<OnnxTensor> foldConstant(const NodeReader& node) {
    const auto& op = node.node().op;
    if (op == "Constant") {
        for (const auto& [name, value] : node.node().attributes) {
            if (const auto* tensor = std::get_if<OnnxTensor>(&value))
                return *tensor;
            if (const auto* list = std::get_if<std::vector<std::int64_t>>(&value))
                return integerTensor(*list);
            if (const auto* integer = std::get_if<std::int64_t>(&value)) {
                auto tensor = integerTensor({*integer});
                tensor.shape.clear();
                return tensor;
            }
            if (const auto* real = std::get_if<float>(&value))
                return OnnxTensor{
                    "", OnnxType::Float, {}, std::string(reinterpret_cast<const char*>(real), sizeof *real)};
        }
        throw Refusal{"its value is of a kind that cannot be read", exportAgain};
    }
    if (node.size() == 0 || !node.allConstant())
        return {};
    if (op == "Identity" || op == "Cast")
        return node.constant(0, "its values");
    if (op == "Transpose")
        return transposed(node.constant(0, "its values"), node.list("perm"));
    if (op == "Reshape")
        return reshaped(node.constant(0, "its values"), node.integers(1, "its shape"));
    if (op == "Unsqueeze")
        return unsqueezed(node);
    if (op == "Squeeze")
        return squeezed(node);
    if (op == "Gather")
        return gathered(node);
    if (op == "Slice")
        return sliced(node);
    if (op == "Concat")
        return joined(node);
    if (op == "Mul")
        return calculated(node, [](auto a, auto b) { return a * b; });
    if (op == "Add")
        return calculated(node, [](auto a, auto b) { return a + b; });
    if (op == "Sub")
        return calculated(node, [](auto a, auto b) { return a - b; });
    if (op == "Div")
        return calculated(node, [](auto a, auto b) { return b == 0 ? 0 : a / b; });
    return {};
}

} // namespace pdqat::networks
