// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a batch in chunks of a few images, spread over the threads so that results never depend on timing.
#pragma once

#include "engine/quant/chunk_convolution.h"

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

namespace pdqat::models {

struct Chunk {
    std::int64_t index, first, images;
    std::int64_t lane; ///< neighbours that are worked on one after the other
};

/// How a batch is cut. Nothing of it depends on the number of threads.
class Chunks {
public:
    /// @param floatsPerImage of the largest map that a chunk holds
    /// @param weights whose gradient is summed over the chunks: many weights want few chunks; 0: none is
    /// @param least images that a chunk should have
    Chunks(std::int64_t images, std::int64_t floatsPerImage, std::int64_t weights = 0,
           std::int64_t least = 1);

    std::int64_t count() const { return (images_ + size_ - 1) / size_; }
    std::int64_t lanes() const { return std::min(count(), lanes_); }
    /// How many images chunks have: one size, and that of a smaller last one.
    std::vector<std::int64_t> sizes() const;

    /// Calls f(chunk) for each, on all threads: a thread that is done takes the next lane.
    template <typename Function>
    void forEach(const Function& f) const {
        std::atomic<std::int64_t> next = 0;
        at::parallel_for(0, at::get_num_threads(), 1, [&](std::int64_t, std::int64_t) {
            const torch::NoGradGuard noGrad; // it belongs to the thread
            for (auto lane = next++; lane < lanes(); lane = next++)
                for (auto i = lane * count() / lanes(); i < (lane + 1) * count() / lanes(); ++i)
                    f(Chunk{i, i * size_, std::min(size_, images_ - i * size_), lane});
        });
    }

private:
    static constexpr std::int64_t lanes_ = 16;
    std::int64_t images_, size_;
};

/// The calling thread's memory for one of a chunk's maps; valid until that thread asks for the slot again.
enum class Slot { Clamped, Quantized, Codes, High, Gradient, More, Weight };
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

/// A weight's gradient, summed per lane and then in the lanes' order.
class WeightGradient {
public:
    explicit WeightGradient(const Chunks& chunks) : lanes_(static_cast<std::size_t>(chunks.lanes())) {}

    /// Adds ∂W of a chunk. Any thread of forEach().
    void add(const Chunk& chunk, const quant::ChunkConvolution& convolution, const float* x, const float* gy);
    /// O × I × K × K, channels-last.
    torch::Tensor total() const;

private:
    struct Part {
        const quant::ChunkConvolution* convolution; ///< whose order the sum has
        torch::Tensor sum;
    };
    std::vector<std::vector<Part>> lanes_;
};

} // namespace pdqat::models
