// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/train/checkpoint_saver.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace pdqat::train {
namespace {

/// Fails so many times, then keeps what it is given.
class FailingStore : public CheckpointStore {
public:
    int failures = 0;
    std::vector<std::pair<CheckpointKind, TrainState>> saved;

    std::string save(const TrainState& state, CheckpointKind kind) override {
        if (failures-- > 0)
            throw Error(ErrorKind::Resource, "file", "cannot be written: no space");
        saved.emplace_back(kind, state);
        return "file";
    }
};

class CheckpointSaverTest : public ::testing::Test {
protected:
    static TrainState stateAt(std::int64_t epoch) {
        TrainState state;
        state.at.epoch = epoch;
        return state;
    }
    std::vector<std::pair<CheckpointKind, std::int64_t>> saved() const {
        std::vector<std::pair<CheckpointKind, std::int64_t>> list;
        for (const auto& [kind, state] : store.saved)
            list.emplace_back(kind, state.at.epoch);
        return list;
    }
    template <class Body>
    std::ptrdiff_t count() const {
        return std::count_if(posted.begin(), posted.end(),
                             [](const auto& body) { return std::holds_alternative<Body>(body); });
    }

    FailingStore store;
    std::vector<EventBody> posted;
    CheckpointSaver saver{store, [this](EventBody body) { posted.push_back(std::move(body)); }};
};

using enum CheckpointKind;
using Saved = std::vector<std::pair<CheckpointKind, std::int64_t>>;

TEST_F(CheckpointSaverTest, WritesAtOnce) {
    saver.save(stateAt(1), Best);
    saver.save(stateAt(1), Last);
    EXPECT_EQ(saved(), (Saved{{Best, 1}, {Last, 1}}));
    EXPECT_EQ(count<CheckpointSaved>(), 2);
    EXPECT_FALSE(saver.tryAgain());
}

TEST_F(CheckpointSaverTest, WhatFailedIsWrittenLaterInOrder) {
    store.failures = 2;
    saver.save(stateAt(1), Best);
    saver.save(stateAt(1), Last);
    EXPECT_EQ(saved(), Saved{}) << "no last without the best that it knows of";
    saver.save(stateAt(2), Last);
    EXPECT_EQ(saved(), (Saved{{Best, 1}, {Last, 2}}));
}

TEST_F(CheckpointSaverTest, WarnsOnceUntilItWorksAgain) {
    store.failures = 3;
    saver.save(stateAt(1), Last);
    saver.save(stateAt(2), Last);
    ASSERT_TRUE(saver.tryAgain());
    EXPECT_EQ(count<Warning>(), 1);
    EXPECT_FALSE(saver.tryAgain());
    store.failures = 1;
    saver.save(stateAt(3), Last);
    EXPECT_EQ(count<Warning>(), 2);
}

TEST_F(CheckpointSaverTest, AStateThatWaitsIsNotTrainedOn) {
    const auto weight = torch::zeros({2});
    auto state = stateAt(1);
    state.model["weight"] = weight;
    store.failures = 1;
    saver.save(state, Best);
    weight.fill_(1);
    EXPECT_FALSE(saver.tryAgain());
    EXPECT_EQ(store.saved.at(0).second.model.at("weight").sum().item<float>(), 0);
}

} // namespace
} // namespace pdqat::train
