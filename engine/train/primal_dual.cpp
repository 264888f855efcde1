// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/primal_dual.h"

#include <torch/nn/functional.h>

namespace pdqat::train {

PrimalDual::PrimalDual(std::shared_ptr<models::Network> network, const RunConfig& config,
                       const Constraints& constraints)
    : Objective(std::move(network), config, constraints),
      damping_(config.method.kind == MethodKind::PdQat ? config.dual.damping : 0) {}

BatchNumbers PrimalDual::trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                                   const std::vector<double>& lambda, std::uint64_t noise) {
    clear();
    const auto weights = normalize(LowWeights::Detached);
    const Multipliers multipliers(constraints_, lambda, damping_);
    const auto features = network_->stem(images);
    auto full = fullPass(weights, true);
    full.noise = noise;
    const auto fullLogits = network_->body(features, full);
    BackwardRoots roots{torch::nn::functional::cross_entropy(fullLogits, labels), weights.full,
                        std::vector<torch::Tensor>(weights.full.size())};
    auto batch = numbers(images.device());
    batch.metrics(low_.size(), roots.loss, fullLogits, labels);

    for (std::size_t width = 0; width < low_.size(); ++width) {
        const auto terms = layerTerms(width, weights, norm_, batch);
        terms->differentiate(multipliers, roots);
        auto low = lowPass(weights, width, true);
        low.observer = terms.get();
        low.noise = noise;
        const auto logits = network_->body(features.detach(), low);
        terms->finish();
        const auto divergence = softCrossEntropy(fullLogits, logits);
        const auto output = constraints_.output(width).value();
        roots.loss = roots.loss + multipliers.apply(output, divergence, divergence);
        batch.value(output, divergence);
        batch.metrics(width, logits, labels);
    }
    roots.run();
    if (semantics_ == Semantics::Reference)
        dropGradientsOfEarlierWidths();
    return batch.packed();
}

void PrimalDual::dropGradientsOfEarlierWidths() {
    for (std::size_t width = 0; width + 1 < low_.size(); ++width) {
        const auto set = ".bn_dict." + std::to_string(low_[width]) + '.';
        for (auto& item : network_->named_parameters())
            if (("." + item.key()).find(set) != std::string::npos)
                item.value().mutable_grad().reset();
    }
}

} // namespace pdqat::train
