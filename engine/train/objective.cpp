// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/objective.h"

#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"
#include "engine/train/joint_training.h"
#include "engine/train/primal_dual.h"

namespace pdqat::train {
namespace {

/// What the low-precision output is held against.
torch::Tensor targetOf(const torch::Tensor& full, OutputTarget target) {
    switch (target) {
    case OutputTarget::Attached: return full;
    case OutputTarget::Detached: return full.detach();
    }
    return {};
}

} // namespace

torch::Tensor softCrossEntropy(const torch::Tensor& target, const torch::Tensor& logits) {
    return -(target.softmax(1) * logits.log_softmax(1)).sum(1).mean();
}

torch::Tensor entropy(const torch::Tensor& logits) { return softCrossEntropy(logits, logits); }

Objective::Objective(std::shared_ptr<models::Network> network, const RunConfig& config,
                     const Constraints& constraints)
    : network_(std::move(network)),
      constraints_(constraints),
      low_(lowWidths(config)),
      widths_(trainedWidths(config)),
      kept_(networks::highPrecisionFlags(config, network_->layers())),
      norm_(config.method.norm),
      outputDistance_(config.method.outputDistance),
      outputTarget_(config.method.outputTarget),
      deviations_(deviationsOf(config)),
      distillation_(config.method.distillation),
      kernels_(deviations_.plainPasses || config.run.precision == Precision::Bf16 ? models::Kernels::Plain
                                                                                  : models::Kernels::Fused) {}

Objective::LayerWeights Objective::normalize(LowWeights kind, std::vector<bool> keptLayers) const {
    LayerWeights weights;
    weights.kept = std::move(keptLayers);
    weights.low.resize(low_.size());
    weights.integers.resize(low_.size());
    for (const auto& convolution : network_->convolutions()) {
        const quant::NormalizedWeight normalized(convolution->weight());
        const bool detached = kind == LowWeights::Detached, kept = weights.kept[weights.full.size()];
        weights.full.push_back(normalized.full());
        for (std::size_t width = 0; width < low_.size(); ++width) {
            weights.integers[width].push_back(!kept && kernels_ == models::Kernels::Fused
                                                  ? normalized.integers(low_[width])
                                                  : quant::IntegerWeight());
            if (kept)
                weights.low[width].push_back(detached ? normalized.full().detach() : normalized.full());
            else
                weights.low[width].push_back(detached ? normalized.low(low_[width])
                                                      : normalized.straightThrough(low_[width]));
        }
    }
    return weights;
}

models::Pass Objective::fullPass(const LayerWeights& weights, models::Mode mode) const {
    models::Pass pass{fullPrecision, mode, weights.full, weights.kept};
    pass.kernels = kernels_;
    return pass;
}

models::Pass Objective::lowPass(const LayerWeights& weights, std::size_t width, models::Mode mode) const {
    models::Pass pass{low_[width], mode, weights.low[width], weights.kept};
    pass.kernels = kernels_;
    pass.integers = &weights.integers[width];
    return pass;
}

torch::Tensor Objective::lowLogits(const torch::Tensor& images, const LayerWeights& weights,
                                   std::size_t width, models::Mode mode) const {
    const torch::NoGradGuard noGrad;
    return network_->body(network_->stem(images), lowPass(weights, width, mode));
}

torch::Tensor Objective::outputDistance(const torch::Tensor& full, const torch::Tensor& low) const {
    const auto target = targetOf(full, outputTarget_);
    switch (outputDistance_) {
    case OutputDistance::CrossEntropy: return softCrossEntropy(target, low);
    case OutputDistance::Kl: return softCrossEntropy(target, low) - entropy(target);
    }
    return {};
}

void Objective::clear() {
    forgetWeights();
    for (auto& parameter : network_->parameters())
        parameter.mutable_grad().reset();
}

BatchNumbersBuilder Objective::numbers(const torch::Device& device) const {
    return {constraints_.size(), widths_.size(), device};
}

std::unique_ptr<LayerTerms> Objective::layerTerms(std::size_t width, const LayerWeights& weights, Norm norm,
                                                  BatchNumbersBuilder& numbers) const {
    return makeLayerTerms(deviations_,
                          {*network_, constraints_, width, low_[width], norm, weights.kept, weights.full},
                          numbers);
}

BatchNumbers Objective::evaluate(const torch::Tensor& images, const torch::Tensor& labels,
                                 Distances measure) {
    const torch::NoGradGuard noGrad;
    const bool nothingKept = measure != Distances::Training && deviations_.measuresNothingKept;
    auto& normalized = evaluationWeights_[nothingKept];
    if (!normalized)
        normalized = normalize(LowWeights::Detached, nothingKept ? std::vector<bool>(kept_.size()) : kept_);
    const auto& weights = *normalized;
    const bool squares = measure == Distances::Validation && deviations_.squaresValidation;
    auto batch = numbers(images.device());
    const auto features = network_->stem(images);
    torch::Tensor fullLogits;
    if (full()) {
        fullLogits = network_->body(features, fullPass(weights, models::Mode::Evaluation));
        batch.metrics(low_.size(), fullLogits, labels);
        batch.entropy(entropy(fullLogits));
    }
    for (std::size_t width = 0; width < low_.size(); ++width) {
        const auto terms = measure == Distances::Nothing
                               ? nullptr
                               : layerTerms(width, weights, squares ? Norm::L2 : norm_, batch);
        auto pass = lowPass(weights, width, models::Mode::Evaluation);
        pass.observer = terms.get();
        const auto logits = network_->body(features, pass);
        batch.metrics(width, logits, labels);
        if (!terms)
            continue;
        terms->finish();
        if (const auto output = constraints_.output(width))
            batch.value(*output, outputDistance(fullLogits, logits));
    }
    return batch.packed();
}

std::unique_ptr<Objective> makeObjective(std::shared_ptr<models::Network> network, const RunConfig& config,
                                         const Constraints& constraints) {
    switch (config.method.kind) {
    case MethodKind::PdQat:
    case MethodKind::PdFixed: return std::make_unique<PrimalDual>(std::move(network), config, constraints);
    case MethodKind::Dorefa:
    case MethodKind::AnyPrecision:
    case MethodKind::FullPrecision:
        return std::make_unique<JointTraining>(std::move(network), config, constraints);
    }
    return {};
}

} // namespace pdqat::train
