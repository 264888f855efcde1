// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the dual step ends on a problem whose multipliers are known.
#include "engine/networks/describe.h"
#include "engine/train/dual_variables.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace pdqat::train {
namespace {

/// Minimise Σ (θ − 1)² / 2 with θ² ≤ ε, one θ for each constraint. Where ε < 1 it binds: θ = √ε, and 1 − θ =
/// 2 λ θ gives λ. Else λ = 0. Levels span two decades, as those of layers and output do.
struct Problem {
    explicit Problem(const RunConfig::Dual& dual)
        : config(configOf(dual)), constraints(config, networks::describeLayers(config)) {}

    static RunConfig configOf(const RunConfig::Dual& dual) {
        RunConfig config;
        config.dual = dual;
        config.dual.initOut = 0;
        const auto layers = networks::describeLayers(config);
        for (std::size_t i = 0; i < layers.size(); ++i)
            config.method.epsilonByLayer[layers[i].name] = 0.02 * std::pow(1.3, static_cast<double>(i));
        config.method.epsilonOut = {0.5};
        return config;
    }

    static double multiplier(double epsilon) { return std::max(0.0, (1 / std::sqrt(epsilon) - 1) / 2); }

    /// Mean λ over the last quarter of the steps of gradient descent on θ. `noise`: standard deviation of a
    /// batch's θ² around the true one, as a share of it.
    /// @param descents  steps on θ for each on λ
    std::vector<double> solve(int steps, double noise, int descents = 1) const {
        DualVariables duals(config, constraints);
        std::vector<double> theta(constraints.size(), 1), values(theta), sums(theta.size());
        std::mt19937 random(7);
        std::normal_distribution<double> share(0, noise);
        for (int step = 0; step < steps; ++step) {
            for (std::size_t i = 0; i < theta.size(); ++i) {
                values[i] = theta[i] * theta[i] * (noise > 0 ? 1 + share(random) : 1);
                for (int descent = 0; descent < descents; ++descent)
                    theta[i] -= 0.02 * (theta[i] - 1 + 2 * duals[i] * theta[i]);
                sums[i] += step >= steps - steps / 4 ? duals[i] : 0;
            }
            duals.ascend(values, {});
        }
        for (auto& sum : sums)
            sum /= steps / 4;
        return sums;
    }

    /// The largest |λ̄ − λ| · ε, the error in the price of a whole level.
    double error(const std::vector<double>& lambda) const {
        double largest = 0;
        for (std::size_t i = 0; i < lambda.size(); ++i) {
            const double epsilon = constraints[i].epsilon;
            largest = std::max(largest, std::abs(lambda[i] - multiplier(epsilon)) * epsilon);
        }
        return largest;
    }

    RunConfig config;
    Constraints constraints;
};

/// Prices λ · ε are up to 0.125 here. Noise leaves one to the constraint that just does not bind, since λ
/// cannot be negative: 0.004 at twice the rate.
TEST(DualSaddlePoint, IsReachedByTheDefaultStepAndAtTwiceItsRate) {
    const RunConfig::Dual usual;
    for (const double factor : {1.0, 2.0})
        for (const int steps : {3000, 6000}) {
            auto dual = usual;
            dual.rate *= factor;
            const Problem problem(dual);
            EXPECT_LT(problem.error(problem.solve(steps, 0)), 1e-6) << factor << ' ' << steps;
            EXPECT_LT(problem.error(problem.solve(steps, 0.3)), 0.006) << factor << ' ' << steps << " noisy";
        }
}

/// Steps along the absolute slack, a hundred epochs of thirty batches: λ is the violation that was added up.
/// The default step after every batch has settled by then.
TEST(DualSaddlePoint, IsFarFromWhereViolationIsAddedUp) {
    RunConfig official;
    takeOfficialChoices(official);
    const Problem once(official.dual);
    auto dual = official.dual;
    dual.rate *= 2;
    const Problem twice(dual);
    const auto first = once.solve(100, 0, 30), second = twice.solve(100, 0, 30);
    EXPECT_GT(once.error(first), 0.03);
    EXPECT_GT(second[0], 1.3 * first[0]) << "it scales with the rate";
    const Problem usual({});
    EXPECT_LT(usual.error(usual.solve(3000, 0)), 1e-6) << "as many steps on θ";
}

} // namespace
} // namespace pdqat::train
