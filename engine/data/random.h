// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counter-based randomness: every random choice is a function of (seed, purpose, epoch, sample), never of
// thread timing or of how many choices came before. Philox 4×32-10, as LibTorch ships it.
#pragma once

#include <ATen/core/PhiloxRNGEngine.h>

#include <cstdint>
#include <vector>

namespace pdqat::data {

enum class Purpose : std::uint32_t { Split = 1, Order = 2, Augment = 3, Init = 4, Dropout = 5 };

/// A short stream of random numbers that belongs to one (seed, purpose, epoch, sample). The seed is Philox's
/// key; the others share its 128-bit counter: sample 56 bits, purpose 8, epoch 32, place in the stream 32.
/// So streams are distinct and never overlap while sample < 2⁵⁶, epoch < 2³² and no more than 2³⁴ numbers are
/// drawn from one.
class CounterRandom {
public:
    CounterRandom(std::uint64_t seed, Purpose purpose, std::uint64_t epoch, std::uint64_t sample);
    std::uint32_t next();
    /// Uniform in 0..n−1 without modulo bias (Lemire, "Fast random integer generation in an interval", 2019);
    /// n > 0.
    std::uint32_t below(std::uint32_t n);

private:
    at::Philox4_32 engine_;
};

/// A random order of 0..n−1 (Fisher–Yates); n < 2³².
std::vector<std::int64_t> permutation(std::int64_t n, std::uint64_t seed, Purpose purpose,
                                      std::uint64_t epoch);

} // namespace pdqat::data
