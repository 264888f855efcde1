// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/layer_terms.h"

#include "engine/quant/layer_error.h"
#include "engine/quant/quantizers.h"
#include "engine/train/multipliers.h"

#include <torch/autograd.h>

#include <optional>

namespace pdqat::train {
namespace {

/// Computed and differentiated layer by layer while the pass runs: nothing of it is kept.
class MatchedTerms : public LayerTerms {
public:
    MatchedTerms(const LowWidth& width, BatchNumbersBuilder& numbers) : width_(width), numbers_(numbers) {}

    void differentiate(const DualVariables& duals, BackwardRoots& roots) override {
        duals_ = &duals;
        roots_ = &roots;
    }

    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        const auto request = wanted(layer);
        if (!request)
            return;
        const auto u = input.detach(), z = output.detach();
        const auto geometry = width_.network.convolutions()[layer]->geometry();
        take(layer,
             width_.relativeErrors
                 ? quant::relativeLayerError(u, z, request->full, request->norm, geometry, request->gradient)
                 : quant::layerError(u, z, request->full, width_.widths[layer].activations, request->norm,
                                     geometry, request->gradient));
    }

    std::optional<models::ErrorRequest> wanted(std::size_t layer) const override {
        const auto entry = width_.constraints.find({.width = width_.index, .layer = layer});
        // In training, what is only measured waits for an evaluation pass.
        if (!entry || (roots_ && !width_.constraints[*entry].constrained))
            return {};
        return models::ErrorRequest{width_.fullWeights[layer].detach(), width_.norm,
                                    roots_ && !duals_->vanishes(*entry)};
    }

    void take(std::size_t layer, const quant::LayerError& error) override {
        const auto entry = width_.constraints.find({.width = width_.index, .layer = layer}).value();
        numbers_.layer(entry, error.means);
        if (!error.gradient.defined())
            return;
        auto& sum = roots_->fullWeightsGradients[layer];
        const auto term = weighted(*duals_, entry, error.value(), error.gradient);
        sum = sum.defined() ? sum + term : term;
    }

    void finish() override {}

private:
    LowWidth width_;
    BatchNumbersBuilder& numbers_;
    const DualVariables* duals_ = nullptr;
    BackwardRoots* roots_ = nullptr;
};

/// docs/method.md 4: conv0 is compared behind its batch normalisation, on the low-precision side only and
/// without stopping its gradient; the inputs are not stopped either. A layer in high precision hands on its
/// output unclamped, and for the last one of a block's main path that is the block's sum.
class OfficialTerms : public LayerTerms {
public:
    OfficialTerms(const LowWidth& width, BatchNumbersBuilder& numbers)
        : width_(width), numbers_(numbers), seen_(width.fullWeights.size()) {}

    void differentiate(const DualVariables& duals, BackwardRoots& roots) override {
        duals_ = &duals;
        roots_ = &roots;
    }

    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        const auto z = output.detach();
        const auto bits = width_.widths[layer];
        seen_[layer] = {input, bits.isFull() ? z : quant::quantizeUnit(z.clamp(0, 1), bits.activations)};
    }
    void nextInput(std::size_t layer, const torch::Tensor& input) override { seen_[layer].low = input; }
    void blockSum(std::size_t layer, const torch::Tensor& sum) override {
        if (width_.widths[layer].isFull())
            seen_[layer].low = sum.detach();
    }

    void finish() override {
        for (std::size_t layer = 0; layer < seen_.size(); ++layer)
            if (const auto entry = width_.constraints.find({.width = width_.index, .layer = layer}))
                add(layer, *entry);
    }

private:
    struct Seen {
        torch::Tensor input, low;
    };

    void add(std::size_t layer, std::size_t entry) {
        const bool constrained = width_.constraints[entry].constrained;
        if (roots_ && !constrained)
            return;
        const auto geometry = width_.network.convolutions()[layer]->geometry();
        const auto convolved = quant::convolve(seen_[layer].input, width_.fullWeights[layer], geometry);
        const auto difference = quant::clampUnit(convolved) - seen_[layer].low;
        const auto value = quant::meanDistance(difference, width_.norm);
        numbers_.layer(entry, quant::errorMeans(value, convolved, difference, seen_[layer].low));
        if (roots_ && !duals_->vanishes(entry))
            roots_->loss = roots_->loss + weighted(*duals_, entry, value, value);
    }

    LowWidth width_;
    BatchNumbersBuilder& numbers_;
    std::vector<Seen> seen_;
    const DualVariables* duals_ = nullptr;
    BackwardRoots* roots_ = nullptr;
};

} // namespace

void BackwardRoots::run() const {
    std::vector<torch::Tensor> roots{loss}, gradients{torch::ones_like(loss)};
    for (std::size_t i = 0; i < fullWeightsGradients.size(); ++i)
        if (fullWeightsGradients[i].defined()) {
            roots.push_back(fullWeights[i]);
            gradients.push_back(fullWeightsGradients[i]);
        }
    torch::autograd::backward(roots, gradients);
}

std::unique_ptr<LayerTerms> makeLayerTerms(const Deviations& deviations, const LowWidth& width,
                                           BatchNumbersBuilder& numbers) {
    if (deviations.officialTerms)
        return std::make_unique<OfficialTerms>(width, numbers);
    return std::make_unique<MatchedTerms>(width, numbers);
}

} // namespace pdqat::train
