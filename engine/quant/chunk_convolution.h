// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions of a few images at a time, each on the calling thread alone, so that what they read and write
// stays in that core's cache until the next step takes it up. CPU, float32, channels-last.
#pragma once

#include <torch/types.h>

#include <compare>
#include <cstdint>
#include <memory>

namespace pdqat::quant {

/// A square convolution of square maps, without bias.
struct ChunkShape {
    std::int64_t images = 0, inChannels = 0, outChannels = 0;
    std::int64_t side = 0; ///< of the input, pixels
    std::int64_t kernel = 3, stride = 1, padding = 1;

    std::int64_t outSide() const { return (side + 2 * padding - kernel) / stride + 1; }
    std::int64_t inputSize() const { return images * side * side * inChannels; }
    std::int64_t outputSize() const { return images * outSide() * outSide() * outChannels; }
    auto operator<=>(const ChunkShape&) const = default; // NOLINT(modernize-use-nullptr): of the 0 within
};

/// One shape's convolutions. All are const and may run on several threads at once.
class ChunkConvolution {
public:
    virtual ~ChunkConvolution() = default;

    /// Weights in the order in which a convolution wants them; made once a step.
    /// @param weight O × I × K × K, float32
    virtual torch::Tensor packForward(const torch::Tensor& weight) const = 0;
    virtual torch::Tensor packBackward(const torch::Tensor& weight) const = 0;
    /// @param codes O × I × K × K, int8
    virtual torch::Tensor packInteger(const torch::Tensor& codes) const = 0;

    /// y = W ∗ x
    virtual void forward(const float* x, const torch::Tensor& weight, float* y) const = 0;
    /// y = scale · (W ∗ x) of whole numbers, exact while the sums stay below 2^24. Needs |x · w| < 2^14.
    virtual void forwardInteger(const std::uint8_t* x, const torch::Tensor& codes, float scale,
                                float* y) const = 0;
    /// ∂x from ∂y
    virtual void backwardData(const float* gy, const torch::Tensor& weight, float* gx) const = 0;
    /// ∂W from x and ∂y, replacing what is there: gradientSize() floats in an order of its own, in which
    /// gradients may be added.
    virtual void backwardWeight(const float* x, const float* gy, float* gw) const = 0;
    virtual std::int64_t gradientSize() const = 0;
    /// Such a gradient as O × I × K × K, channels-last.
    virtual torch::Tensor unpackGradient(const float* gw) const = 0;
};

/// The convolutions of a shape, through oneDNN where the engine was built with it, else through LibTorch.
/// Kept for the life of the process. Any thread.
const ChunkConvolution& chunkConvolution(const ChunkShape& shape);

/// How many images of a shape a chunk should have at least, so that the shape's fastest algorithm pays.
std::int64_t imagesWorthwhile(const ChunkShape& shape);

/// "oneDNN 2.6.3" or "LibTorch".
std::string chunkConvolutionLibrary();

} // namespace pdqat::quant
