// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic_run.h"

#include <cmath>

namespace pdqat::test {
namespace {

constexpr double startTime = 1'790'000'000; // 2026-09-21, so that files made from it never change

double wobble(double seed) { return std::sin(12.9898 * seed) * std::cos(78.233 * seed); }

} // namespace

std::string syntheticLayer(int index) {
    return "Block_" + std::to_string(index / 2) + "_conv" + std::to_string(index % 2);
}

Position SyntheticRun::position(std::int64_t step) const {
    return {step / batchesPerEpoch, step % batchesPerEpoch, step};
}

std::vector<ConstraintInfo> SyntheticRun::constraintList() const {
    std::vector<ConstraintInfo> list;
    for (const int width : bits) {
        for (int i = 0; i < layers; ++i)
            list.push_back({width, syntheticLayer(i), 0.02});
        list.push_back({width, outputConstraint, 0.7});
    }
    return list;
}

Event SyntheticRun::started(Position from) const {
    RunStarted body;
    body.runId = "20260921-101010-demo";
    body.config.quant.bits.assign(bits.begin(), bits.end());
    for (int i = 0; i < layers; ++i)
        body.layers.push_back({syntheticLayer(i), {16, 16, 3, 3}, {16, 32, 32}, 1, 2304, 2359296});
    body.constraints = constraintList();
    body.batchesPerEpoch = batchesPerEpoch;
    body.from = from;
    return {startTime, body};
}

std::vector<double> SyntheticRun::values(double epoch, double noise) const {
    std::vector<double> list;
    for (const int width : bits) {
        for (int i = 0; i < layers; ++i) {
            const double depth = static_cast<double>(i) / layers;
            const double level = 0.012 + 0.018 * depth + (i % 2 == 0 ? 0.006 : 0.0);
            list.push_back(level * (1 + 2.5 * std::exp(-epoch / (0.6 + depth))) *
                           (1 + noise * wobble(epoch + 3 * i)) / width * 2);
        }
        list.push_back(0.45 + 1.8 * std::exp(-epoch / 1.2) + noise * 0.3 * wobble(epoch));
    }
    return list;
}

std::vector<Metrics> SyntheticRun::metrics(double epoch, double shift) const {
    std::vector<Metrics> list;
    const auto add = [&](int width, double quality) {
        const double accuracy = quality - (quality - 0.1) * std::exp(-epoch / 1.5) + shift;
        list.push_back({width, 2.3 * (1 - accuracy) + 0.1, accuracy});
    };
    for (const int width : bits)
        add(width, 0.84 + 0.01 * width);
    add(fullPrecision, 0.93);
    return list;
}

Event SyntheticRun::statistics(std::int64_t step) const {
    const double epoch = static_cast<double>(step) / batchesPerEpoch;
    return {startTime + epoch,
            LayerStatistics{position(step), metrics(epoch, 0.02 * wobble(epoch)), values(epoch, 0.15)}};
}

Event SyntheticRun::dualStep(std::int64_t epoch) const {
    DualStep step;
    step.at = {epoch, batchesPerEpoch, (epoch + 1) * batchesPerEpoch};
    const auto done = static_cast<double>(epoch + 1);
    const auto now = values(done, 0);
    const auto list = constraintList();
    for (std::size_t i = 0; i < now.size(); ++i) {
        step.slack.push_back(now[i] - list[i].epsilon);
        const double start = list[i].isOutput() ? 1.0 : 0.002;
        step.lambda.push_back(std::max(0.0, start + 0.01 * step.slack.back() * done));
    }
    if (convergence)
        step.convergence = {.lambda = step.lambda,
                            .lambdaSpread = std::vector<double>(now.size(), 1e-3),
                            .slackError = std::vector<double>(now.size(), 1e-4),
                            .loss = 0.4,
                            .entropy = 0.3,
                            .complementarity = 0.01,
                            .largestViolation = 0.1,
                            .relativeErrors = now,
                            .gainErrors = now,
                            .inside = now};
    return {startTime + done, step};
}

Event SyntheticRun::epochDone(std::int64_t epoch) const {
    const auto done = static_cast<double>(epoch + 1);
    EpochDone body;
    body.epoch = epoch;
    body.seconds = 12;
    body.learningRate = 1e-3;
    body.splits = {{Split::Train, metrics(done, 0.01)},
                   {Split::Validation, metrics(done, 0)},
                   {Split::Test, metrics(done, -0.01)}};
    body.trainValues = values(done, 0);
    body.validationValues = values(done, 0.02);
    body.best = true;
    return {startTime + done, body};
}

std::vector<Event> SyntheticRun::epochs(int count) const {
    std::vector<Event> events{started()};
    for (std::int64_t epoch = 0; epoch < count; ++epoch) {
        for (int batch = statisticsEvery; batch <= batchesPerEpoch; batch += statisticsEvery)
            events.push_back(statistics(epoch * batchesPerEpoch + batch));
        events.push_back(dualStep(epoch));
        events.push_back(epochDone(epoch));
    }
    return events;
}

} // namespace pdqat::test
