// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/joint_training.h"

#include <algorithm>
#include <numeric>

namespace pdqat::train {
namespace {

/// What a width learns from.
struct Lessons {
    bool fromTeacher;    ///< a higher width's predictions; else the labels
    bool fromNextHigher; ///< the teacher is the next higher width; else the highest
};
Lessons lessonsOf(Distillation distillation) {
    switch (distillation) {
    case Distillation::Recursive: return {true, true};
    case Distillation::Soft: return {true, false};
    case Distillation::Hard: return {false, false};
    }
    return {};
}

} // namespace

JointTraining::JointTraining(std::shared_ptr<models::Network> network, const RunConfig& config,
                             const Constraints& constraints)
    : Objective(std::move(network), config, constraints), descending_(widths_.size()) {
    std::iota(descending_.begin(), descending_.end(), std::size_t{0});
    std::sort(descending_.begin(), descending_.end(),
              [this](auto a, auto b) { return widths_[a] > widths_[b]; });
}

BatchNumbers JointTraining::trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                                      const DualVariables&, std::uint64_t noise) {
    clear();
    const auto weights = normalize(LowWeights::StraightThrough);
    const auto features = network_->stem(images);
    auto batch = numbers(images.device());
    const auto lessons = lessonsOf(distillation_);
    torch::Tensor loss, teacher;
    for (const auto width : descending_) {
        const auto mode = models::Mode::Training;
        auto pass = width < low_.size() ? lowPass(weights.low[width], width, mode) : fullPass(weights, mode);
        pass.noise = noise;
        pass.learns = models::Learns::Everything;
        const auto logits = network_->body(features, pass);
        const auto own = teacher.defined() && lessons.fromTeacher ? softCrossEntropy(teacher, logits)
                                                                  : labelLoss(logits, labels);
        loss = loss.defined() ? loss + own : own;
        batch.metrics(width, logits, labels);
        if (widths_[width] == fullPrecision)
            batch.entropy(entropy(logits.detach()));
        if (!teacher.defined() || lessons.fromNextHigher)
            teacher = logits.detach();
    }
    loss.backward();
    return batch.packed();
}

} // namespace pdqat::train
