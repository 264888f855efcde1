// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/train/weight_average.h"

#include <gtest/gtest.h>

namespace pdqat::train {
namespace {

struct One : torch::nn::Module {
    One() {
        w = register_parameter("w", torch::tensor({1.0, 2.0}, torch::kFloat64));
        count = register_buffer("count", torch::zeros({}, torch::kInt64));
    }
    void set(double value) {
        const torch::NoGradGuard noGrad;
        w.fill_(value);
        count += 1;
    }
    torch::Tensor w, count;
};

/// a ← d a + (1 − d) w with d = min(decay, (1 + step) / (10 + step)).
TEST(WeightAverage, FollowsTheFormula) {
    const auto network = std::make_shared<One>();
    network->set(0);
    WeightAverage average(network, 0.5);
    double expected = 0;
    for (std::int64_t step = 0; step < 30; ++step) {
        network->set(static_cast<double>(step));
        average.add(step);
        const double decay =
            std::min(0.5, (1.0 + static_cast<double>(step)) / (10.0 + static_cast<double>(step)));
        expected = decay * expected + (1 - decay) * static_cast<double>(step);
    }
    const auto state = average.state();
    EXPECT_NEAR(state.at("w")[0].item<double>(), expected, 1e-12);
    EXPECT_EQ(state.at("count").item<std::int64_t>(), 31) << "whole numbers are not averaged";
}

TEST(WeightAverage, TakesTheNetworksPlaceAndGivesItBack) {
    const auto network = std::make_shared<One>();
    std::optional<WeightAverage> average(std::in_place, network, 0.9);
    network->set(7);
    int changes = 0;
    {
        const Averaged averaged(average, [&] { ++changes; });
        EXPECT_EQ(network->w[1].item<double>(), 2);
        EXPECT_EQ(changes, 1);
    }
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(network->w[1].item<double>(), 7);
    EXPECT_EQ(average->state().at("w")[1].item<double>(), 2);
    EXPECT_THROW(average->load({}), Error);
    average.reset();
    const Averaged none(average, [&] { ++changes; });
    EXPECT_EQ(changes, 2);
}

} // namespace
} // namespace pdqat::train
