// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network drawn up layer by layer without being built: what its description is derived from.
#pragma once

#include "engine/models/network.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// What is known of a network without building it; no tensors are made for it.
struct NetworkDescription {
    std::vector<LayerInfo> layers; ///< rankable, in forward order
    /// Outside the rankable layers: full-precision convolutions, classifier and, for parameters, every bit
    /// width's batch normalisation.
    std::int64_t otherParameters = 0;
    std::int64_t otherMacs = 0;
};

/// One image's feature map: C × S × S.
struct FeatureMap {
    std::int64_t channels = 0, size = 0;
};

/// A square convolution without bias.
struct ConvShape {
    std::int64_t out = 0; ///< channels
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    Padding padding = Padding::Same;
};

/// Draws a network up: each call takes the map that a layer reads, counts the layer, and returns the map that
/// it makes. Called in the order of the forward pass.
class Blueprint {
public:
    explicit Blueprint(const NetworkShape& shape);

    /// The images.
    FeatureMap input() const;
    /// A rankable convolution.
    FeatureMap conv(std::string name, FeatureMap in, const ConvShape& shape);
    /// A convolution that stays in full precision.
    FeatureMap fullConv(FeatureMap in, const ConvShape& shape);
    /// Switchable batch normalisation: a set for every bit width.
    void norm(FeatureMap map);
    /// Pooling to half the size.
    static FeatureMap halve(FeatureMap in);
    /// The classifier behind the spatial mean of a map.
    void classifier(FeatureMap in);

    NetworkDescription description() const { return description_; }

private:
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

} // namespace pdqat
