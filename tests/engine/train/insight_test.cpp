// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/networks/describe.h"
#include "engine/train/insight.h"
#include "tests/engine/train/run_control_fixture.h"
#include "tests/fixtures/error_text.h"

#include <cmath>

namespace pdqat::train {
namespace {

using Model = std::map<std::string, torch::Tensor>;

/// What passes of a network convolve, all images together.
class Inputs : public models::LayerObserver {
public:
    explicit Inputs(std::size_t layers) : quantized(layers), before(layers) {}
    void unquantizedInput(std::size_t layer, const torch::Tensor& map) override {
        before[layer].push_back(map.flatten());
    }
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor&) override {
        quantized[layer].push_back(input.flatten());
    }
    std::vector<std::vector<torch::Tensor>> quantized, before;
};

class InsightTest : public RunControlTest {
protected:
    static RunConfig tiny() {
        auto config = small();
        config.network.name = "resnet8";
        config.network.inputSize = 8;
        config.data.fit = Fit::Resize;
        config.data.trainLimit = 60;
        config.data.validationFraction = 0.4;
        config.run.epochs = 1;
        config.quant.bits = {1, 4};
        config.method.semantics = Semantics::Matched;
        return config;
    }
    static RunConfig scaled(StepSource steps, StepsPer per) {
        auto config = tiny();
        config.quant.weights = WeightQuantizer::Uniform;
        config.quant.activations = ActivationQuantizer::Scaled;
        config.quant.steps = steps;
        config.quant.stepsPer = per;
        config.quant.calibrationImages = 16;
        return config;
    }
    static Model trained(const RunConfig& config) {
        const auto outcome = train(config);
        EXPECT_TRUE(outcome.store.last);
        return outcome.store.last ? outcome.store.last->model : Model();
    }
    static Insight measure(
        const RunConfig& config, const Model& model, Insight so, const OnInsight& tell = [](const auto&) {},
        SplitEvaluator::Gate gate = [] { return Command::Go; }) {
        RecordingSink sink;
        SplitEvaluator on(config, sink, std::move(gate));
        return measureInsight(on, model, std::move(so), tell);
    }
    static Insight of(const RunConfig& config, const Model& model, Split split = Split::Validation,
                      std::int64_t images = 0) {
        Insight so;
        so.plan.split = split;
        so.plan.images = images;
        return measure(config, model, so);
    }

    /// Levels and counts against the quantizer's own values, W_k and what passes convolve.
    static void expectCountsOfTheQuantizers(const RunConfig& config, const Model& model) {
        const auto so = of(config, model);
        RecordingSink sink;
        SplitEvaluator on(config, sink, [] { return Command::Go; });
        on.loadWeights(model);
        const torch::NoGradGuard noGrad;
        const auto& layers = on.network().layers();
        const auto widths = trainedWidths(config);
        ASSERT_EQ(so.layers.size(), layers.size());
        for (std::size_t width = 0; width < widths.size(); ++width) {
            const auto own = networks::layerBits(config, layers, widths[width]);
            const auto weights = on.objective().evaluationWeights(own);
            Inputs inputs(layers.size());
            models::Pass pass{widths[width], models::Mode::Evaluation, weights.values, own};
            pass.observer = &inputs;
            on.eachBatch(Split::Validation, on.indices(Split::Validation), [&](const auto& batch) {
                on.network().body(on.network().stem(batch.images), pass);
            });
            for (std::size_t layer = 0; layer < layers.size(); ++layer) {
                const auto& found = so.layers[layer];
                ASSERT_EQ(found.passes.size(), widths.size());
                const auto& at = found.passes[width];
                SCOPED_TRACE(found.layer + " at " + std::to_string(at.bits) + " bit");
                EXPECT_EQ(found.layer, layers[layer].name);
                EXPECT_EQ(at.bits, widths[width]);
                EXPECT_EQ(at.weights.bits, own[layer].weights);
                EXPECT_EQ(at.inputs.bits, own[layer].activations);
                EXPECT_EQ(found.weights.total(), layers[layer].weights);
                EXPECT_EQ(found.weights.below + found.weights.above + found.weights.notFinite, 0);
                const auto w = weights.values[layer];
                if (own[layer].weights == fullPrecision)
                    EXPECT_TRUE(at.weights.codes.empty());
                else
                    expectCounts(at.weights, w.flatten(1));
                const auto u = torch::cat(inputs.quantized[layer]), before = torch::cat(inputs.before[layer]);
                EXPECT_EQ(at.inputsBefore.total(), before.numel());
                EXPECT_EQ(at.inputsBefore.notFinite, 0);
                if (own[layer].activations == fullPrecision)
                    EXPECT_TRUE(at.inputs.codes.empty());
                else
                    expectCounts(at.inputs, u.unsqueeze(0));
            }
        }
    }

    /// @param values  a row for each step, or for all of them
    static void expectCounts(const QuantizedValues& found, const torch::Tensor& values) {
        EXPECT_EQ(found.total(), values.numel());
        EXPECT_TRUE(found.steps.size() == 1 ||
                    static_cast<std::int64_t>(found.steps.size()) == values.size(0));
        auto steps = torch::tensor(found.steps, torch::kFloat64).unsqueeze(1);
        for (std::size_t i = 0; i < found.codes.size(); ++i) {
            // A thousandth of a step: levels are rounded to single precision, which is less.
            const auto level = steps * found.codes[i];
            const auto on = (values.to(torch::kFloat64) - level).abs().le(1e-3 * steps);
            EXPECT_EQ(found.counts[i], on.sum().item<std::int64_t>()) << "code " << found.codes[i];
        }
    }
};

TEST_F(InsightTest, CountsAreThoseOfTheQuantizers) {
    auto config = tiny();
    config.quant.bits = {2, 8};
    config.quant.layerBits = {{"1", {4, 8}}};
    config.quant.highPrecision = {"2"};
    expectCountsOfTheQuantizers(config, trained(config));
}

TEST_F(InsightTest, CountsOfOneBit) {
    const auto config = tiny();
    expectCountsOfTheQuantizers(config, trained(config));
}

TEST_F(InsightTest, CountsOfScaledQuantizers) {
    for (const auto steps : {StepSource::Fitted, StepSource::Learned})
        for (const auto per : {StepsPer::Tensor, StepsPer::Channel}) {
            SCOPED_TRACE(static_cast<int>(steps) * 2 + static_cast<int>(per));
            const auto config = scaled(steps, per);
            expectCountsOfTheQuantizers(config, trained(config));
        }
}

TEST_F(InsightTest, ConfusionsHaveTheAccuracyOfEvaluation) {
    const auto config = tiny();
    const auto model = trained(config);
    RecordingSink sink;
    SplitEvaluator on(config, sink, [] { return Command::Go; });
    on.loadWeights(model);
    for (const auto split : {Split::Train, Split::Validation, Split::Test}) {
        const auto so = of(config, model, split, 9);
        const auto measured = on.measure(split).value();
        EXPECT_EQ(so.images, measured.images);
        EXPECT_EQ(so.inputImages, 9);
        ASSERT_EQ(so.confusions.size(), measured.widths.size());
        std::vector<std::int64_t> labels(10);
        on.eachBatch(split, on.indices(split), [&](const auto& batch) {
            for (std::int64_t i = 0; i < batch.labels.size(0); ++i)
                ++labels[static_cast<std::size_t>(batch.labels[i].template item<std::int64_t>())];
        });
        for (std::size_t width = 0; width < measured.widths.size(); ++width) {
            const auto& confusion = so.confusions[width];
            EXPECT_EQ(confusion.bits, measured.widths[width].bits);
            EXPECT_EQ(confusion.accuracy(), measured.widths[width].accuracy) << "exactly";
            for (std::size_t label = 0; label < 10; ++label)
                EXPECT_EQ(confusion.imagesOf(label), labels[label]);
        }
    }
    const auto so = of(config, model);
    EXPECT_EQ(so.classes[9], "ankle boot");
    EXPECT_EQ(flawOf(so), "");
    EXPECT_EQ(of(config, model), so) << "the same again";
}

TEST_F(InsightTest, GoesOnWhereItWas) {
    const auto config = tiny();
    const auto model = trained(config);
    std::vector<Insight> steps;
    const auto whole = measure(config, model, {}, [&](const Insight& so) {
        EXPECT_GE(so.progress(), steps.empty() ? 0 : steps.back().progress());
        EXPECT_EQ(flawOf(so), "");
        steps.push_back(so);
    });
    EXPECT_TRUE(whole.isComplete());
    EXPECT_EQ(whole.progress(), 1);
    const auto half = std::ranges::find_if(steps, [](const Insight& so) { return !so.layers.empty(); });
    ASSERT_NE(half, steps.end());
    EXPECT_TRUE(half->confusions.empty());
    std::size_t told = 0;
    EXPECT_EQ(measure(config, model, *half, [&](const auto&) { ++told; }), whole);
    EXPECT_LT(told, steps.size());
    EXPECT_EQ(measure(config, model, whole, [](const auto&) { FAIL() << "all is there"; }), whole);

    int asked = 0;
    const auto stopped = measure(
        config, model, {}, [](const auto&) {}, [&] { return ++asked < 3 ? Command::Go : Command::Stop; });
    EXPECT_FALSE(stopped.isComplete());
    EXPECT_TRUE(stopped.layers.empty()) << "all of them, or none";
}

TEST_F(InsightTest, ARunInFullPrecisionHasNoLevels) {
    auto config = tiny();
    config.method.kind = MethodKind::FullPrecision;
    config.quant.activations = ActivationQuantizer::Scaled; // ReLU: nothing says how far inputs reach
    config.quant.weights = WeightQuantizer::Uniform;
    const auto so = of(config, trained(config));
    ASSERT_EQ(so.confusions.size(), 1U);
    for (const auto& layer : so.layers) {
        ASSERT_EQ(layer.passes.size(), 1U);
        EXPECT_EQ(layer.passes[0].bits, fullPrecision);
        EXPECT_TRUE(layer.passes[0].weights.codes.empty());
        EXPECT_GT(layer.passes[0].inputsBefore.total(), 0);
        EXPECT_GT(layer.weights.high, layer.weights.low);
    }
    EXPECT_EQ(flawOf(so), "");
}

TEST_F(InsightTest, RefusesASplitWithoutImagesAndStepsThatWereNeverFitted) {
    auto config = scaled(StepSource::Fitted, StepsPer::Tensor);
    auto model = trained(config);
    for (auto& [name, tensor] : model)
        if (name.ends_with(".input.steps"))
            tensor = torch::zeros_like(tensor);
    const auto text = errorText(ErrorKind::Checkpoint, [&] { of(config, model); });
    EXPECT_NE(text.find("never fitted"), std::string::npos) << text;
    config.data.validationFraction = 0;
    const auto none = errorText(ErrorKind::Usage, [&] { of(config, model); });
    EXPECT_NE(none.find("the validation split has no images"), std::string::npos) << none;
}

} // namespace
} // namespace pdqat::train
