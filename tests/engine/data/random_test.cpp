// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected numbers come from a separate implementation of Philox 4×32-10, itself checked against the
// known answers of Random123. They must never change: stored runs would no longer repeat.
#include "engine/data/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace pdqat::data {
namespace {

std::vector<std::uint32_t> firstSix(std::uint64_t seed, Purpose purpose, std::uint64_t epoch,
                                    std::uint64_t sample) {
    CounterRandom random(seed, purpose, epoch, sample);
    std::vector<std::uint32_t> numbers(6);
    std::generate(numbers.begin(), numbers.end(), [&] { return random.next(); });
    return numbers;
}

using Numbers = std::vector<std::uint32_t>;
using Order = std::vector<std::int64_t>;

TEST(CounterRandom, KnownAnswers) {
    EXPECT_EQ(firstSix(0, Purpose::Split, 0, 0),
              (Numbers{0x910223a1, 0x29946dd3, 0x621adeee, 0xde653caf, 0xfa4c6e6d, 0x48d84bae}));
    EXPECT_EQ(firstSix(1, Purpose::Order, 3, 4),
              (Numbers{0x9096c2cc, 0x90cd23e8, 0x84d32ab1, 0x1e87d839, 0x20a4ec25, 0x42eee429}));
    EXPECT_EQ(firstSix((std::uint64_t{1} << 63) + 5, Purpose::Augment, 99, 49999),
              (Numbers{0xb846144b, 0x6373617e, 0x01963dc5, 0xfe4a7bb6, 0x7e212ae7, 0xc9b2deb3}));
    EXPECT_EQ(firstSix(7, Purpose::Init, 0, (std::uint64_t{1} << 55) + 1),
              (Numbers{0xb6ebc1c0, 0xfb06f288, 0xdfd66370, 0xa02bd59e, 0x6fef0e9e, 0x8386a76e}));
}

TEST(CounterRandom, BelowKnownAnswers) {
    CounterRandom random(10, Purpose::Augment, 1, 2);
    // Three of these twelve numbers are rejected, so the rejection is part of the answer.
    for (const auto& [bound, expected] :
         std::initializer_list<std::pair<std::uint32_t, std::uint32_t>>{{2, 1},
                                                                        {9, 7},
                                                                        {10, 9},
                                                                        {1000, 471},
                                                                        {3000000000, 1633422889},
                                                                        {3000000000, 51114058},
                                                                        {3000000000, 2168444058},
                                                                        {4294967295, 2571008443},
                                                                        {1, 0}})
        EXPECT_EQ(random.below(bound), expected) << "bound " << bound;
}

TEST(CounterRandom, StreamsOfNeighboursDiffer) {
    std::set<Numbers> streams;
    for (const std::uint64_t seed : {0, 1})
        for (const auto purpose : {Purpose::Split, Purpose::Order, Purpose::Augment, Purpose::Init})
            for (const std::uint64_t epoch : {0, 1, 2})
                for (const std::uint64_t sample : {0, 1, 256})
                    streams.insert(firstSix(seed, purpose, epoch, sample));
    EXPECT_EQ(streams.size(), 2u * 4 * 3 * 3);
}

TEST(CounterRandom, AnEpochsLongStreamDoesNotRunIntoTheNext) {
    CounterRandom random(0, Purpose::Order, 0, 0);
    const auto next = firstSix(0, Purpose::Order, 1, 0);
    for (int i = 0; i < 4096; ++i)
        EXPECT_NE(random.next(), next.front()) << "at " << i;
}

TEST(CounterRandom, BelowIsEven) {
    std::array<int, 5> counts{};
    for (std::uint64_t sample = 0; sample < 50000; ++sample)
        ++counts[CounterRandom(3, Purpose::Augment, 0, sample).below(5)];
    // 10,000 expected with a standard deviation of 89.
    for (const int count : counts)
        EXPECT_NEAR(count, 10000, 450);
}

TEST(Permutation, KnownAnswers) {
    EXPECT_EQ(permutation(12, 0, Purpose::Order, 0), (Order{8, 11, 4, 0, 9, 7, 2, 1, 6, 10, 3, 5}));
    EXPECT_EQ(permutation(12, 0, Purpose::Order, 1), (Order{8, 5, 9, 0, 7, 3, 4, 11, 2, 1, 10, 6}));
    EXPECT_EQ(permutation(12, 42, Purpose::Split, 0), (Order{8, 6, 2, 4, 3, 5, 9, 11, 1, 0, 10, 7}));
}

TEST(Permutation, HoldsEveryNumberOnce) {
    for (const std::int64_t n : {0, 1, 2, 1000}) {
        auto order = permutation(n, 9, Purpose::Order, 4);
        std::sort(order.begin(), order.end());
        Order expected(static_cast<std::size_t>(n));
        std::iota(expected.begin(), expected.end(), 0);
        EXPECT_EQ(order, expected);
    }
}

TEST(Permutation, EveryPlaceIsEquallyLikely) {
    std::array<std::array<int, 4>, 4> counts{};
    for (std::uint64_t epoch = 0; epoch < 24000; ++epoch) {
        const auto order = permutation(4, 1, Purpose::Order, epoch);
        for (std::size_t place = 0; place < 4; ++place)
            ++counts[place][static_cast<std::size_t>(order[place])];
    }
    // 6,000 expected with a standard deviation of 67.
    for (const auto& place : counts)
        for (const int count : place)
            EXPECT_NEAR(count, 6000, 340);
}

} // namespace
} // namespace pdqat::data
