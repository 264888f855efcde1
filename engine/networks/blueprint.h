// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network drawn up layer by layer without being built: what it is built from, and what exporters follow.
#pragma once

#include "engine/api/network_info.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat::networks {

/// What a network is built from.
struct NetworkShape {
    std::int64_t expand = 1;
    std::int64_t inputChannels = 3;
    std::int64_t inputSize = 32;
    std::int64_t classes = 10;
    std::vector<int> widths{2, 32}; ///< bit widths that it is trained at
};

/// Around a convolution's input.
enum class Padding {
    Same, ///< half the kernel: at stride 1 the map keeps its size
    Valid ///< none: the map loses what the kernel overhangs
};
/// Pixels on every side.
constexpr std::int64_t paddingOf(std::int64_t kernel, Padding padding) {
    return padding == Padding::Same ? kernel / 2 : 0;
}

/// One image's feature map: C × S × S.
struct FeatureMap {
    std::int64_t channels = 0, size = 0;
    std::size_t node = 0; ///< that makes it
};

/// A square convolution without bias.
struct ConvShape {
    std::int64_t out = 0; ///< channels
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    Padding padding = Padding::Same;
};

struct PoolShape {
    std::int64_t kernel = 2, stride = 2, padding = 0;
};

enum class GraphOp {
    Images,          ///< the network's input
    FullConvolution, ///< one that stays in full precision
    Convolution,     ///< a rankable one
    Norm,            ///< switchable batch normalisation
    Clamp,           ///< to [0, 1]; a rankable convolution that reads it quantizes it
    MaxPool,
    Add,
    Classifier ///< behind the spatial mean of its input
};

/// A step of the forward pass at inference.
struct GraphNode {
    GraphOp op = GraphOp::Images;
    std::string module;              ///< state-dict name of what has its parameters; empty: it has none
    std::vector<std::size_t> inputs; ///< nodes before it
    FeatureMap out;
    ConvShape convolution = {};
    PoolShape pool = {};
    std::size_t layer = 0; ///< of a rankable convolution: index into the layers
    double dropout = 0;    ///< of a clamp: how likely training drops a value that rankable convolutions read
};

/// What is known of a network without building it; no tensors are made for it.
struct NetworkDescription {
    std::vector<LayerInfo> layers; ///< rankable, in forward order
    /// Outside the rankable layers: full-precision convolutions, classifier and, for parameters, every bit
    /// width's batch normalisation.
    std::int64_t otherParameters = 0;
    std::int64_t otherMacs = 0;
    std::vector<GraphNode> nodes; ///< in forward order, the images first, the classifier last
};

/// Draws a network up: each call takes the map that a layer reads, counts the layer, and returns the map that
/// it makes. Called in the order of the forward pass. `module` is the layer's state-dict name.
class Blueprint {
public:
    explicit Blueprint(const NetworkShape& shape);

    /// The images.
    FeatureMap input() const { return description_.nodes.front().out; }
    /// A rankable convolution; `name` is its name as a layer.
    FeatureMap conv(std::string name, const std::string& module, FeatureMap in, const ConvShape& shape);
    /// A convolution that stays in full precision.
    FeatureMap fullConv(const std::string& module, FeatureMap in, const ConvShape& shape);
    /// Switchable batch normalisation: a set for every bit width.
    FeatureMap norm(const std::string& module, FeatureMap in);
    /// The networks' nonlinearity. Of what rankable convolutions read of it, training drops each value with
    /// probability `dropout` in [0, 1), after the quantizer.
    FeatureMap clamp(FeatureMap in, double dropout = 0);
    FeatureMap maxPool(FeatureMap in, const PoolShape& shape);
    /// Two maps of one shape.
    FeatureMap add(FeatureMap a, FeatureMap b);
    /// The classifier behind the spatial mean of a map.
    void classifier(const std::string& module, FeatureMap in);

    NetworkDescription description() const { return description_; }

private:
    FeatureMap append(GraphNode node);

    NetworkShape shape_;
    NetworkDescription description_;
};

/// Which input sizes a network takes, in pixels a side.
struct InputRule {
    std::int64_t minimum = 8;
    std::int64_t multiple = 1;
};

/// @throws Error(Config) naming the network, its rule and the next size that fits
void requireInputSize(std::string_view network, const NetworkShape& shape, InputRule rule);

} // namespace pdqat::networks
