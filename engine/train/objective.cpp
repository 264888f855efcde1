// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/objective.h"

#include "engine/models/describe.h"
#include "engine/quant/quantizers.h"

#include <torch/nn/functional.h>

namespace pdqat {
namespace {

namespace F = torch::nn::functional;

/// −Σ_c softmax(p)_c log softmax(q)_c, mean over the batch; gradients flow to both.
torch::Tensor softCrossEntropy(const torch::Tensor& fullLogits, const torch::Tensor& lowLogits) {
    return -(fullLogits.softmax(1) * lowLogits.log_softmax(1)).sum(1).mean();
}

torch::Tensor correct(const torch::Tensor& logits, const torch::Tensor& labels) {
    return logits.detach().argmax(1).eq(labels).sum();
}

/// Collects a batch's numbers on the device.
class Numbers {
public:
    Numbers(std::size_t constraints, std::size_t widths, const torch::Device& device)
        : widths_(widths),
          zero_(torch::zeros({}, torch::dtype(torch::kFloat64).device(device))),
          numbers_(constraints + 2 * widths, zero_),
          constraints_(constraints) {}

    void value(std::size_t constraint, const torch::Tensor& value) { numbers_[constraint] = asDouble(value); }
    void metrics(std::size_t width, const torch::Tensor& loss, const torch::Tensor& right) {
        numbers_[constraints_ + width] = asDouble(loss);
        numbers_[constraints_ + widths_ + width] = asDouble(right);
    }
    BatchNumbers packed() const { return {torch::stack(numbers_)}; }

private:
    static torch::Tensor asDouble(const torch::Tensor& value) { return value.detach().to(torch::kFloat64); }

    std::size_t widths_;
    torch::Tensor zero_;
    std::vector<torch::Tensor> numbers_;
    std::size_t constraints_;
};

} // namespace

/// One width's layer constraints, computed while its forward pass runs.
class Objective::LayerTerms : public LayerObserver {
public:
    LayerTerms(const Objective& objective, std::size_t width, const LayerWeights& weights, Numbers& numbers)
        : objective_(objective), width_(width), weights_(weights), numbers_(numbers) {}

    /// Asks for gradients too: λ per constraint, sums per layer.
    void differentiate(const std::vector<double>& lambda, std::vector<torch::Tensor>& gradients) {
        lambda_ = &lambda;
        gradients_ = &gradients;
    }

    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override;

private:
    const Objective& objective_;
    std::size_t width_;
    const LayerWeights& weights_;
    Numbers& numbers_;
    const std::vector<double>* lambda_ = nullptr;
    std::vector<torch::Tensor>* gradients_ = nullptr;
};

void Objective::LayerTerms::observe(std::size_t layer, const torch::Tensor& input,
                                    const torch::Tensor& output) {
    const auto constraint = objective_.constraints_.layer(width_, layer);
    if (!constraint)
        return;
    // With λ = 0 the term adds nothing to the gradient, so its weight gradient is not computed.
    const double lambda = lambda_ ? (*lambda_)[*constraint] : 0.0;
    const auto error =
        layerError(input.detach(), output.detach(), weights_.full[layer].detach(), objective_.bits_[width_],
                   objective_.norm_, objective_.network_->convolutions()[layer]->geometry(), lambda > 0);
    numbers_.value(*constraint, error.value);
    if (lambda <= 0)
        return;
    auto& sum = (*gradients_)[layer];
    const auto term = error.gradient * lambda;
    sum = sum.defined() ? sum + term : term;
}

Objective::Objective(std::shared_ptr<Network> network, const RunConfig& config,
                     const Constraints& constraints)
    : network_(std::move(network)),
      constraints_(constraints),
      kept_(highPrecisionFlags(config, network_->layers())),
      norm_(config.method.norm) {
    for (const auto bits : config.quant.bits)
        bits_.push_back(static_cast<int>(bits));
}

Objective::LayerWeights Objective::normalize() const {
    LayerWeights weights;
    weights.low.resize(bits_.size());
    for (const auto& convolution : network_->convolutions()) {
        const NormalizedWeight normalized(convolution->weight());
        const bool kept = kept_[weights.full.size()];
        weights.full.push_back(normalized.full());
        for (std::size_t width = 0; width < bits_.size(); ++width)
            weights.low[width].push_back(kept ? normalized.full().detach() : normalized.low(bits_[width]));
    }
    return weights;
}

BatchNumbers Objective::trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                                  const std::vector<double>& lambda) {
    evaluationWeights_.reset();
    for (auto& parameter : network_->parameters())
        parameter.mutable_grad().reset();

    const auto weights = normalize();
    const auto features = network_->stem(images);
    const auto fullLogits = network_->body(features, {fullPrecision, true, weights.full, kept_, nullptr});
    auto loss = F::cross_entropy(fullLogits, labels);

    Numbers numbers(constraints_.size(), widths(), images.device());
    numbers.metrics(bits_.size(), loss, correct(fullLogits, labels));

    std::vector<torch::Tensor> layerGradients(weights.full.size());
    for (std::size_t width = 0; width < bits_.size(); ++width) {
        LayerTerms terms(*this, width, weights, numbers);
        terms.differentiate(lambda, layerGradients);
        const auto logits =
            network_->body(features.detach(), {bits_[width], true, weights.low[width], kept_, &terms});
        const auto divergence = softCrossEntropy(fullLogits, logits);
        loss = loss + divergence * lambda[constraints_.output(width)];
        numbers.value(constraints_.output(width), divergence);
        numbers.metrics(width, F::cross_entropy(logits.detach(), labels), correct(logits, labels));
    }

    // The layer terms enter as gradients of W_32, beside the loss: one backward pass over both.
    std::vector<torch::Tensor> roots{loss}, gradients{torch::ones_like(loss)};
    for (std::size_t i = 0; i < layerGradients.size(); ++i)
        if (layerGradients[i].defined()) {
            roots.push_back(weights.full[i]);
            gradients.push_back(layerGradients[i]);
        }
    torch::autograd::backward(roots, gradients);
    return numbers.packed();
}

BatchNumbers Objective::evaluate(const torch::Tensor& images, const torch::Tensor& labels, bool values) {
    const torch::NoGradGuard noGrad;
    if (!evaluationWeights_)
        evaluationWeights_ = normalize();
    const auto& weights = *evaluationWeights_;
    Numbers numbers(constraints_.size(), widths(), images.device());
    const auto features = network_->stem(images);
    const auto fullLogits = network_->body(features, {fullPrecision, false, weights.full, kept_, nullptr});
    numbers.metrics(bits_.size(), F::cross_entropy(fullLogits, labels), correct(fullLogits, labels));
    for (std::size_t width = 0; width < bits_.size(); ++width) {
        LayerTerms terms(*this, width, weights, numbers);
        const auto logits = network_->body(
            features, {bits_[width], false, weights.low[width], kept_, values ? &terms : nullptr});
        if (values)
            numbers.value(constraints_.output(width), softCrossEntropy(fullLogits, logits));
        numbers.metrics(width, F::cross_entropy(logits, labels), correct(logits, labels));
    }
    return numbers.packed();
}

} // namespace pdqat
