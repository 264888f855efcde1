// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One weight of a fused pass, in the order in which the convolutions of chunks want it.
#pragma once

#include "engine/models/chunks.h"
#include "engine/models/network.h"

#include <vector>

namespace pdqat::models {

class ChunkWeight {
public:
    /// For forward passes. @param shape of a convolution of one image
    static ChunkWeight forward(const torch::Tensor& weight, quant::ChunkShape shape, const Chunks& chunks);
    /// The same in whole numbers; inputs are codes of a k-bit quantizer.
    static ChunkWeight integers(const quant::IntegerWeight& weight, int bits, quant::ChunkShape shape,
                                const Chunks& chunks);
    /// For gradients.
    static ChunkWeight backward(const torch::Tensor& weight, quant::ChunkShape shape, const Chunks& chunks);

    const quant::ChunkConvolution& convolution(const Chunk& chunk) const { return *entry(chunk).convolution; }
    void convolve(const Chunk& chunk, const float* x, float* y) const;
    void convolve(const Chunk& chunk, const std::uint8_t* codes, float* y) const;
    void backwardData(const Chunk& chunk, const float* gy, float* gx) const;

private:
    struct Entry {
        std::int64_t images;
        const quant::ChunkConvolution* convolution;
        torch::Tensor packed;
    };
    template <typename Pack>
    static ChunkWeight packed(quant::ChunkShape shape, const Chunks& chunks, Pack pack);
    const Entry& entry(const Chunk& chunk) const;

    std::vector<Entry> entries_; ///< per size of a chunk
    float scale_ = 1;            ///< of whole numbers
};

} // namespace pdqat::models
