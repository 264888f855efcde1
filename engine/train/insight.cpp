// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/insight.h"

#include "engine/api/error.h"
#include "engine/data/class_names.h"
#include "engine/networks/describe.h"
#include "engine/quant/scaled_quantizers.h"

#include <algorithm>
#include <utility>

namespace pdqat::train {
namespace {

constexpr std::size_t histogramBins = 128;
constexpr std::uint64_t inputOrder = 0; ///< of the images that inputs are counted of

/// A tensor's values on the host in one block, in whatever order. Lives as long as they are looked at.
template <typename Value>
class HostValues {
public:
    explicit HostValues(const torch::Tensor& tensor)
        : held_(tensor.detach().to(torch::kCPU, c10::CppTypeToScalarType<Value>::value)) {
        if (!held_.is_non_overlapping_and_dense())
            held_ = held_.contiguous();
    }
    std::span<const Value> span() const {
        return {held_.data_ptr<Value>(), static_cast<std::size_t>(held_.numel())};
    }

private:
    torch::Tensor held_;
};

Histogram histogramOf(const torch::Tensor& values) {
    const auto [low, high] = torch::aminmax(values.detach());
    auto histogram = Histogram::over(low.item<double>(), high.item<double>(), histogramBins);
    histogram.add(HostValues<float>(values).span());
    return histogram;
}

QuantizedValues withoutValues(int bits, std::vector<double> steps, std::vector<std::int64_t> codes) {
    QuantizedValues quantized{bits, std::move(steps), std::move(codes), {}};
    quantized.counts.assign(quantized.codes.size(), 0);
    return quantized;
}

QuantizedValues weightsOf(const quant::LayerWeight& weight, int bits) {
    if (bits == fullPrecision)
        return {};
    const auto whole = weight.whole(bits);
    const HostValues<double> steps(whole.step);
    auto quantized = withoutValues(bits, {steps.span().begin(), steps.span().end()}, weight.codes(bits));
    quantized.addCodes(HostValues<std::int32_t>(whole.codes).span());
    return quantized;
}

/// @param steps of a scaled quantizer; null: steps on [0, 1]
QuantizedValues noInputs(const models::InputSteps* steps, int bits) {
    if (bits == fullPrecision)
        return {};
    const auto range = quant::codeRange(bits, steps && steps->isSigned());
    const double step = steps ? steps->step(bits).item<double>() : 1 / static_cast<double>(range.high);
    return withoutValues(bits, {step}, quant::codesIn(range));
}

/// Counts the inputs of every layer in passes at one width.
class InputCounter : public models::LayerObserver {
public:
    /// @param layers with quantizers and histograms that are ready; histograms without bins get the range of
    /// what they see first
    InputCounter(std::vector<LayerInsight>& layers, std::size_t pass) : layers_(layers), pass_(pass) {}

    void unquantizedInput(std::size_t layer, const torch::Tensor& map) override {
        auto& histogram = layers_[layer].passes[pass_].inputsBefore;
        if (histogram.counts.empty())
            histogram = histogramOf(map);
        else
            histogram.add(HostValues<float>(map).span());
    }
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor&) override {
        if (auto& inputs = layers_[layer].passes[pass_].inputs; !inputs.codes.empty())
            inputs.addValues(HostValues<float>(input).span());
    }

private:
    std::vector<LayerInsight>& layers_;
    std::size_t pass_;
};

class Inspector {
public:
    Inspector(SplitEvaluator& on, Insight so, const OnInsight& tell)
        : on_(on), so_(std::move(so)), tell_(tell), widths_(trainedWidths(on.config())) {
        const auto all = on_.images(so_.plan.split);
        if (all == 0)
            throw Error(ErrorKind::Usage, "--split",
                        "the " + std::string(longName(so_.plan.split)) + " split has no images",
                        "Look at another one, or train with data.validation_fraction above 0");
        some_ = on_.someImages(so_.plan.split, so_.plan.images, inputOrder);
        so_.images = all;
        so_.inputImages = static_cast<std::int64_t>(some_.size());
        so_.classes = data::classNames(on_.config().data);
        so_.batches = batchesOf(so_.inputImages) + batchesOf(all);
        so_.batchesDone = so_.isComplete()     ? so_.batches
                          : so_.layers.empty() ? 0
                                               : batchesOf(so_.inputImages);
    }

    Insight all() {
        const torch::NoGradGuard noGrad;
        on_.requireInputSteps();
        if (so_.layers.empty())
            lookAtLayers();
        if (so_.confusions.empty())
            countConfusions();
        return so_;
    }

private:
    std::int64_t batchesOf(std::int64_t images) const {
        const auto size = on_.config().run.batchSize;
        return (images + size - 1) / size;
    }

    void batchDone() {
        so_.batchesDone = std::min(so_.batchesDone + 1, so_.batches);
        tell_(so_);
    }

    /// Range of what a layer's quantizer can represent at the widths that it has, and at 8 bits.
    Histogram emptyHistogram(std::size_t layer, const std::vector<std::vector<LayerBits>>& widths) const {
        const auto* steps = stepsOf(layer);
        if (!steps)
            return on_.config().quant.activations == ActivationQuantizer::Unit
                       ? Histogram::over(0, 1, histogramBins)
                       : Histogram();
        double low = 0, high = 0;
        const auto include = [&](int bits) {
            const auto range = quant::codeRange(bits, steps->isSigned());
            const auto step = steps->step(bits).item<double>();
            low = std::min(low, step * static_cast<double>(range.low));
            high = std::max(high, step * static_cast<double>(range.high));
        };
        include(8);
        for (const auto& of : widths)
            if (of[layer].activations != fullPrecision)
                include(of[layer].activations);
        return Histogram::over(low, high, histogramBins);
    }

    const models::InputSteps* stepsOf(std::size_t layer) const {
        const auto& steps = on_.network().inputSteps();
        return steps.empty() ? nullptr : steps[layer].get();
    }

    std::vector<LayerInsight> emptyLayers(const std::vector<std::vector<LayerBits>>& widths) const {
        std::vector<LayerInsight> layers;
        for (const auto& convolution : on_.network().convolutions()) {
            const auto i = convolution->index();
            const auto weight = convolution->quantized();
            auto& layer = layers.emplace_back();
            layer.layer = on_.network().layers()[i].name;
            layer.weights = histogramOf(weight->full());
            for (std::size_t pass = 0; pass < widths_.size(); ++pass) {
                const auto& own = widths[pass][i];
                layer.passes.push_back({widths_[pass], weightsOf(*weight, own.weights),
                                        noInputs(stepsOf(i), own.activations), emptyHistogram(i, widths)});
            }
        }
        return layers;
    }

    void lookAtLayers() {
        std::vector<std::vector<LayerBits>> widths;
        std::vector<Objective::PassWeights> weights;
        for (const int bits : widths_) {
            widths.push_back(networks::layerBits(on_.config(), on_.network().layers(), bits));
            weights.push_back(on_.objective().evaluationWeights(widths.back()));
        }
        auto layers = emptyLayers(widths);
        auto& network = on_.network();
        const bool seen = on_.eachBatch(so_.plan.split, some_, [&](const SplitEvaluator::OnDevice& batch) {
            const auto features = network.stem(batch.images);
            for (std::size_t pass = 0; pass < widths_.size(); ++pass) {
                InputCounter counter(layers, pass);
                models::Pass how{widths_[pass], models::Mode::Evaluation, weights[pass].values, widths[pass]};
                how.observer = &counter;
                network.body(features, how);
            }
            batchDone();
        });
        if (!seen)
            return;
        so_.layers = std::move(layers);
        tell_(so_);
    }

    void countConfusions() {
        const auto classes = static_cast<std::int64_t>(so_.classes.size());
        std::vector<torch::Tensor> counts(widths_.size());
        std::size_t shown = 0;
        const auto measured = on_.measure(so_.plan.split, [&](std::size_t width, const torch::Tensor& logits,
                                                              const torch::Tensor& labels) {
            const auto found = torch::bincount(labels * classes + logits.argmax(1), {}, classes * classes);
            auto& sum = counts[width];
            sum = sum.defined() ? sum + found : found;
            if (++shown % widths_.size() == 0)
                batchDone();
        });
        if (!measured)
            return;
        for (std::size_t width = 0; width < widths_.size(); ++width) {
            const HostValues<std::int64_t> flat(counts[width]);
            auto& confusion = so_.confusions.emplace_back();
            confusion.bits = widths_[width];
            for (std::int64_t row = 0; row < classes; ++row) {
                const auto of = flat.span().subspan(static_cast<std::size_t>(row * classes),
                                                    static_cast<std::size_t>(classes));
                confusion.counts.emplace_back(of.begin(), of.end());
            }
        }
        so_.images = measured->images;
        so_.batchesDone = so_.batches;
        tell_(so_);
    }

    SplitEvaluator& on_;
    Insight so_;
    const OnInsight& tell_;
    std::vector<int> widths_;
    std::vector<std::int64_t> some_;
};

} // namespace

Insight measureInsight(SplitEvaluator& on, const std::map<std::string, torch::Tensor>& model, Insight so,
                       const OnInsight& tell) {
    on.loadWeights(model);
    return Inspector(on, std::move(so), tell).all();
}

} // namespace pdqat::train
