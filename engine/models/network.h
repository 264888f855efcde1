// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network whose convolutions can be used at several bit widths over shared weights.
#pragma once

#include "engine/networks/blueprint.h"
#include "engine/quant/layer_error.h"
#include "engine/quant/quantizers.h"

#include <torch/nn.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pdqat::models {

/// What an observer wants to know of a layer whose outputs it need not see.
struct ErrorRequest {
    torch::Tensor full; ///< W_32, detached
    Norm norm;
    bool gradient; ///< to W_32 too
};

/// Sees every rankable convolution of a pass as it happens. Layers are indices into
/// Network::layers(); tensors still carry the pass's graph.
class LayerObserver {
public:
    virtual ~LayerObserver() = default;
    /// @param input  the layer's input u; quantized, unless the layer is kept in high precision
    /// @param output its convolution output z before batch normalisation
    virtual void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) = 0;
    /// Before observe(): the layer's input as its quantizer gets it.
    virtual void unquantizedInput(std::size_t, const torch::Tensor&) {}
    /// Fused passes compute the error of a layer themselves instead of showing its tensors. None: not wanted.
    virtual std::optional<ErrorRequest> wanted(std::size_t) const { return {}; }
    virtual void take(std::size_t, const quant::LayerError&) {}
    /// After observe(), where batch normalisation and clamp alone lie between the layer and the next one:
    /// the next one's input.
    virtual void nextInput(std::size_t, const torch::Tensor&) {}
    /// After observe(), where a sum reads the layer's output as it is: the sum.
    virtual void blockSum(std::size_t, const torch::Tensor&) {}
};

/// Whether batch normalisation takes the batch's statistics and moves its running ones, and dropout drops.
enum class Mode { Evaluation, Training };
/// Whom a low-precision pass trains of what lies outside the rankable layers.
enum class Learns {
    OwnNorms, ///< its bit width's batch normalisation: a full-precision pass beside it trains the rest
    Everything
};
enum class Kernels {
    Plain, ///< operation by operation
    Fused  ///< block by block, where a network can: rounding differs
};

/// One forward pass: at which bit width, with which weights.
struct Pass {
    int bits = 32; ///< of the network: its batch normalisation's. Layers may have widths of their own
    Mode mode = Mode::Evaluation;
    const std::vector<torch::Tensor>& weights; ///< per rankable layer, ready for use at its bit width
    const std::vector<LayerBits>& widths;      ///< per rankable layer
    LayerObserver* observer = nullptr;         ///< fused passes show it no tensors, but ask what it wants
    std::uint64_t noise = 0;                   ///< key of this step's dropout masks (dropout.h)
    Learns learns = Learns::OwnNorms;
    Kernels kernels = Kernels::Plain;
    const std::vector<quant::IntegerWeight>* integers =
        nullptr; ///< `weights` in whole numbers, where there are such

    /// A parameter outside the rankable layers.
    torch::Tensor shared(const torch::Tensor& parameter) const {
        return bits == 32 || learns == Learns::Everything ? parameter : parameter.detach();
    }
};

class QuantConv;

/// The steps of a scaled quantizer of activations, one for each bit width from 1 to 8; 0 until they are
/// fitted to data. A parameter where they are learned, else a buffer. State-dict name: "steps".
class InputSteps : public torch::nn::Module {
public:
    InputSteps(bool isSigned, bool isLearned);
    bool isSigned() const { return isSigned_; }
    bool isFitted() const { return steps_.gt(0).all().item<bool>(); }
    /// 0-dim.
    torch::Tensor step(int bits) const { return steps_[bits - 1]; }
    /// The map in codes of that step; k in 1..8. @param map N × C × H × W
    torch::Tensor quantize(const torch::Tensor& map, int bits) const;
    /// Eight, of 1 to 8 bits.
    void set(const std::vector<double>& steps);
    /// After a training step: learned steps stay above 0.
    void keepPositive();

private:
    bool isSigned_, isLearned_;
    torch::Tensor steps_;
};

/// A rankable convolution as one pass uses it.
struct ConvUse {
    const QuantConv& convolution;
    torch::Tensor weight;                           ///< at its bit width
    const quant::IntegerWeight* integers = nullptr; ///< the same in whole numbers, where there are such
    int activations = 32;                           ///< bit width of its input

    bool low() const { return activations != 32; } ///< its input is quantized
};

/// A rankable layer's input, quantized at most once a bit width however many layers read it.
class LayerInput {
public:
    /// @param map     values in [0, 1], or such as the steps are made for
    /// @param factors dropout's, like `map`; every input is multiplied by them, after it was quantized.
    ///                Undefined: nothing is dropped
    /// @param steps   of a scaled quantizer; null: steps on [0, 1]
    explicit LayerInput(torch::Tensor map, torch::Tensor factors = {}, const InputSteps* steps = nullptr)
        : map_(std::move(map)), factors_(std::move(factors)), steps_(steps) {}
    /// At 32 bits as it is.
    const torch::Tensor& at(int bits);
    /// What the quantizer gets.
    const torch::Tensor& map() const { return map_; }

private:
    torch::Tensor map_, factors_;
    const InputSteps* steps_;
    std::map<int, torch::Tensor> made_;
};

/// A rankable convolution: a weight and its quantizer, a geometry and its place in the list of layers.
/// State-dict names: "weight"; "steps" where the weights' steps are learned, 8 × 1 or 8 × channels.
class QuantConv : public torch::nn::Module {
public:
    QuantConv(const LayerInfo& info, std::size_t index, const networks::ConvShape& shape,
              const quant::WeightRule& rule);
    torch::Tensor forward(LayerInput& input, const Pass& pass) const;
    /// What forward() convolves: the input quantized, or not.
    const torch::Tensor& taken(LayerInput& input, const Pass& pass) const {
        return input.at(pass.widths[index_].activations);
    }
    /// How a pass uses it, for fused blocks.
    ConvUse use(const Pass& pass) const;
    const torch::Tensor& weight() const { return weight_; }
    /// The weights as passes use them, as they are now.
    std::unique_ptr<quant::LayerWeight> quantized() const {
        return quant::layerWeight(weight_, rule_, steps_);
    }
    /// Learned steps that are 0 become those of least squared error.
    void fitSteps();
    /// After a training step: learned steps stay above 0.
    void keepPositive();
    quant::ConvGeometry geometry() const { return geometry_; }
    std::size_t index() const { return index_; }

private:
    torch::Tensor weight_, steps_; ///< steps: undefined unless they are learned
    quant::WeightRule rule_;
    quant::ConvGeometry geometry_;
    std::size_t index_;
};

/// Base of all networks. A forward pass is body(stem(images), pass): the stem is in full precision at every
/// bit width, so one stem serves all passes of a step.
class Network : public torch::nn::Module {
public:
    /// Rankable layers in order.
    const std::vector<LayerInfo>& layers() const { return layers_; }
    /// Their convolutions, same order.
    const std::vector<std::shared_ptr<QuantConv>>& convolutions() const { return convolutions_; }
    /// Per layer the steps of its inputs' quantizer, which layers that read one map share; null: on [0, 1].
    const std::vector<std::shared_ptr<InputSteps>>& inputSteps() const { return inputSteps_; }
    /// What the network's own design says is batch normalisation that was put in to change nothing, each with
    /// the layer behind which it stands.
    struct IdentityNorm {
        std::size_t layer;
        std::shared_ptr<torch::nn::Module> norm; ///< a SwitchableNorm
    };
    const std::vector<IdentityNorm>& identityNorms() const { return identityNorms_; }

    /// To be called after every training step: what a step must not do to learned steps is undone.
    void afterStep();

    /// Images N × C × S × S to the first feature map.
    virtual torch::Tensor stem(const torch::Tensor& images) = 0;
    /// The first feature map to logits N × classes.
    virtual torch::Tensor body(const torch::Tensor& features, const Pass& pass) = 0;

protected:
    explicit Network(std::vector<LayerInfo> layers, const quant::WeightRule& rule = {})
        : rule_(rule), layers_(std::move(layers)) {}
    /// Makes the next rankable convolution; call in the order of layers(), register the result where it
    /// belongs.
    std::shared_ptr<QuantConv> nextConvolution(const networks::ConvShape& shape);
    std::vector<std::shared_ptr<InputSteps>> inputSteps_;
    std::vector<IdentityNorm> identityNorms_;

private:
    quant::WeightRule rule_;
    std::vector<LayerInfo> layers_;
    std::vector<std::shared_ptr<QuantConv>> convolutions_;
};

/// Sets all parameters from (seed, parameter name): convolutions and classifier uniform in ±1/√fan-in, batch
/// normalisation γ = 1, β = 0. Weights become channels-last.
void initialize(Network& network, std::uint64_t seed);

} // namespace pdqat::models
