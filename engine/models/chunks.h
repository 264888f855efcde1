// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a batch in chunks of a few images, spread over the threads so that results never depend on timing.
#pragma once

#include "engine/quant/chunk_convolution.h"

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace pdqat {

struct Chunk {
    std::int64_t index, first, images;
};

/// How a batch is cut.
class Chunks {
public:
    /// @param floatsPerImage of the largest map that a chunk holds
    /// @param weights whose gradient is summed over the chunks: many weights want few chunks; 0: none is
    Chunks(std::int64_t images, std::int64_t floatsPerImage, std::int64_t weights);

    std::int64_t count() const { return (images_ + size_ - 1) / size_; }
    /// How many images chunks have: one size, and that of a smaller last one.
    std::vector<std::int64_t> sizes() const;

    /// Calls f(chunk) for each, on all threads; a thread's chunks come in order.
    template <typename Function>
    void forEach(const Function& f) const {
        at::parallel_for(0, count(), 1, [&](std::int64_t begin, std::int64_t end) {
            const torch::NoGradGuard noGrad; // it belongs to the thread
            for (auto i = begin; i < end; ++i)
                f(Chunk{i, i * size_, std::min(size_, images_ - i * size_)});
        });
    }

private:
    std::int64_t images_, size_;
};

/// The calling thread's memory for one of a chunk's maps; valid until that thread asks for the slot again.
enum class Slot { Clamped, Quantized, Codes, High, Gradient, SkipGradient, More, Weight };
float* scratch(Slot slot, std::int64_t floats);
std::uint8_t* scratchBytes(Slot slot, std::int64_t bytes);

/// Two sums per channel, gathered per chunk and added up in the chunks' order.
class ChannelSums {
public:
    ChannelSums(const Chunks& chunks, std::int64_t channels)
        : channels_(channels), data_(static_cast<std::size_t>(chunks.count() * 2 * channels)) {}

    double* first(const Chunk& chunk) { return data_.data() + chunk.index * 2 * channels_; }
    double* second(const Chunk& chunk) { return first(chunk) + channels_; }
    /// All first sums, then all second ones.
    std::vector<double> total() const;

private:
    std::int64_t channels_;
    std::vector<double> data_;
};

/// A weight's gradient, summed per thread and then in the threads' order.
class WeightGradient {
public:
    WeightGradient() : parts_(static_cast<std::size_t>(at::get_num_threads())) {}

    /// Adds ∂W of a chunk. Any thread of forEach().
    void add(const ChunkConvolution& convolution, const float* x, const float* gy);
    /// O × I × K × K, channels-last.
    torch::Tensor total() const;

private:
    struct Part {
        const ChunkConvolution* convolution; ///< whose order the sum has
        torch::Tensor sum;
    };
    std::vector<std::vector<Part>> parts_; ///< per thread
};

} // namespace pdqat
