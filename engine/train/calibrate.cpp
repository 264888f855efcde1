// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/calibrate.h"

#include "engine/models/switchable_norm.h"
#include "engine/networks/describe.h"
#include "engine/quant/scaled_quantizers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace pdqat::train {
namespace {

using torch::Tensor;

constexpr std::int64_t bins = 2048;
constexpr int candidates = 80;      ///< sizes of steps that are tried
constexpr double smallest = 0.05;   ///< share of the largest value at which the range may be cut off
constexpr double nearlyDead = 1e-5; ///< variance of a channel that a ratio of variances says nothing of
constexpr std::uint64_t order = 0;  ///< of the images: the same whatever the run's seed

/// Sees what layers read and make in passes at 32 bits.
class Watcher : public models::LayerObserver {
public:
    explicit Watcher(const models::Network& network) : network_(network) {
        std::set<const models::InputSteps*> seen;
        for (std::size_t layer = 0; layer < network.inputSteps().size(); ++layer)
            if (const auto& steps = network.inputSteps()[layer];
                !steps->isFitted() && seen.insert(steps.get()).second)
                reads_[layer] = {};
        for (const auto& identity : network.identityNorms())
            if (isUntouched(normOf(identity)))
                makes_[identity.layer] = {};
    }

    bool hasWork() const { return !reads_.empty() || !makes_.empty(); }
    void startHistograms() { countsBins_ = true; }

    void observe(std::size_t layer, const Tensor& input, const Tensor& output) override {
        if (const auto found = reads_.find(layer); found != reads_.end())
            look(found->second, input, network_.inputSteps()[layer]->isSigned());
        if (const auto found = makes_.find(layer); found != makes_.end() && !countsBins_)
            sum(found->second, output);
    }

    void fit() const {
        for (const auto& [layer, read] : reads_)
            network_.inputSteps()[layer]->set(stepsOf(read, network_.inputSteps()[layer]->isSigned()));
        for (const auto& identity : network_.identityNorms())
            if (const auto found = makes_.find(identity.layer); found != makes_.end())
                setIdentity(dynamic_cast<models::SwitchableNorm&>(*identity.norm), found->second);
    }

private:
    struct Read {
        double largest = 0; ///< absolute
        Tensor counts;      ///< of values from 0 or −largest to largest
    };
    struct Made {
        Tensor sums, squares; ///< per channel, float64
        double count = 0;
    };

    static models::SwitchableNorm& normOf(const models::Network::IdentityNorm& identity) {
        return dynamic_cast<models::SwitchableNorm&>(*identity.norm);
    }
    /// As it was put in: nothing has been measured or learned.
    static bool isUntouched(models::SwitchableNorm& norm) {
        return norm.everySet([](torch::nn::BatchNorm2dImpl& set) {
            return set.weight.eq(1).all().item<bool>() && set.running_mean.eq(0).all().item<bool>();
        });
    }

    void look(Read& read, const Tensor& input, bool isSigned) const {
        if (!countsBins_) {
            read.largest = std::max(read.largest, input.abs().max().item<double>());
            return;
        }
        const auto low = isSigned ? -read.largest : 0.0;
        const auto counts =
            torch::histc(input.to(torch::kFloat).cpu(), bins, low, std::max(read.largest, 1e-30))
                .to(torch::kFloat64);
        read.counts = read.counts.defined() ? read.counts + counts : counts;
    }

    static void sum(Made& made, const Tensor& output) {
        const auto z = output.to(torch::kFloat64);
        const auto sums = z.sum({0, 2, 3}), squares = (z * z).sum({0, 2, 3});
        made.sums = made.sums.defined() ? made.sums + sums : sums;
        made.squares = made.squares.defined() ? made.squares + squares : squares;
        made.count += static_cast<double>(z.numel() / z.size(1));
    }

    static std::vector<double> stepsOf(const Read& read, bool isSigned) {
        std::vector<double> steps;
        const auto low = isSigned ? -read.largest : 0.0;
        const auto middles =
            torch::linspace(low, read.largest, bins, torch::kFloat64) +
            (read.largest - low) / (2.0 * bins) * torch::linspace(1, -1, bins, torch::kFloat64);
        for (int bits = 1; bits <= 8; ++bits) {
            const auto range = quant::codeRange(bits, isSigned);
            const auto codes = static_cast<double>(std::max(range.high, -range.low));
            double best = 0, least = std::numeric_limits<double>::infinity();
            for (int i = 1; i <= candidates && read.largest > 0; ++i) {
                const auto share = smallest + (1 - smallest) * i / candidates;
                const auto step = share * read.largest / codes;
                const auto error =
                    ((quant::quantizeScaled(middles, torch::tensor(step, torch::kFloat64), range) - middles)
                         .square() *
                     read.counts)
                        .sum()
                        .item<double>();
                if (error < least) {
                    least = error;
                    best = step;
                }
            }
            steps.push_back(best > 0 ? best : 1); // of a map of zeros any step will do
        }
        return steps;
    }

    static void setIdentity(models::SwitchableNorm& norm, const Made& made) {
        const auto mean = made.sums / made.count;
        const auto variance = (made.squares / made.count - mean * mean).clamp_min(0);
        norm.everySet([&](torch::nn::BatchNorm2dImpl& set) {
            const torch::NoGradGuard noGrad;
            set.weight.copy_((variance + set.options.eps()).sqrt());
            set.bias.add_(mean.to(set.bias.scalar_type()));
            set.running_mean.copy_(mean);
            set.running_var.copy_(variance);
            return true;
        });
    }

    const models::Network& network_;
    std::map<std::size_t, Read> reads_; ///< by the first layer that reads the map
    std::map<std::size_t, Made> makes_; ///< by layer
    bool countsBins_ = false;
};

std::vector<std::int64_t> calibrationImages(const SplitEvaluator& on) {
    return on.someImages(Split::Train, on.config().quant.calibrationImages, order);
}

/// Low widths whose sets of batch normalisation have seen no batch, or are those of 32 bits, number by
/// number.
std::vector<std::size_t> copiedWidths(SplitEvaluator& on) {
    std::vector<std::size_t> copied;
    const auto low = lowWidths(on.config());
    const bool hasFull = trainedWidths(on.config()).back() == fullPrecision;
    for (std::size_t width = 0; width < low.size(); ++width) {
        bool same = hasFull, fresh = true;
        for (const auto& module : on.network().modules(false))
            if (auto* norm = dynamic_cast<models::SwitchableNorm*>(module.get())) {
                const auto& own = norm->at(low[width]);
                fresh = fresh && own.num_batches_tracked.item<std::int64_t>() == 0;
                same = same && torch::equal(own.running_mean, norm->at(fullPrecision).running_mean) &&
                       torch::equal(own.running_var, norm->at(fullPrecision).running_var);
            }
        if (same || fresh)
            copied.push_back(width);
    }
    return copied;
}

/// Running statistics of every normalisation at one width.
class Statistics {
public:
    Statistics(const models::Network& network, int bits) {
        for (const auto& module : network.modules(false))
            if (auto* norm = dynamic_cast<models::SwitchableNorm*>(module.get())) {
                auto& set = norm->at(bits);
                sets_.push_back({set.running_mean, set.running_var});
            }
    }
    struct Set {
        Tensor mean, variance;
    };
    std::vector<Set> now() const {
        auto copies = sets_;
        for (auto& [mean, variance] : copies) {
            mean = mean.clone();
            variance = variance.clone();
        }
        return copies;
    }
    void set(std::size_t norm, const Tensor& mean, const Tensor& variance) {
        sets_[norm].mean.copy_(mean);
        sets_[norm].variance.copy_(variance);
    }

private:
    std::vector<Set> sets_; ///< the network's own
};

/// Makes a low width's statistics those of these images with such layers.
bool measureStatistics(SplitEvaluator& on, std::size_t width, const std::vector<LayerBits>& bits,
                       const std::vector<std::int64_t>& images) {
    const auto weights = on.objective().evaluationWeights(bits);
    const auto smallestBatch = networks::smallestBatch(on.network().layers());
    models::StatisticsMean statistics(on.network());
    return on.eachBatch(Split::Train, images, [&](const SplitEvaluator::OnDevice& batch) {
        if (batch.labels.size(0) < smallestBatch)
            return;
        statistics.next();
        on.objective().lowLogits(batch.images, weights, width, models::Mode::Training);
    });
}

/// Moves a low width's statistics by as much as quantizing its layers moves those of these images. The given
/// ones stay the base: a network has them of images that were cut and mirrored at random, these are not.
bool correctStatistics(SplitEvaluator& on, std::size_t width, const std::vector<std::int64_t>& images) {
    const auto& layers = on.network().layers();
    const int bits = lowWidths(on.config())[width];
    Statistics statistics(on.network(), bits);
    const auto given = statistics.now();
    if (!measureStatistics(on, width, {layers.size(), bothAt(fullPrecision)}, images))
        return false;
    const auto full = statistics.now();
    if (!measureStatistics(on, width, networks::layerBits(on.config(), layers, bits), images))
        return false;
    const auto low = statistics.now();
    for (std::size_t i = 0; i < given.size(); ++i)
        statistics.set(i, given[i].mean + low[i].mean - full[i].mean,
                       given[i].variance *
                           ((low[i].variance + nearlyDead) / (full[i].variance + nearlyDead)));
    return true;
}

} // namespace

bool calibrate(SplitEvaluator& on) {
    const torch::NoGradGuard noGrad;
    for (const auto& convolution : on.network().convolutions())
        convolution->fitSteps();
    on.objective().forgetWeights();
    Watcher watcher(on.network());
    if (!watcher.hasWork())
        return true;
    auto& network = on.network();
    const auto images = calibrationImages(on);
    const std::vector<LayerBits> full(network.layers().size(), bothAt(fullPrecision));
    const auto weights = on.objective().evaluationWeights(full);
    models::Pass pass{trainedWidths(on.config()).back(), models::Mode::Evaluation, weights.values, full};
    pass.observer = &watcher;
    const auto run = [&](const SplitEvaluator::OnDevice& batch) {
        network.body(network.stem(batch.images), pass);
    };
    if (!on.eachBatch(Split::Train, images, run))
        return false;
    watcher.startHistograms();
    if (!on.eachBatch(Split::Train, images, run))
        return false;
    watcher.fit();
    on.objective().forgetWeights();
    return true;
}

std::optional<Baseline> quantizeAfterTraining(SplitEvaluator& on) {
    if (!calibrate(on))
        return {};
    const auto images = calibrationImages(on);
    for (const auto width : copiedWidths(on))
        if (!correctStatistics(on, width, images))
            return {};
    Baseline baseline;
    baseline.images = static_cast<std::int64_t>(images.size());
    for (const auto split : {Split::Validation, Split::Test}) {
        if (on.images(split) == 0)
            continue;
        const auto sums =
            on.evaluate(split, baseline.values.empty() ? Distances::Validation : Distances::Nothing,
                        Images::AsTheyAre, {});
        if (!sums)
            return {};
        baseline.splits.push_back({split, sums->metrics(trainedWidths(on.config()))});
        if (baseline.values.empty())
            baseline.values = sums->meanValues();
    }
    return baseline;
}

} // namespace pdqat::train
