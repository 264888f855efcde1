// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/random.h"

#include <numeric>
#include <utility>

namespace pdqat::data {
namespace {

std::uint64_t subsequence(Purpose purpose, std::uint64_t sample) {
    return static_cast<std::uint64_t>(purpose) << 56 | sample;
}

} // namespace

CounterRandom::CounterRandom(std::uint64_t seed, Purpose purpose, std::uint64_t epoch, std::uint64_t sample)
    : engine_(seed, subsequence(purpose, sample), epoch << 32) {}

std::uint32_t CounterRandom::next() { return engine_(); }

std::uint32_t CounterRandom::below(std::uint32_t n) {
    auto product = std::uint64_t{next()} * n;
    if (static_cast<std::uint32_t>(product) < n) {
        const std::uint32_t threshold = -n % n; // 2³² mod n
        while (static_cast<std::uint32_t>(product) < threshold)
            product = std::uint64_t{next()} * n;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

std::vector<std::int64_t> permutation(std::int64_t n, std::uint64_t seed, Purpose purpose,
                                      std::uint64_t epoch) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    CounterRandom random(seed, purpose, epoch, 0);
    for (auto left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random.below(static_cast<std::uint32_t>(left))]);
    return order;
}

} // namespace pdqat::data
