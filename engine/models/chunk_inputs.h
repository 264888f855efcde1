// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the convolutions of a fused stage read of one map, made chunk by chunk: as it is, quantized, as codes;
// at each bit width once.
#pragma once

#include "engine/models/chunk_norm.h"
#include "engine/models/network.h"
#include "engine/quant/pixel_kernels.h"

#include <cstddef>
#include <vector>

namespace pdqat::models {

class ChunkInputs {
public:
    /// The next convolution. @param values  whether it, or who measures it, reads floats @param codes  or
    /// codes
    void add(const ConvUse& use, bool values, bool codes);
    /// Whether any reads floats.
    bool anyValues() const;

    /// Normalised and clamped, in the forms that were asked for; in memory of the calling thread.
    class Made {
    public:
        const float* values(const ConvUse& use) const { return use.low() ? to_.quantized : to_.clamped; }
        const std::uint8_t* codes() const { return to_.codes; }

    private:
        friend class ChunkInputs;
        quant::Activation to_;
    };

    /// Calls f(i, made) for the i-th convolution added, those of one bit width one after the other. What was
    /// made is valid within the call.
    template <typename Function>
    void forEach(const float* map, quant::PixelBlock block, const ChunkNorm& norm, const Function& f) const {
        for (const auto& group : groups_) {
            const auto made = make(group, map, block, norm);
            for (const auto i : group.convolutions)
                f(i, made);
        }
    }

private:
    struct Group {
        int bits; ///< 32: none of them is quantized so far
        bool clamped = false, quantized = false, codes = false;
        std::vector<std::size_t> convolutions;
    };
    Group& groupAt(int bits);
    static Made make(const Group& group, const float* map, quant::PixelBlock block, const ChunkNorm& norm);

    std::vector<Group> groups_;
    std::size_t count_ = 0;
};

} // namespace pdqat::models
