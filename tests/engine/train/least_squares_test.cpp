// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/least_squares.h"
#include "tests/engine/train/run_control_fixture.h"

#include <gtest/gtest.h>

namespace pdqat::train {
namespace {

TEST(LeastSquares, IsNeverNegative) {
    // c_1 = (1, 0), c_2 = (0, 2), c_3 = 0 and g = (−3, 4): only c_1 can shorten g.
    const std::vector<std::vector<double>> products{{1, 0, 0}, {0, 4, 0}, {0, 0, 0}};
    EXPECT_EQ(nonNegativeLeastSquares(products, {-3, 8, 0}), (std::vector<double>{3, 0, 0}));
}

TEST(LeastSquares, TakesWhatConstraintsShareIntoAccount) {
    // c_1 = (1, 0), c_2 = (1, 1), g = (−3, −1): g + 2 c_1 + c_2 = 0.
    const auto lambda = nonNegativeLeastSquares({{1, 1}, {1, 2}}, {-3, -4});
    EXPECT_NEAR(lambda[0], 2, 1e-9); // coordinate descent ends at 1e-12 of the largest
    EXPECT_NEAR(lambda[1], 1, 1e-9);
}

using LeastSquaresOfARun = RunControlTest;

TEST_F(LeastSquaresOfARun, AreWhereTheStepsGradientIsShortest) {
    auto config = small();
    config.data.trainLimit = 80; // 72 after the split: nine batches, of which eight count
    RecordingSink sink;
    const auto found = [&] {
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        return leastSquaresMultipliers(on, 100);
    }();
    EXPECT_EQ(found.images, 64);
    EXPECT_EQ(found.lambda.size(), 21u);
    EXPECT_LT(found.residual, found.loss);

    // The gradient of the method's own step with these λ, over the same images: it is linear in λ.
    const auto lengthAt = [&](const std::vector<double>& lambda) {
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        const auto source = on.open(Split::Train, on.indices(Split::Train), Images::AsTheyAre, 0);
        const DualVariables duals(config, on.constraints(), lambda);
        std::vector<torch::Tensor> sums;
        for (int batch = 0; batch < 8; ++batch) {
            const auto images = on.onDevice(*source->next());
            on.objective().trainStep(images.images, images.labels, duals);
            std::size_t i = 0;
            for (const auto& item : on.network().named_parameters()) {
                if (item.key().find(".bn_dict.2.") != std::string::npos) // f does not reach them
                    continue;
                const auto gradient = item.value().grad().to(torch::kFloat64) / 8;
                if (sums.size() <= i)
                    sums.push_back(gradient.clone());
                else
                    sums[i] += gradient;
                ++i;
            }
        }
        double squares = 0;
        for (const auto& sum : sums)
            squares += sum.square().sum().item<double>();
        return std::sqrt(squares);
    };
    // The step computes in single precision: some 2e-5 of the gradient, and again for each term.
    EXPECT_NEAR(lengthAt(std::vector<double>(21)), found.loss, 1e-4 * found.loss);
    EXPECT_NEAR(lengthAt(found.lambda), found.residual, 5e-4 * found.loss);
    for (const std::size_t i : {0u, 7u, 20u}) {
        auto other = found.lambda;
        other[i] += 5 / (i == 20 ? config.method.epsilonOut[0] : config.method.epsilonLayer[0]);
        EXPECT_GT(lengthAt(other), found.residual + 1e-3 * found.loss);
    }
}

TEST_F(LeastSquaresOfARun, AreRefusedWhereThereAreNone) {
    RecordingSink sink;
    auto config = small(); // five whole batches
    SplitEvaluator few(config, sink, [] { return Command::Go; });
    EXPECT_THROW(leastSquaresMultipliers(few, 64), Error);
    config.data.trainLimit = 80;
    config.method.kind = MethodKind::Dorefa;
    SplitEvaluator free(config, sink, [] { return Command::Go; });
    EXPECT_THROW(leastSquaresMultipliers(free, 64), Error);
}

} // namespace
} // namespace pdqat::train
