// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/sensitivity.h"

#include "engine/api/error.h"
#include "engine/data/random.h"
#include "engine/models/switchable_norm.h"
#include "engine/networks/describe.h"
#include "engine/train/diverged.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/autograd.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pdqat::train {
namespace {

using torch::Tensor;
using Model = std::map<std::string, Tensor>;
using Tensors = std::vector<Tensor>;

/// The same with the sets of batch normalisation for `bits` being copies of those for 32.
Model withNormsOfFull(const Model& model, int bits) {
    auto result = model;
    const auto own = ".bn_dict." + std::to_string(bits) + '.', full = std::string(".bn_dict.32.");
    for (auto& [name, tensor] : result)
        if (const auto at = name.find(own); at != std::string::npos)
            tensor = model.at(std::string(name).replace(at, own.size(), full));
    return result;
}

/// One tensor a layer, each the sum of what was added.
class LayerSums {
public:
    void add(const Tensors& parts) {
        if (sums_.empty())
            sums_ = parts;
        else
            for (std::size_t layer = 0; layer < parts.size(); ++layer)
                sums_[layer] = sums_[layer] + parts[layer];
    }
    Tensors dividedBy(double count) const {
        Tensors means;
        for (const auto& sum : sums_)
            means.push_back(sum / count);
        return means;
    }

private:
    Tensors sums_;
};

class Measurer {
public:
    Measurer(SplitEvaluator& on, const Model& model, Sensitivity so, const std::vector<int>& others,
             const OnMeasure& tell)
        : on_(on),
          model_(model),
          so_(std::move(so)),
          tell_(tell),
          low_(lowWidths(on.config())),
          kept_(networks::highPrecisionFlags(on.config(), on.network().layers())),
          hasFull_(trainedWidths(on.config()).back() == fullPrecision),
          images_(someOf(so_.plan.split, so_.plan.images)) {
        if (images_.empty())
            throw Error(ErrorKind::Usage, "--split",
                        "the " + std::string(longName(so_.plan.split)) + " split has no images",
                        "Measure on the training split, or train with data.validation_fraction above 0");
        so_.images = static_cast<std::int64_t>(images_.size());
        prepareRows();
        prepareOthers(others);
    }

    Sensitivity all() {
        const auto& layers = on_.network().layers();
        for (std::size_t width = 0; width < low_.size(); ++width) {
            const auto low = model_, full = hasFull_ ? withNormsOfFull(model_, low_[width]) : model_;
            const std::vector<LayerBits> every(layers.size(), bothAt(fullPrecision)),
                widths = networks::layerBits(on_.config(), layers, low_[width]);
            auto& beside = so_.beside[width];
            measure(beside.lowLoss, [&] { return loss(low, widths, width); });
            measure(beside.fullLoss, [&] { return loss(full, every, width); });
            for (std::size_t layer = 0; layer < layers.size(); ++layer) {
                if (kept_[layer])
                    continue;
                auto with = widths, without = every;
                with[layer] = bothAt(fullPrecision);
                without[layer] = widths[layer];
                measure(row(layer, width).lossKept, [&] { return loss(low, with, width); });
                measure(row(layer, width).lossQuantized, [&] { return loss(full, without, width); });
            }
        }
        measureOthers();
        measureErrors();
        if (so_.plan.gradientImages > 0)
            measureGradients();
        return so_;
    }

private:
    std::vector<std::int64_t> someOf(Split split, std::int64_t count) const {
        return on_.someImages(split, count, so_.plan.seed);
    }

    /// A row for each measure; those of an earlier call stay if they are of the same layers.
    void prepareRows() {
        Sensitivity fresh;
        const auto& layers = on_.network().layers();
        for (const auto bits : low_) {
            fresh.beside.push_back({bits});
            for (std::size_t layer = 0; layer < layers.size(); ++layer)
                if (!kept_[layer])
                    fresh.layers.push_back(
                        {.layer = layers[layer].name, .bits = bits, .weights = layers[layer].weights});
        }
        const auto sameLayer = [](const auto& a, const auto& b) {
            return a.layer == b.layer && a.bits == b.bits;
        };
        const auto sameWidth = [](const auto& a, const auto& b) { return a.bits == b.bits; };
        if (std::ranges::equal(so_.layers, fresh.layers, sameLayer) &&
            std::ranges::equal(so_.beside, fresh.beside, sameWidth))
            return;
        so_.layers = std::move(fresh.layers);
        so_.beside = std::move(fresh.beside);
    }

    /// A row for each layer at each width that was or is asked for, in order of the widths.
    void prepareOthers(const std::vector<int>& others) {
        auto widths = so_.otherWidths();
        widths.insert(widths.end(), others.begin(), others.end());
        std::ranges::sort(widths);
        widths.erase(std::ranges::unique(widths).begin(), widths.end());
        std::vector<LayerSensitivity> rows;
        for (const int bits : widths)
            for (const auto& layer : on_.network().layers()) {
                const auto known = std::ranges::find_if(so_.atWidths, [&](const auto& row) {
                    return row.layer == layer.name && row.bits == bits;
                });
                rows.push_back(
                    known != so_.atWidths.end()
                        ? *known
                        : LayerSensitivity{.layer = layer.name, .bits = bits, .weights = layer.weights});
            }
        so_.atWidths = std::move(rows);
    }

    /// Where a trained width measured the same already; null: none did.
    const LayerSensitivity* sameLoss(std::size_t layer, int bits) {
        const auto width = static_cast<std::size_t>(std::ranges::find(low_, bits) - low_.begin());
        if (!hasFull_ || width == low_.size() || kept_[layer] ||
            networks::layerBits(on_.config(), on_.network().layers(), bits)[layer] != bothAt(bits))
            return nullptr;
        return &row(layer, width);
    }

    /// Each layer alone, in the network in full precision.
    void measureOthers() {
        if (so_.atWidths.empty())
            return;
        const auto& layers = on_.network().layers();
        const auto full = hasFull_ ? withNormsOfFull(model_, low_.front()) : model_;
        for (std::size_t i = 0; i < so_.atWidths.size(); ++i) {
            auto& row = so_.atWidths[i];
            const auto layer = i % layers.size();
            std::vector<LayerBits> widths(layers.size(), bothAt(fullPrecision));
            widths[layer] = bothAt(row.bits);
            measure(row.lossQuantized, [&] {
                const auto* same = sameLoss(layer, row.bits);
                return same ? same->lossQuantized : loss(full, widths, 0);
            });
        }
    }

    LayerSensitivity& row(std::size_t layer, std::size_t width) {
        const auto& name = on_.network().layers()[layer].name;
        return *std::ranges::find_if(
            so_.layers, [&](const auto& row) { return row.layer == name && row.bits == low_[width]; });
    }

    std::int64_t todo() const {
        const auto widths = static_cast<std::int64_t>(low_.size());
        return 2 * widths + 2 * static_cast<std::int64_t>(so_.layers.size()) +
               static_cast<std::int64_t>(so_.atWidths.size()) + 1 + (so_.plan.gradientImages > 0 ? 2 : 0);
    }
    void done() { tell_(so_, ++done_, todo()); }
    void measure(double& number, const auto& how) {
        if (std::isnan(number)) {
            number = how();
            done();
        } else {
            ++done_; // in an earlier call
        }
    }

    /// Of the network at a low width with layers of these widths.
    double loss(const Model& model, const std::vector<LayerBits>& widths, std::size_t width) {
        const torch::NoGradGuard noGrad;
        on_.loadWeights(model);
        const auto weights = on_.objective().evaluationWeights(widths);
        const auto logits = [&](const Tensor& images, models::Mode mode) {
            return on_.objective().lowLogits(images, weights, width, mode);
        };
        const auto smallest = networks::smallestBatch(on_.network().layers());
        std::int64_t count = 0;
        models::StatisticsMean statistics(on_.network());
        if (so_.plan.normBatches > 0)
            on_.eachBatch(Split::Train,
                          someOf(Split::Train, so_.plan.normBatches * on_.config().run.batchSize),
                          [&](const SplitEvaluator::OnDevice& batch) {
                              if (batch.labels.size(0) < smallest)
                                  return;
                              statistics.next();
                              logits(batch.images, models::Mode::Training);
                          });
        auto sum = torch::zeros({}, torch::dtype(torch::kFloat64).device(on_.device()));
        on_.eachBatch(so_.plan.split, images_, [&](const SplitEvaluator::OnDevice& batch) {
            const auto n = batch.labels.size(0);
            count += n;
            sum += torch::nn::functional::cross_entropy(logits(batch.images, models::Mode::Evaluation),
                                                        batch.labels)
                       .to(torch::kFloat64) *
                   n;
        });
        const auto result = sum.item<double>() / static_cast<double>(count);
        if (!std::isfinite(result))
            throw Diverged(BadNumber::Loss, "the network", "the network", so_.at);
        return result;
    }

    /// The distances of the layers, with the statistics of training: as training measures them.
    void measureErrors() {
        ++done_;
        if (!so_.layers.empty() && !std::isnan(so_.layers.front().error))
            return;
        on_.loadWeights(model_);
        auto sums = on_.emptySums();
        on_.eachBatch(so_.plan.split, images_, [&](const SplitEvaluator::OnDevice& batch) {
            sums.add(
                on_.fetch(on_.objective().evaluate(batch.images, batch.labels, Distances::Training), so_.at),
                batch.labels.size(0));
        });
        const auto values = sums.meanValues();
        const auto outputs = sums.meanOutputs();
        for (std::size_t i = 0; i < values.size(); ++i)
            for (auto& row : so_.layers)
                if (const auto& constraint = on_.constraints()[i];
                    constraint.layer == row.layer && constraint.bits == row.bits) {
                    row.error = values[i];
                    row.relativeError = outputs[i].relativeError();
                }
        tell_(so_, done_, todo());
    }

    /// Of the mean loss over images to every layer's W_32, at these W_32.
    Tensors gradient(const Tensors& weights, const Tensor& images, const Tensor& labels) {
        const torch::AutoGradMode grad(true);
        Tensors leaves;
        for (const auto& weight : weights)
            leaves.push_back(weight.detach().clone(at::MemoryFormat::Preserve).requires_grad_());
        const std::vector<LayerBits> every(leaves.size(), bothAt(fullPrecision));
        models::Pass pass{hasFull_ ? fullPrecision : low_.front(), models::Mode::Evaluation, leaves, every};
        auto& network = on_.network();
        const auto logits = network.body(network.stem(images), pass);
        auto parts = torch::autograd::grad({torch::nn::functional::cross_entropy(logits, labels)}, leaves);
        for (auto& part : parts)
            part = part.to(torch::kFloat64);
        return parts;
    }

    void measureGradients() {
        done_ += 2;
        const auto lacks = [](const auto& row) { return std::isnan(row.fisher); };
        if (std::ranges::none_of(so_.layers, lacks) && std::ranges::none_of(so_.atWidths, lacks))
            return;
        on_.loadWeights(model_);
        std::vector<std::unique_ptr<quant::LayerWeight>> weights;
        Tensors full;
        for (const auto& convolution : on_.network().convolutions()) {
            const torch::NoGradGuard noGrad;
            weights.push_back(convolution->quantized());
            full.push_back(weights.back()->full().detach());
        }
        const auto images = someOf(so_.plan.split, so_.plan.gradientImages);
        const auto fisher = fisherOf(full, images);
        const auto traces = tracesOf(full, images);
        const auto fill = [&](LayerSensitivity& to, std::size_t layer, int bits) {
            const auto change = (full[layer] - weights[layer]->low(bits)).to(torch::kFloat64).square();
            to.change = change.sum().item<double>();
            to.fisher = 0.5 * (fisher[layer] * change).sum().item<double>();
            const auto& trace = traces[layer];
            to.trace = trace.mean().item<double>();
            to.traceError = trace.numel() < 2
                                ? notMeasured
                                : trace.std().item<double>() / std::sqrt(static_cast<double>(trace.numel()));
        };
        for (std::size_t width = 0; width < low_.size(); ++width) {
            const auto widths = networks::layerBits(on_.config(), on_.network().layers(), low_[width]);
            for (std::size_t layer = 0; layer < full.size(); ++layer)
                if (!kept_[layer])
                    fill(row(layer, width), layer, widths[layer].weights);
        }
        for (std::size_t i = 0; i < so_.atWidths.size(); ++i)
            fill(so_.atWidths[i], i % full.size(), so_.atWidths[i].bits);
        tell_(so_, done_, todo());
    }

    /// Per layer: the mean of an image's squared gradient.
    Tensors fisherOf(const Tensors& full, const std::vector<std::int64_t>& images) {
        LayerSums sums;
        std::int64_t count = 0;
        on_.eachBatch(so_.plan.split, images, [&](const SplitEvaluator::OnDevice& batch) {
            for (std::int64_t i = 0; i < batch.labels.size(0); ++i, ++count) {
                auto parts = gradient(full, batch.images.slice(0, i, i + 1), batch.labels.slice(0, i, i + 1));
                for (auto& part : parts)
                    part = part.square();
                sums.add(parts);
            }
        });
        return sums.dividedBy(static_cast<double>(count));
    }

    /// Hutchinson's estimates per layer, one a direction v of ±1: v · H v, where H v is the difference of two
    /// gradients. All layers move at once, by a hundredth of their weights' root mean square; what others add
    /// to a layer's estimate has mean 0.
    Tensors tracesOf(const Tensors& full, const std::vector<std::int64_t>& images) {
        constexpr double step = 0.01;
        auto random = at::make_generator<at::CPUGeneratorImpl>(so_.plan.seed);
        std::vector<std::vector<double>> estimates(full.size());
        for (std::int64_t probe = 0; probe < so_.plan.probes; ++probe) {
            Tensors directions, above, below;
            std::vector<double> sizes;
            for (const auto& weight : full) {
                const auto v =
                    torch::randint(0, 2, weight.sizes(), random).mul_(2).sub_(1).to(weight.device());
                sizes.push_back(step * weight.square().mean().sqrt().item<double>());
                directions.push_back(v);
                above.push_back(weight + sizes.back() * v);
                below.push_back(weight - sizes.back() * v);
            }
            const auto plus = meanGradient(above, images), minus = meanGradient(below, images);
            for (std::size_t layer = 0; layer < full.size(); ++layer)
                estimates[layer].push_back(
                    (directions[layer] * (plus[layer] - minus[layer])).sum().item<double>() /
                    (2 * sizes[layer]));
        }
        Tensors result;
        for (const auto& of : estimates)
            result.push_back(torch::tensor(of, torch::kFloat64));
        return result;
    }

    Tensors meanGradient(const Tensors& weights, const std::vector<std::int64_t>& images) {
        LayerSums sums;
        double count = 0;
        on_.eachBatch(so_.plan.split, images, [&](const SplitEvaluator::OnDevice& batch) {
            const auto n = static_cast<double>(batch.labels.size(0));
            auto parts = gradient(weights, batch.images, batch.labels);
            for (auto& part : parts)
                part = n * part;
            sums.add(parts);
            count += n;
        });
        return sums.dividedBy(count);
    }

    SplitEvaluator& on_;
    const Model& model_;
    Sensitivity so_;
    const OnMeasure& tell_;
    std::vector<int> low_;
    std::vector<bool> kept_; ///< by the run
    bool hasFull_;           ///< the network has normalisation of its own at 32 bits
    std::vector<std::int64_t> images_;
    std::int64_t done_ = 0;
};

} // namespace

Sensitivity measureSensitivity(SplitEvaluator& on, const Model& model, Sensitivity so,
                               const std::vector<int>& others, const OnMeasure& tell) {
    return Measurer(on, model, std::move(so), others, tell).all();
}

} // namespace pdqat::train
