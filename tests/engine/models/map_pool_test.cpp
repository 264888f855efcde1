// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/map_pool.h"

#include <gtest/gtest.h>
#include <torch/types.h>

namespace pdqat::models {
namespace {

TEST(MapPool, LendsChannelsLastMaps) {
    const auto map = pooledMap({2, 16, 4, 4});
    EXPECT_EQ(map.sizes(), at::IntArrayRef({2, 16, 4, 4}));
    EXPECT_TRUE(map.is_contiguous(at::MemoryFormat::ChannelsLast));
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(map.data_ptr()) % 64, 0u);
}

TEST(MapPool, LendsMemoryAgainWhenNobodyUsesIt) {
    emptyMapPool();
    auto map = pooledMap({2, 16, 4, 4});
    auto view = map.narrow(0, 0, 1);
    const auto* memory = map.data_ptr();
    map.reset();
    EXPECT_NE(pooledMap({2, 16, 4, 4}).data_ptr(), memory); // the view still has it
    view.reset();
    const auto first = pooledMap({4, 16, 2, 4}), second = pooledMap({2, 16, 4, 4}); // of one size
    EXPECT_TRUE(first.data_ptr() == memory || second.data_ptr() == memory);
    EXPECT_NE(first.data_ptr(), second.data_ptr());
}

TEST(MapPool, LendsLargerBlocksForSmallerMaps) {
    emptyMapPool();
    auto map = pooledMap({4, 16, 4, 4});
    const auto* memory = map.data_ptr();
    map.reset();
    auto smaller = pooledMap({3, 16, 4, 4});
    EXPECT_EQ(smaller.data_ptr(), memory);
    smaller.reset();
    EXPECT_EQ(pooledMap({4, 16, 4, 4}).data_ptr(), memory); // its size is not forgotten
}

TEST(MapPool, IsEmptiedOfWhatNobodyUses) {
    const auto used = pooledMap({1, 16, 2, 2}).fill_(3);
    pooledMap({1, 16, 2, 2}).reset();
    emptyMapPool();
    EXPECT_EQ(used.sum().item<float>(), 3 * 64);
}

} // namespace
} // namespace pdqat::models
