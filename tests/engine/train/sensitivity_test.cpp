// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/quantizers.h"
#include "engine/train/sensitivity.h"
#include "engine/train/state_dict.h"
#include "tests/engine/train/double_network.h"
#include "tests/engine/train/run_control_fixture.h"
#include "tests/fixtures/error_text.h"

#include <torch/autograd.h>

#include <cmath>

namespace pdqat::train {
namespace {

using Model = std::map<std::string, torch::Tensor>;

class SensitivityTest : public RunControlTest {
protected:
    static RunConfig tiny() {
        auto config = small();
        config.network.inputSize = 8;
        config.data.fit = Fit::Resize;
        config.data.trainLimit = 60;
        config.data.validationFraction = 0.2;
        return config;
    }
    static const Model& model() {
        static const auto state = train(tiny()).store.last->model;
        return state;
    }
    static Sensitivity plan(std::int64_t normBatches, std::int64_t gradientImages) {
        Sensitivity so;
        so.plan.normBatches = normBatches;
        so.plan.gradientImages = gradientImages;
        return so;
    }
    static Sensitivity measure(
        const RunConfig& config, const Model& weights, Sensitivity so,
        const OnMeasure& tell = [](const auto&...) {}, const std::vector<int>& others = {}) {
        RecordingSink sink;
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        return measureSensitivity(on, weights, std::move(so), others, tell);
    }
    static double evaluated(const RunConfig& config, int bits) {
        RecordingSink sink;
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        on.loadWeights(model());
        const auto measured = on.measure(Split::Validation).value();
        for (const auto& width : measured.widths)
            if (width.bits == bits)
                return width.loss;
        return NAN;
    }
};

TEST_F(SensitivityTest, LayersAloneAtOtherWidths) {
    auto config = tiny();
    const int low = lowestWidth(config);
    config.quant.layerBits = {{"0", bothAt(7)}}; // what the run has does not matter
    auto so = measure(config, model(), plan(2, 8), [](const auto&...) {}, {8, low, 3});
    const auto widths = so.otherWidths();
    EXPECT_EQ(widths, (std::vector{low, 3, 8}));
    const auto layers = so.atWidths.size() / 3;
    const auto usual = measure(tiny(), model(), plan(2, 8));
    ASSERT_EQ(layers, usual.layers.size() / lowWidths(tiny()).size());
    for (std::size_t i = 0; i < layers; ++i) {
        const auto& alone = so.atWidths[i];
        const auto* trained = usual.find(alone.layer, low);
        ASSERT_TRUE(trained);
        EXPECT_EQ(alone.lossQuantized, trained->lossQuantized) << alone.layer;
        EXPECT_EQ(alone.fisher, trained->fisher) << alone.layer;
        EXPECT_EQ(alone.hessian(), trained->hessian()) << alone.layer;
        EXPECT_TRUE(std::isnan(alone.lossKept));
        EXPECT_GT(so.atWidths[layers + i].change, so.atWidths[2 * layers + i].change) << "3 and 8 bits";
    }
    EXPECT_EQ(so.fullLoss(), usual.fullLoss());

    std::int64_t measures = 0;
    const auto again = measure(config, model(), so, [&](const auto&...) { ++measures; }, {3, 5});
    EXPECT_EQ(again.otherWidths(), (std::vector{low, 3, 5, 8}));
    EXPECT_EQ(measures, static_cast<std::int64_t>(layers) + 1) << "those at 5 bits, and their gradients";
    EXPECT_EQ(again.atWidths[layers].lossQuantized, so.atWidths[layers].lossQuantized);
    EXPECT_NE(sensitivityCsv(again).find("\r\n" + again.atWidths[0].layer + ",5,"), std::string::npos);
}

TEST_F(SensitivityTest, LossesAreThoseOfEvaluateWithThatLayerKept) {
    const auto config = tiny();
    const auto so = measure(config, model(), plan(0, 0));
    EXPECT_EQ(so.images, 12);
    ASSERT_EQ(so.layers.size(), 20u);
    EXPECT_NEAR(so.beside[0].lowLoss, evaluated(config, 2), 1e-6);
    EXPECT_NEAR(so.beside[0].fullLoss, evaluated(config, 32), 1e-6) << "its own normalisation at 32 bits";
    for (const std::size_t layer : {0u, 8u, 19u}) {
        auto kept = config;
        kept.quant.highPrecision = {so.layers[layer].layer};
        EXPECT_NEAR(so.layers[layer].lossKept, evaluated(kept, 2), 1e-6);
        EXPECT_NE(so.layers[layer].lossKept, so.beside[0].lowLoss);
        EXPECT_NE(so.layers[layer].lossQuantized, so.beside[0].fullLoss);
    }
    EXPECT_GT(so.layers[3].error, 0);
    EXPECT_GT(so.layers[3].relativeError, 0);
    EXPECT_TRUE(std::isnan(so.layers[3].fisher));
}

TEST_F(SensitivityTest, StatisticsAreTakenAnew) {
    auto spoilt = model();
    for (auto& [name, tensor] : spoilt)
        if (name.ends_with("running_mean") || name.ends_with("running_var"))
            tensor = tensor * 3 + 1;
    const auto right = measure(tiny(), model(), plan(3, 0)), mended = measure(tiny(), spoilt, plan(3, 0)),
               wrong = measure(tiny(), spoilt, plan(0, 0));
    // Sums begin about the statistics as they are, so they round otherwise.
    EXPECT_NEAR(mended.beside[0].lowLoss, right.beside[0].lowLoss, 1e-5);
    for (std::size_t i = 0; i < right.layers.size(); ++i) {
        EXPECT_NEAR(mended.layers[i].lossKept, right.layers[i].lossKept, 1e-5);
        EXPECT_NEAR(mended.layers[i].lossQuantized, right.layers[i].lossQuantized, 1e-5);
    }
    EXPECT_GT(std::abs(wrong.beside[0].lowLoss - right.beside[0].lowLoss), 1e-3);
}

TEST_F(SensitivityTest, GoesOnWhereItWas) {
    std::vector<Sensitivity> steps;
    const auto whole = measure(tiny(), model(), plan(1, 2), [&](const Sensitivity& so, auto done, auto all) {
        steps.push_back(so);
        EXPECT_LE(done, all);
    });
    int measures = 0;
    const auto rest = measure(tiny(), model(), steps[30], [&](const auto&...) { ++measures; });
    EXPECT_EQ(measures, static_cast<int>(steps.size()) - 31);
    EXPECT_EQ(rest, whole);
}

/// Gradients and curvature in float64, by operations of LibTorch alone.
class Outside {
public:
    Outside(const RunConfig& config, const Model& model, const Sensitivity& so)
        : network_(doubleNetwork(config)), every_(20, bothAt(fullPrecision)) {
        auto weights = model;
        for (auto& [name, tensor] : weights)
            if (tensor.is_floating_point())
                tensor = tensor.to(torch::kFloat64);
        loadStateDict(*network_, weights);
        const torch::NoGradGuard noGrad;
        for (const auto& convolution : network_->convolutions())
            full_.push_back(quant::NormalizedWeight(convolution->weight()).full().detach());
        RecordingSink sink;
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        auto order = on.indices(Split::Validation);
        const auto source = on.open(Split::Validation, order, Images::AsTheyAre, 0);
        const auto batch = on.onDevice(*source->next());
        images_ = batch.images.slice(0, 0, so.plan.gradientImages).to(torch::kFloat64);
        labels_ = batch.labels.slice(0, 0, so.plan.gradientImages);
    }

    torch::Tensor loss(const std::vector<torch::Tensor>& weights, std::int64_t from, std::int64_t to) const {
        const models::Pass pass{32, models::Mode::Evaluation, weights, every_};
        return torch::nn::functional::cross_entropy(
            network_->body(network_->stem(images_.slice(0, from, to)), pass), labels_.slice(0, from, to));
    }
    std::vector<torch::Tensor> full() const { return full_; }
    torch::Tensor gradient(std::size_t layer, std::vector<torch::Tensor> weights, std::int64_t from,
                           std::int64_t to) const {
        weights[layer] = weights[layer].detach().clone().requires_grad_();
        return torch::autograd::grad({loss(weights, from, to)}, {weights[layer]})[0];
    }
    std::int64_t images() const { return images_.size(0); }

private:
    std::shared_ptr<models::Network> network_;
    std::vector<LayerBits> every_;
    std::vector<torch::Tensor> full_;
    torch::Tensor images_, labels_;
};

TEST_F(SensitivityTest, FisherAndCurvatureAreThoseOfDifferences) {
    auto so = plan(0, 12); // every image of the split, so that their order does not matter
    so.plan.probes = 200;
    auto config = tiny();
    config.run.batchSize = 12;
    so = measure(config, model(), so);
    const Outside outside(config, model(), so);
    ASSERT_EQ(outside.images(), 12);
    constexpr std::size_t shortcut = 8; // the smallest layer: 512 weights
    const auto& row = so.layers[shortcut];
    ASSERT_EQ(row.layer, "Block_3_shortcut");
    const auto full = outside.full();

    auto squares = torch::zeros_like(full[shortcut]);
    for (std::int64_t i = 0; i < 12; ++i)
        squares += outside.gradient(shortcut, full, i, i + 1).square() / 12;
    constexpr double h = 1e-6;
    for (const std::int64_t w : {0, 100, 511}) { // the gradient itself, by differences of losses
        auto above = full, below = full;
        for (auto [weights, step] : {std::pair(&above, h), std::pair(&below, -h)}) {
            (*weights)[shortcut] = full[shortcut].clone();
            (*weights)[shortcut].view(-1)[w] += step;
        }
        const auto slope = (outside.loss(above, 0, 1) - outside.loss(below, 0, 1)).item<double>() / (2 * h);
        EXPECT_NEAR(outside.gradient(shortcut, full, 0, 1).view(-1)[w].item<double>(), slope, 1e-6);
    }
    const auto network = models::makeNetwork(config);
    loadStateDict(*network, model());
    const auto low = quant::NormalizedWeight(network->convolutions()[shortcut]->weight()).low(2);
    const auto change = (full[shortcut] - low.to(torch::kFloat64)).square();
    EXPECT_NEAR(row.change, change.sum().item<double>(), 1e-5 * row.change);
    const auto fisher = 0.5 * (squares * change).sum().item<double>();
    EXPECT_NEAR(row.fisher, fisher, 1e-4 * fisher) << "in single precision";

    // Curvature along directions of ±1, by differences of losses, this layer alone moving.
    const double step = 0.01 * full[shortcut].square().mean().sqrt().item<double>();
    torch::manual_seed(3);
    const auto middle = outside.loss(full, 0, 12).item<double>();
    std::vector<double> along;
    for (int direction = 0; direction < 200; ++direction) {
        const auto move = step * (2 * torch::randint(0, 2, full[shortcut].sizes(), torch::kFloat64) - 1);
        auto above = full, below = full;
        above[shortcut] = full[shortcut] + move;
        below[shortcut] = full[shortcut] - move;
        along.push_back((outside.loss(above, 0, 12).item<double>() - 2 * middle +
                         outside.loss(below, 0, 12).item<double>()) /
                        (step * step));
    }
    const auto outer = torch::tensor(along, torch::kFloat64);
    const auto trace = outer.mean().item<double>(), error = outer.std().item<double>() / std::sqrt(200.0);
    EXPECT_NEAR(row.trace, trace, 4 * std::hypot(row.traceError, error)) << "four standard errors";
    EXPECT_LT(2 * row.traceError, std::abs(trace)) << "which says something";
}

TEST_F(SensitivityTest, RefusesASplitWithoutImages) {
    auto config = tiny();
    config.data.validationFraction = 0;
    const auto text = errorText(ErrorKind::Usage, [&] { measure(config, model(), plan(0, 0)); });
    EXPECT_NE(text.find("the validation split has no images"), std::string::npos) << text;
}

} // namespace
} // namespace pdqat::train
