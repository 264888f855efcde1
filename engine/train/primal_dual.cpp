// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/primal_dual.h"

#include "engine/train/multipliers.h"

namespace pdqat::train {

BatchNumbers PrimalDual::trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                                   const DualVariables& duals, std::uint64_t noise) {
    clear();
    const bool trainsWeights = lowTrains_ == LowTrains::Weights;
    const auto weights = normalize(trainsWeights ? LowWeights::StraightThrough : LowWeights::Detached);
    const auto features = network_->stem(images);
    auto full = fullPass(weights, models::Mode::Training);
    full.noise = noise;
    const auto fullLogits = network_->body(features, full);
    BackwardRoots roots{labelLoss(fullLogits, labels), weights.full,
                        std::vector<torch::Tensor>(weights.full.size())};
    auto batch = numbers(images.device());
    if (labelSmoothing_ == 0)
        batch.metrics(low_.size(), roots.loss, fullLogits, labels);
    else
        batch.metrics(low_.size(), fullLogits, labels);
    batch.entropy(entropy(fullLogits.detach()));

    for (std::size_t width = 0; width < low_.size(); ++width) {
        const auto terms = layerTerms(width, weights, norm_, batch);
        terms->differentiate(duals, roots);
        auto low = lowPass(weights.low[width], width, models::Mode::Training);
        low.observer = terms.get();
        low.noise = noise;
        if (trainsWeights)
            low.learns = models::Learns::Everything;
        const auto logits = network_->body(trainsWeights ? features : features.detach(), low);
        terms->finish();
        const auto divergence = outputDistance(fullLogits, logits);
        const auto output = constraints_.output(width).value();
        roots.loss = roots.loss + weighted(duals, output, divergence, divergence);
        batch.value(output, divergence);
        batch.metrics(width, logits, labels);
    }
    roots.run();
    if (deviations_.lastWidthAlone)
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
