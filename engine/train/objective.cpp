// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/objective.h"

#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"
#include "engine/train/joint_training.h"
#include "engine/train/primal_dual.h"

#include <torch/nn/functional.h>

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
      norm_(config.method.norm),
      outputDistance_(config.method.outputDistance),
      outputTarget_(config.method.outputTarget),
      deviations_(deviationsOf(config)),
      distillation_(config.method.distillation),
      kernels_(deviations_.plainPasses || config.run.precision == Precision::Bf16 ? models::Kernels::Plain
                                                                                  : models::Kernels::Fused),
      labelSmoothing_(config.optim.labelSmoothing),
      lowTrains_(config.method.lowTrains),
      relativeErrors_(config.quant.activations == ActivationQuantizer::Scaled),
      allFull_(network_->layers().size(), bothAt(fullPrecision)) {
    for (const int bits : low_)
        widthsOfLayers_.push_back(networks::layerBits(config, network_->layers(), bits));
}

std::vector<std::vector<LayerBits>> Objective::nothingKeptWidths() const {
    std::vector<std::vector<LayerBits>> widths;
    for (const int bits : low_)
        widths.emplace_back(allFull_.size(), bothAt(bits));
    return widths;
}

void Objective::add(PassWeights& to, const quant::LayerWeight& weight, LowWeights kind) const {
    const auto& bits = to.widths[to.values.size()];
    to.values.push_back(kind == LowWeights::Detached ? weight.low(bits.weights)
                                                     : weight.straightThrough(bits.weights));
    to.integers.push_back(kernels_ == models::Kernels::Fused && quant::multipliesWholeNumbers(bits)
                              ? weight.integers(bits.weights)
                              : quant::IntegerWeight());
}

Objective::LayerWeights Objective::normalize(LowWeights kind,
                                             const std::vector<std::vector<LayerBits>>& widths) const {
    LayerWeights weights;
    for (const auto& of : widths)
        weights.low.push_back({of, {}, {}});
    for (const auto& convolution : network_->convolutions()) {
        const auto weight = convolution->quantized();
        weights.full.push_back(weight->full());
        for (auto& low : weights.low)
            add(low, *weight, kind);
    }
    return weights;
}

Objective::PassWeights Objective::evaluationWeights(std::vector<LayerBits> widths) const {
    const torch::NoGradGuard noGrad;
    return normalize(LowWeights::Detached, {std::move(widths)}).low.front();
}

models::Pass Objective::fullPass(const LayerWeights& weights, models::Mode mode) const {
    models::Pass pass{fullPrecision, mode, weights.full, allFull_};
    pass.kernels = kernels_;
    return pass;
}

models::Pass Objective::lowPass(const PassWeights& weights, std::size_t width, models::Mode mode) const {
    models::Pass pass{low_[width], mode, weights.values, weights.widths};
    pass.kernels = kernels_;
    pass.integers = &weights.integers;
    return pass;
}

torch::Tensor Objective::lowLogits(const torch::Tensor& images, const PassWeights& weights, std::size_t width,
                                   models::Mode mode) const {
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

torch::Tensor Objective::labelLoss(const torch::Tensor& logits, const torch::Tensor& labels) const {
    namespace F = torch::nn::functional;
    return F::cross_entropy(logits, labels, F::CrossEntropyFuncOptions().label_smoothing(labelSmoothing_));
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
    return makeLayerTerms(
        deviations_,
        {*network_, constraints_, width, norm, weights.low[width].widths, weights.full, relativeErrors_},
        numbers);
}

BatchNumbers Objective::evaluate(const torch::Tensor& images, const torch::Tensor& labels, Distances measure,
                                 const OnLogits& see) {
    const torch::NoGradGuard noGrad;
    const bool nothingKept = measure != Distances::Training && deviations_.measuresNothingKept;
    auto& normalized = evaluationWeights_[nothingKept];
    if (!normalized)
        normalized = normalize(LowWeights::Detached, nothingKept ? nothingKeptWidths() : widthsOfLayers_);
    const auto& weights = *normalized;
    const bool squares = measure == Distances::Validation && deviations_.squaresValidation;
    auto batch = numbers(images.device());
    const auto take = [&](std::size_t width, const torch::Tensor& logits) {
        batch.metrics(width, logits, labels);
        if (see)
            see(width, logits, labels);
    };
    const auto features = network_->stem(images);
    torch::Tensor fullLogits;
    if (full()) {
        fullLogits = network_->body(features, fullPass(weights, models::Mode::Evaluation));
        take(low_.size(), fullLogits);
        batch.entropy(entropy(fullLogits));
    }
    for (std::size_t width = 0; width < low_.size(); ++width) {
        const auto terms = measure == Distances::Nothing
                               ? nullptr
                               : layerTerms(width, weights, squares ? Norm::L2 : norm_, batch);
        auto pass = lowPass(weights.low[width], width, models::Mode::Evaluation);
        pass.observer = terms.get();
        const auto logits = network_->body(features, pass);
        take(width, logits);
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
