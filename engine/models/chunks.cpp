// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/chunks.h"

#include "engine/quant/pixel_kernels.h"

#include <algorithm>
#include <array>
#include <bit>

namespace pdqat::models {
namespace {

/// A quarter of a megabyte: three such maps and the weights lie in the second-level cache.
constexpr std::int64_t floatsPerMap = 1 << 16;
/// A gradient is written and added once a chunk: a chunk has so many times more values than weights.
constexpr std::int64_t valuesPerWeight = 2;
/// Where the batch has so many images: there are threads to be kept busy.
constexpr std::int64_t fewestChunks = 4;

std::int64_t imagesPerChunk(std::int64_t images, std::int64_t floatsPerImage, std::int64_t weights,
                            std::int64_t least) {
    const auto floats = std::max(floatsPerMap, valuesPerWeight * weights);
    const auto fitting = static_cast<std::uint64_t>(std::max(least, floats / floatsPerImage));
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::bit_floor(fitting)), 1,
                                    std::max<std::int64_t>(1, images / fewestChunks));
}

torch::Tensor& buffer(Slot slot, std::int64_t bytes) {
    thread_local std::array<torch::Tensor, static_cast<std::size_t>(Slot::Weight) + 1> buffers;
    auto& found = buffers[static_cast<std::size_t>(slot)];
    if (!found.defined() || found.numel() < bytes)
        found = torch::empty({bytes}, torch::kUInt8);
    return found;
}

} // namespace

Chunks::Chunks(std::int64_t images, std::int64_t floatsPerImage, std::int64_t weights, std::int64_t least)
    : images_(images), size_(imagesPerChunk(images, floatsPerImage, weights, least)) {}

std::vector<std::int64_t> Chunks::sizes() const {
    const auto rest = images_ % size_;
    if (rest == 0)
        return {size_};
    return images_ < size_ ? std::vector{rest} : std::vector{size_, rest};
}

float* scratch(Slot slot, std::int64_t floats) {
    return static_cast<float*>(buffer(slot, floats * static_cast<std::int64_t>(sizeof(float))).data_ptr());
}

std::uint8_t* scratchBytes(Slot slot, std::int64_t bytes) {
    return static_cast<std::uint8_t*>(buffer(slot, bytes).data_ptr());
}

std::vector<double> ChannelSums::total() const {
    const auto width = static_cast<std::size_t>(2 * channels_);
    std::vector<double> sums(width);
    for (std::size_t i = 0; i < data_.size(); ++i)
        sums[i % width] += data_[i];
    return sums;
}

void WeightGradient::add(const Chunk& chunk, const quant::ChunkConvolution& convolution, const float* x,
                         const float* gy) {
    const auto size = convolution.gradientSize();
    auto& parts = lanes_[static_cast<std::size_t>(chunk.lane)];
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const Part& part) { return part.convolution == &convolution; });
    if (found == parts.end()) {
        parts.push_back({&convolution, torch::empty({size})});
        return convolution.backwardWeight(x, gy, parts.back().sum.data_ptr<float>());
    }
    auto* more = scratch(Slot::Weight, size);
    convolution.backwardWeight(x, gy, more);
    quant::pixelKernels().add(found->sum.data_ptr<float>(), more, size);
}

torch::Tensor WeightGradient::total() const {
    std::vector<Part> sums; // one for each order
    for (const auto& lane : lanes_)
        for (const auto& part : lane) {
            const auto found = std::find_if(sums.begin(), sums.end(), [&](const Part& sum) {
                return sum.convolution == part.convolution;
            });
            if (found == sums.end())
                sums.push_back(part);
            else
                quant::pixelKernels().add(found->sum.data_ptr<float>(), part.sum.data_ptr<float>(),
                                          part.sum.numel());
        }
    torch::Tensor total;
    for (const auto& sum : sums) {
        auto gradient = sum.convolution->unpackGradient(sum.sum.data_ptr<float>());
        total = total.defined() ? total.add_(gradient) : std::move(gradient);
    }
    return total;
}

} // namespace pdqat::models
