// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/least_squares.h"

#include "engine/api/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::train {
namespace {

constexpr std::int64_t groups = 8; ///< of the jackknife

/// Of those parameters alone that are reached, one vector.
class Gradients {
public:
    explicit Gradients(const models::Network& network) : parameters_(network.parameters()) {}

    /// Keeps the parameters that have a gradient now.
    void keepReached() {
        std::erase_if(parameters_, [](const auto& parameter) { return !parameter.grad().defined(); });
    }
    torch::Tensor now() const {
        std::vector<torch::Tensor> parts;
        for (const auto& parameter : parameters_)
            parts.push_back(parameter.grad().defined()
                                ? parameter.grad().detach().flatten().to(torch::kFloat64)
                                : torch::zeros(parameter.numel(), torch::kFloat64).to(parameter.device()));
        return torch::cat(parts);
    }

private:
    std::vector<torch::Tensor> parameters_;
};

/// ‖∇f + Σ λ ∇d‖ at its least, of rows ∇f, ∇d_1, ∇d_2, …
struct Solution {
    std::vector<double> lambda;
    double residual = 0;
};

Solution solve(const torch::Tensor& rows) {
    const auto gram = rows.matmul(rows.t()).cpu();
    const auto at = gram.accessor<double, 2>();
    const auto count = rows.size(0) - 1;
    std::vector<std::vector<double>> products;
    std::vector<double> withLoss;
    for (std::int64_t i = 1; i <= count; ++i) {
        auto& row = products.emplace_back();
        for (std::int64_t j = 1; j <= count; ++j)
            row.push_back(at[i][j]);
        withLoss.push_back(at[i][0]);
    }
    Solution solution{nonNegativeLeastSquares(products, withLoss)};
    const auto lambda = torch::tensor(solution.lambda, torch::kFloat64).to(rows.device());
    solution.residual = (rows[0] + lambda.matmul(rows.slice(0, 1))).norm().item<double>();
    return solution;
}

} // namespace

std::vector<double> nonNegativeLeastSquares(const std::vector<std::vector<double>>& products,
                                            const std::vector<double>& withTarget) {
    // Coordinate descent: the problem is convex, and a few dozen unknowns need no more.
    constexpr int mostSweeps = 100'000;
    constexpr double enough = 1e-12;
    std::vector<double> lambda(withTarget.size());
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        double change = 0, size = 0;
        for (std::size_t i = 0; i < lambda.size(); ++i) {
            if (products[i][i] <= 0)
                continue;
            const double slope =
                std::inner_product(lambda.begin(), lambda.end(), products[i].begin(), withTarget[i]);
            const double next = std::max(0.0, lambda[i] - slope / products[i][i]);
            change = std::max(change, std::abs(next - lambda[i]));
            size = std::max(size, next);
            lambda[i] = next;
        }
        if (change <= enough * size)
            break;
    }
    return lambda;
}

LeastSquares leastSquaresMultipliers(SplitEvaluator& on, std::int64_t batches) {
    auto config = on.config();
    if (!isPrimalDual(config))
        throw Error(ErrorKind::Usage, "method.name", "it has no constraints, so there are no multipliers",
                    "Name a run of pd-qat or pd-fixed");
    config.dual.damping = 0;
    const auto& constraints = on.constraints();
    const auto perEpoch =
        on.images(Split::Train) / config.run.batchSize; // whole ones: each image counts the same
    const auto used = std::min(batches, perEpoch) / groups * groups;
    if (used < groups)
        throw Error(ErrorKind::Usage, "--batches",
                    std::to_string(std::min(batches, perEpoch)) +
                        " batches of training images are too few: at least " + std::to_string(groups) +
                        " are needed");
    const auto source = on.open(Split::Train, on.indices(Split::Train), Images::AsTheyAre, 0);
    Gradients gradients(on.network());
    std::vector<std::size_t> bounded;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained)
            bounded.push_back(i);
    std::vector<torch::Tensor> sums(groups);
    LeastSquares result;
    for (std::int64_t b = 0; b < used; ++b) {
        const auto batch = source->next();
        const auto scope = on.precisionScope();
        const auto images = on.onDevice(*batch);
        const auto step = [&](const std::vector<double>& lambda) {
            const DualVariables duals(config, constraints, lambda);
            on.fetch(on.objective().trainStep(images.images, images.labels, duals), {0, b, b});
        };
        step(std::vector<double>(constraints.size()));
        if (b == 0)
            gradients.keepReached();
        std::vector<torch::Tensor> rows{gradients.now()};
        for (const auto i : bounded) {
            std::vector<double> lambda(constraints.size());
            lambda[i] = 1 / constraints[i].epsilon; // the price of the whole level is 1, as large as the loss
            step(lambda);
            rows.push_back((gradients.now() - rows.front()) / lambda[i]);
        }
        auto& sum = sums[static_cast<std::size_t>(b % groups)];
        const auto stacked = torch::stack(rows);
        sum = sum.defined() ? sum + stacked : stacked;
        result.images += images.labels.size(0);
    }
    const auto all = torch::stack(sums).sum(0);
    const auto whole = solve(all / used);
    result.lambda.assign(constraints.size(), 0);
    result.error.assign(constraints.size(), 0);
    result.loss = (all[0] / used).norm().item<double>();
    result.residual = whole.residual;
    std::vector<std::vector<double>> without;
    for (const auto& sum : sums)
        without.push_back(solve((all - sum) / (used - used / groups)).lambda);
    for (std::size_t i = 0; i < bounded.size(); ++i) {
        double mean = 0, squares = 0;
        for (const auto& lambda : without)
            mean += lambda[i] / groups;
        for (const auto& lambda : without)
            squares += std::pow(lambda[i] - mean, 2);
        result.lambda[bounded[i]] = whole.lambda[i];
        result.error[bounded[i]] = std::sqrt(squares * (groups - 1) / groups);
    }
    return result;
}

} // namespace pdqat::train
