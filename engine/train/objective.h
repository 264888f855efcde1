// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a method trains on one batch, and what is measured of a network whatever the method.
#pragma once

#include "engine/models/network.h"
#include "engine/train/batch_numbers.h"
#include "engine/train/constraints.h"
#include "engine/train/layer_terms.h"

#include <torch/types.h>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pdqat::train {

/// Which distances an evaluation measures. The official code measures those of the validation split with
/// squares whatever the norm; "reference" semantics do the same.
enum class Distances { Nothing, Training, Validation };

/// Sees one width's logits (N × classes; the width by its index among trainedWidths()), beside the labels.
using OnLogits =
    std::function<void(std::size_t width, const torch::Tensor& logits, const torch::Tensor& labels)>;

/// A method's step. Used by one thread; the network must not change but through the step's gradients.
class Objective {
public:
    virtual ~Objective() = default;

    /// Forward and backward; leaves the gradients in the parameters (replacing what was there).
    /// @param images N × C × S × S, @param labels N (int64), both on the network's device
    /// @param duals of the same constraints, @param noise key of the step's dropout masks
    virtual BatchNumbers trainStep(const torch::Tensor& images, const torch::Tensor& labels,
                                   const DualVariables& duals, std::uint64_t noise = 0) = 0;

    /// Loss, accuracy and distances in evaluation mode, no gradients. Normalised weights are kept between
    /// calls until the next trainStep.
    /// @param see where it is given: is shown what loss and accuracy are of
    BatchNumbers evaluate(const torch::Tensor& images, const torch::Tensor& labels, Distances measure,
                          const OnLogits& see = {});

    /// To be called when the network's weights were changed by others: nothing of them is remembered.
    void forgetWeights() { evaluationWeights_ = {}; }

    /// Every rankable layer's weights as a low-precision pass uses them.
    struct PassWeights {
        std::vector<LayerBits> widths;
        std::vector<torch::Tensor> values;
        std::vector<quant::IntegerWeight> integers; ///< where fused passes compute in whole numbers
    };
    /// Those of a pass without gradients whose layers have these widths.
    PassWeights evaluationWeights(std::vector<LayerBits> widths) const;
    /// N × classes with batch normalisation of a low width (by its index among lowWidths()), no gradients. In
    /// training mode its running statistics move.
    torch::Tensor lowLogits(const torch::Tensor& images, const PassWeights& weights, std::size_t width,
                            models::Mode mode) const;

protected:
    enum class LowWeights { Detached, StraightThrough };

    Objective(std::shared_ptr<models::Network> network, const RunConfig& config,
              const Constraints& constraints);
    /// Every rankable layer's weights as the passes of one step use them.
    struct LayerWeights {
        std::vector<torch::Tensor> full; ///< W_32
        std::vector<PassWeights> low;    ///< per low width
    };
    LayerWeights normalize(LowWeights kind) const { return normalize(kind, widthsOfLayers_); }
    /// A pass at 32 bits, and one at a low width.
    models::Pass fullPass(const LayerWeights& weights, models::Mode mode) const;
    models::Pass lowPass(const PassWeights& weights, std::size_t width, models::Mode mode) const;
    /// What every step begins with: no gradients, no weights kept from an evaluation.
    void clear();
    BatchNumbersBuilder numbers(const torch::Device& device) const;
    /// Cross-entropy with the labels, smoothed as configured; a mean over the batch.
    torch::Tensor labelLoss(const torch::Tensor& logits, const torch::Tensor& labels) const;
    /// d of the output's constraint, as configured.
    torch::Tensor outputDistance(const torch::Tensor& full, const torch::Tensor& low) const;
    std::unique_ptr<LayerTerms> layerTerms(std::size_t width, const LayerWeights& weights, Norm norm,
                                           BatchNumbersBuilder& numbers) const;

    std::shared_ptr<models::Network> network_;
    const Constraints& constraints_;
    std::vector<int> low_, widths_;
    Norm norm_;
    OutputDistance outputDistance_;
    OutputTarget outputTarget_;
    const Deviations& deviations_;
    Distillation distillation_;
    models::Kernels kernels_;
    double labelSmoothing_;
    LowTrains lowTrains_;
    bool relativeErrors_; ///< of layers whose activations have a scale of their own

private:
    bool full() const { return widths_.back() == fullPrecision; }
    /// @param widths per low width those of the layers
    LayerWeights normalize(LowWeights kind, const std::vector<std::vector<LayerBits>>& widths) const;
    std::vector<std::vector<LayerBits>> nothingKeptWidths() const;
    void add(PassWeights& to, const quant::LayerWeight& weight, LowWeights kind) const;

    std::vector<std::vector<LayerBits>> widthsOfLayers_; ///< per low width
    std::vector<LayerBits> allFull_;
    std::array<std::optional<LayerWeights>, 2> evaluationWeights_; ///< as trained; with no layer kept
};

/// The configured method's objective. The constraints must outlive it.
std::unique_ptr<Objective> makeObjective(std::shared_ptr<models::Network> network, const RunConfig& config,
                                         const Constraints& constraints);

/// −Σ_c softmax(p)_c log softmax(q)_c, mean over the batch; gradients flow to both.
torch::Tensor softCrossEntropy(const torch::Tensor& target, const torch::Tensor& logits);
/// H(p) of p = softmax(logits), nat, mean over the batch; differentiable.
torch::Tensor entropy(const torch::Tensor& logits);

} // namespace pdqat::train
