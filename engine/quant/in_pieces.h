// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels over whole maps, a piece at a time on all threads.
#pragma once

#include "engine/quant/pixel_kernels.h"

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace pdqat::quant {

/// Whether the kernels can run over its memory from the first value to the last.
inline bool isOneBlock(const torch::Tensor& map) {
    return map.device().is_cpu() && map.scalar_type() == torch::kFloat32 &&
           map.is_non_overlapping_and_dense() && map.numel() % channelGroup == 0;
}

/// work(first value, number of values) for each piece, on any thread. @return the results in their order,
/// which is the same for every number of threads
template <class Result>
std::vector<Result> inPieces(std::int64_t count, auto work) {
    constexpr std::int64_t atOnce = std::int64_t{1} << 15;
    std::vector<Result> results(static_cast<std::size_t>((count + atOnce - 1) / atOnce));
    at::parallel_for(
        0, static_cast<std::int64_t>(results.size()), 1, [&](std::int64_t from, std::int64_t to) {
            for (auto piece = from; piece < to; ++piece) {
                const auto first = piece * atOnce;
                results[static_cast<std::size_t>(piece)] = work(first, std::min(atOnce, count - first));
            }
        });
    return results;
}

} // namespace pdqat::quant
