// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/chunk_inputs.h"

#include "engine/models/chunks.h"
#include "engine/quant/quantizers.h"

#include <algorithm>

namespace pdqat::models {

void ChunkInputs::add(const ConvUse& use, bool values, bool codes) {
    auto& group = groupAt(use.activations);
    if (values)
        (use.low() ? group.quantized : group.clamped) = true;
    group.codes |= codes;
    group.convolutions.push_back(count_++);
}

bool ChunkInputs::anyValues() const {
    return std::ranges::any_of(groups_, [](const Group& group) { return group.clamped || group.quantized; });
}

ChunkInputs::Group& ChunkInputs::groupAt(int bits) {
    for (auto& group : groups_)
        if (bits == group.bits || bits == fullPrecision || group.bits == fullPrecision) {
            group.bits = std::min(group.bits, bits);
            return group;
        }
    return groups_.emplace_back(Group{bits, false, false, false, {}});
}

ChunkInputs::Made ChunkInputs::make(const Group& group, const float* map, quant::PixelBlock block,
                                    const ChunkNorm& norm) {
    Made made;
    if (!group.clamped && !group.quantized && !group.codes)
        return made;
    auto& to = made.to_;
    to.clamped = group.clamped ? scratch(Slot::Clamped, block.size()) : nullptr;
    to.quantized = group.quantized ? scratch(Slot::Quantized, block.size()) : nullptr;
    to.codes = group.codes ? scratchBytes(Slot::Codes, block.size()) : nullptr;
    to.steps = group.bits == fullPrecision ? 1 : quant::quantizationSteps(group.bits);
    quant::pixelKernels().activate(map, block, norm.affine(), to);
    return made;
}

} // namespace pdqat::models
