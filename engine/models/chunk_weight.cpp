// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/chunk_weight.h"

#include "engine/quant/quantizers.h"

namespace pdqat::models {

template <typename Pack>
ChunkWeight ChunkWeight::packed(quant::ChunkShape shape, const Chunks& chunks, Pack pack) {
    ChunkWeight weight;
    for (const auto images : chunks.sizes()) {
        shape.images = images;
        const auto& convolution = quant::chunkConvolution(shape);
        weight.entries_.push_back({images, &convolution, pack(convolution)});
    }
    return weight;
}

ChunkWeight ChunkWeight::forward(const torch::Tensor& weight, quant::ChunkShape shape, const Chunks& chunks) {
    return packed(shape, chunks, [&](const auto& convolution) { return convolution.packForward(weight); });
}

ChunkWeight ChunkWeight::integers(const quant::IntegerWeight& weight, int bits, quant::ChunkShape shape,
                                  const Chunks& chunks) {
    auto result =
        packed(shape, chunks, [&](const auto& convolution) { return convolution.packInteger(weight.codes); });
    result.scale_ = static_cast<float>(weight.step / static_cast<double>(quant::quantizationSteps(bits)));
    return result;
}

ChunkWeight ChunkWeight::backward(const torch::Tensor& weight, quant::ChunkShape shape,
                                  const Chunks& chunks) {
    return packed(shape, chunks, [&](const auto& convolution) { return convolution.packBackward(weight); });
}

const ChunkWeight::Entry& ChunkWeight::entry(const Chunk& chunk) const {
    return entries_.front().images == chunk.images ? entries_.front() : entries_.back();
}

void ChunkWeight::convolve(const Chunk& chunk, const float* x, float* y) const {
    const auto& used = entry(chunk);
    used.convolution->forward(x, used.packed, y);
}

void ChunkWeight::convolve(const Chunk& chunk, const std::uint8_t* codes, float* y) const {
    const auto& used = entry(chunk);
    used.convolution->forwardInteger(codes, used.packed, scale_, y);
}

void ChunkWeight::backwardData(const Chunk& chunk, const float* gy, float* gx) const {
    const auto& used = entry(chunk);
    used.convolution->backwardData(gy, used.packed, gx);
}

} // namespace pdqat::models
