// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network drawn up layer by layer without being built: what it is built from, and what exporters follow.
#pragma once

#include "engine/api/config.h"
#include "engine/api/extent.h"
#include "engine/api/network_info.h"

#include <cstdint>
#include <optional>
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

    // What decides the quantizers' parameters.
    ActivationQuantizer activations = ActivationQuantizer::Unit;
    WeightQuantizer weights = WeightQuantizer::Dorefa;
    StepsPer stepsPer = StepsPer::Channel;
    StepSource steps = StepSource::Fitted;

    // Of a network from a file alone.
    std::string file = {};      ///< ONNX model
    bool allLayers = false;     ///< the first convolutions and the classifier are rankable too
    bool newClassifier = false; ///< of as many outputs as there are classes, without weights
    bool operator==(const NetworkShape&) const = default;
};

/// One image's feature map: C × H × W. A vector is a map of one pixel.
struct FeatureMap {
    std::int64_t channels = 0;
    Extent size;
    std::size_t node = 0; ///< that makes it
};

struct ConvShape {
    std::int64_t out = 0; ///< channels
    Extent kernel = 3;
    Extent stride = 1;
    /// Pixels above and below, left and right. None given: half the kernel, at stride 1 the map keeps its
    /// size.
    std::optional<Extent> padding = {};
    Extent dilation = 1;
    std::int64_t groups = 1;
    bool bias = false; ///< of convolutions in full precision alone

    constexpr Extent pads() const { return padding.value_or(Extent(kernel.height / 2, kernel.width / 2)); }
};

struct PoolShape {
    Extent kernel = 2, stride = 2, padding = 0;
    bool roundsUp = false;      ///< a last window that hangs over the map counts
    bool countsPadding = false; ///< among the values that are averaged
};

/// A nonlinearity, value by value.
enum class Nonlinearity { Relu, Clip, LeakyRelu, Sigmoid, HardSigmoid, HardSwish };
struct ActivationShape {
    Nonlinearity kind = Nonlinearity::Relu;
    double a = 0, b = 0; ///< Clip: its bounds; LeakyRelu: slope a; HardSigmoid: clamp(a x + b, 0, 1)
};

/// Pixels around a map, and what they hold.
struct PadShape {
    std::int64_t top = 0, left = 0, bottom = 0, right = 0;
    double value = 0;
};

enum class GraphOp {
    Images,          ///< the network's input
    FullConvolution, ///< one that stays in full precision
    Convolution,     ///< a rankable one; a rankable linear layer is one of a single pixel
    Norm,            ///< switchable batch normalisation
    Clamp,           ///< to [0, 1]; a rankable convolution that reads it quantizes it
    Activation,      ///< any other nonlinearity
    Affine,          ///< times a constant plus a constant, for each channel or for all
    MaxPool,
    AveragePool,
    Mean, ///< over all pixels
    Add,
    Multiply,
    Concat, ///< of channels
    Pad,
    Flatten,   ///< to a vector
    Classifier ///< linear, of a vector, in full precision
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
    double dropout = 0;    ///< how likely training drops a value that rankable convolutions read
    ActivationShape activation = {};
    PadShape pad = {};
    bool identity = false; ///< of a normalisation: put in so that there is one, at first it changes nothing
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
    FeatureMap norm(const std::string& module, FeatureMap in, bool identity = false);
    /// The built-in networks' nonlinearity: a clamp to [0, 1] where activations are quantized there, else
    /// ReLU. Of what rankable convolutions read of it, training drops each value with probability `dropout`
    /// in [0, 1), after the quantizer.
    FeatureMap nonlinearity(FeatureMap in, double dropout = 0);
    FeatureMap clamp(FeatureMap in);
    FeatureMap activation(FeatureMap in, const ActivationShape& shape);
    FeatureMap affine(const std::string& module, FeatureMap in);
    FeatureMap maxPool(FeatureMap in, const PoolShape& shape);
    FeatureMap averagePool(FeatureMap in, const PoolShape& shape);
    FeatureMap mean(FeatureMap in);
    /// Two maps of one shape; or one of them with a single pixel or channel, which stands for all.
    FeatureMap add(FeatureMap a, FeatureMap b);
    FeatureMap multiply(FeatureMap a, FeatureMap b);
    FeatureMap concat(const std::vector<FeatureMap>& maps);
    FeatureMap pad(FeatureMap in, const PadShape& shape);
    FeatureMap flatten(FeatureMap in);
    /// A linear layer with bias that stays in full precision, of a vector.
    FeatureMap linear(const std::string& module, FeatureMap in, std::int64_t out);
    /// The classifier behind the spatial mean of a map.
    void classifier(const std::string& module, FeatureMap in);

    NetworkDescription description() const { return description_; }

private:
    FeatureMap append(GraphNode node);
    FeatureMap both(GraphOp op, FeatureMap a, FeatureMap b);

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
