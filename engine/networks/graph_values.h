// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the nodes of an ONNX graph that is brought in hand to each other, and how they are read.
#pragma once

#include "engine/graph/onnx_graph.h"
#include "engine/networks/blueprint.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pdqat::networks {

/// Why a node cannot be taken.
struct Refusal {
    std::string problem, remedy;
};

/// A map of the network as the graph sees it.
struct GraphMap {
    FeatureMap map;
    bool isVector = false;    ///< N × features in the graph, not N × C × H × W
    bool behindLayer = false; ///< a layer with weights lies between the images and it
};

/// The same map with another description behind it.
inline GraphMap with(const GraphMap& value, FeatureMap map) {
    return {map, value.isVector, value.behindLayer};
}

/// Of a map, in pixels or channels.
inline constexpr std::int64_t largestSide = 1 << 20;
/// Pixels on one side of a map, of a layer's padding.
inline constexpr std::int64_t largestPad = 1 << 12;
/// Values of one image's map: a gigabyte.
inline constexpr std::int64_t largestMap = std::int64_t{1} << 28;
/// @throws Refusal for a map without pixels, or one that no image makes
void requireSides(const FeatureMap& map);

/// One for all that read it.
using GraphConstant = std::shared_ptr<const graph::OnnxTensor>;
/// A map, a constant, or (of a node that was refused) nothing.
using GraphValue = std::variant<std::monostate, GraphMap, GraphConstant>;

GraphValue constantValue(graph::OnnxTensor tensor);

/// In the shapes that a graph computes: the number of images, whatever it is.
inline constexpr std::int64_t numberOfImages = -(std::int64_t{1} << 40);

/// A node's inputs and attributes. Everything throws Refusal for what is missing or of another kind.
class NodeReader {
public:
    NodeReader(const graph::OnnxNode& node, std::vector<GraphValue> inputs)
        : node_(node), inputs_(std::move(inputs)) {}

    const graph::OnnxNode& node() const { return node_; }
    std::size_t size() const { return inputs_.size(); }
    bool has(std::size_t input) const { return input < inputs_.size() && !node_.inputs[input].empty(); }
    bool isMap(std::size_t input) const {
        return has(input) && std::holds_alternative<GraphMap>(inputs_[input]);
    }
    bool isConstant(std::size_t input) const {
        return has(input) && std::holds_alternative<GraphConstant>(inputs_[input]);
    }
    bool allConstant() const;
    const GraphMap& map(std::size_t input) const;
    /// N × C × H × W.
    const GraphMap& image(std::size_t input) const;
    /// N × features. @throws Refusal saying what the node would do with a map
    const GraphMap& vector(std::size_t input) const;
    const graph::OnnxTensor& constant(std::size_t input, const char* what) const;
    std::vector<std::int64_t> integers(std::size_t input, const char* what) const;
    /// A single number.
    double scalar(std::size_t input, const char* what) const;

    std::int64_t integer(const char* attribute, std::int64_t otherwise) const;
    double real(const char* attribute, double otherwise) const;
    std::string text(const char* attribute, const std::string& otherwise) const;
    /// Empty where the attribute is not there.
    std::vector<std::int64_t> list(const char* attribute) const;
    /// Two numbers, height and width.
    Extent extent(const char* attribute, Extent otherwise) const;
    /// The node's axes of `rank`, ascending; negative ones count from the end. `otherwise` where it names
    /// none.
    std::vector<std::int64_t> axes(std::size_t rank, std::vector<std::int64_t> otherwise = {}) const;
    /// An attribute in old versions, an input in newer ones; nothing where neither is there.
    std::optional<std::vector<std::int64_t>> listOrInput(const char* attribute, std::size_t input) const;

private:
    template <class T>
    const T* find(const char* attribute) const;

    const graph::OnnxNode& node_;
    std::vector<GraphValue> inputs_;
};

/// A node whose inputs are constants alone, computed: what exporters leave around shapes and weights.
/// Nothing for an operator that is not one of these. @throws Refusal
std::optional<graph::OnnxTensor> foldConstant(const NodeReader& node);

graph::OnnxTensor integerTensor(std::vector<std::int64_t> values);

} // namespace pdqat::networks
