// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reference semantics against a plain autograd rendering of docs/method.md 4: a second network holds the same
// numbers as the first, the low-precision pass runs through it, and afterwards its weights' gradients are
// thrown away.
#include "engine/models/make_network.h"
#include "engine/networks/describe.h"
#include "engine/quant/quantizers.h"
#include "engine/train/objective.h"
#include "tests/engine/train/double_network.h"

#include <gtest/gtest.h>
#include <torch/nn/functional.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <map>

namespace pdqat::train {
namespace {

class PassRecorder : public models::LayerObserver {
public:
    struct Seen {
        torch::Tensor input, output, next, sum;
    };
    std::map<std::size_t, Seen> seen;
    void observe(std::size_t layer, const torch::Tensor& input, const torch::Tensor& output) override {
        seen[layer] = {input, output, {}, {}};
    }
    void nextInput(std::size_t layer, const torch::Tensor& input) override { seen[layer].next = input; }
    void blockSum(std::size_t layer, const torch::Tensor& sum) override { seen[layer].sum = sum; }
};

RunConfig referenceConfig() {
    RunConfig config;
    config.network.inputSize = 8;
    config.method.semantics = Semantics::Reference;
    takeOfficialChoices(config);
    return config;
}

std::vector<torch::Tensor> fullWeights(const models::Network& network) {
    std::vector<torch::Tensor> weights;
    for (const auto& convolution : network.convolutions())
        weights.push_back(quant::NormalizedWeight(convolution->weight()).full());
    return weights;
}

/// The compared pair of a layer, by its name.
torch::Tensor lowSide(const std::string& name, const PassRecorder::Seen& seen, bool kept, int bits) {
    if (name.ends_with("conv0"))
        return seen.next;
    if (kept)
        return (name.ends_with("conv1") ? seen.sum : seen.output).detach();
    return quant::quantizeUnit(seen.output.detach().clamp(0, 1), bits);
}

/// The official selection script forgets which layers are kept when it measures validation and test.
TEST(ReferenceMeasures, QuantizeEveryLayerOfValidationAndTest) {
    const auto measured = [](Semantics semantics, std::vector<std::string> kept, Distances distances) {
        auto config = referenceConfig();
        config.method.semantics = semantics;
        config.quant.highPrecision = std::move(kept);
        const auto network = doubleNetwork(config);
        const Constraints constraints(config, network->layers());
        torch::manual_seed(5);
        const auto images = torch::randn({6, 1, 8, 8}, torch::kFloat64);
        const auto labels = torch::tensor({0, 1, 2, 3, 4, 5}, torch::kInt64);
        return makeObjective(network, config, constraints)->evaluate(images, labels, distances).packed;
    };
    const std::vector<std::string> kept{"0", "7"};
    for (const auto distances : {Distances::Validation, Distances::Nothing})
        EXPECT_TRUE(torch::equal(measured(Semantics::Reference, kept, distances),
                                 measured(Semantics::Reference, {}, distances)));
    EXPECT_FALSE(torch::equal(measured(Semantics::Reference, kept, Distances::Training),
                              measured(Semantics::Reference, {}, Distances::Training)));
    EXPECT_FALSE(torch::equal(measured(Semantics::Matched, kept, Distances::Nothing),
                              measured(Semantics::Matched, {}, Distances::Nothing)));
}

class Reference : public testing::TestWithParam<RunConfig> {};

TEST_P(Reference, GradientsAndValuesAreThoseOfTheOfficialProcedure) {
    const auto& config = GetParam();
    const auto ours = doubleNetwork(config), original = doubleNetwork(config), copy = doubleNetwork(config);
    const Constraints constraints(config, ours->layers());
    const auto kept = networks::highPrecisionFlags(config, ours->layers());
    torch::manual_seed(5);
    const auto images = torch::randn({6, 1, 8, 8}, torch::kFloat64);
    const auto labels = torch::tensor({0, 1, 2, 3, 4, 5}, torch::kInt64);
    std::vector<double> lambda;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        lambda.push_back(constraints[i].constrained ? 0.3 + 0.1 * static_cast<double>(i % 5) : 0);

    const auto full = fullWeights(*original);
    const std::vector<LayerBits> all32(full.size(), bothAt(32));
    const auto f = original->body(original->stem(images), {32, models::Mode::Training, full, all32});
    auto loss = torch::nn::functional::cross_entropy(f, labels);
    std::map<std::size_t, double> values;
    const auto widths = lowWidths(config);
    for (std::size_t width = 0; width < widths.size(); ++width) {
        const auto own = networks::layerBits(config, ours->layers(), widths[width]);
        std::vector<torch::Tensor> low;
        for (std::size_t i = 0; i < full.size(); ++i) {
            const quant::NormalizedWeight weight(copy->convolutions()[i]->weight());
            low.push_back(kept[i] ? weight.full() : weight.straightThrough(widths[width]));
        }
        PassRecorder recorder;
        const auto q = copy->body(copy->stem(images), {widths[width], models::Mode::Training, low, own,
                                                       &recorder, 0, models::Learns::Everything});
        const auto divergence = softCrossEntropy(f, q);
        loss = loss + lambda[*constraints.output(width)] * divergence;
        for (const auto& [layer, seen] : recorder.seen) {
            const auto index = *constraints.find({width, layer});
            const auto geometry = original->convolutions()[layer]->geometry();
            const auto high = quant::convolve(seen.input, full[layer], geometry).clamp(0, 1);
            const auto difference =
                high - lowSide(original->layers()[layer].name, seen, kept[layer], widths[width]);
            const auto value =
                config.method.norm == Norm::L2 ? difference.square().mean() : difference.abs().mean();
            loss = loss + lambda[index] * value;
            values[index] = value.item<double>();
        }
    }
    loss.backward();
    const auto numbers = makeObjective(ours, config, constraints)
                             ->trainStep(images, labels, {config, constraints, lambda})
                             .fetch();

    const auto lastSet = ".bn_dict." + std::to_string(widths.back()) + '.';
    const auto fromOriginal = original->named_parameters(), fromCopy = copy->named_parameters();
    for (const auto& item : ours->named_parameters()) {
        const bool low = item.key().find("bn_dict") != std::string::npos &&
                         item.key().find(".bn_dict.32.") == std::string::npos;
        const bool last = ('.' + item.key()).find(lastSet) != std::string::npos;
        if (low && !last) {
            EXPECT_FALSE(item.value().grad().defined()) << item.key() << ": earlier widths are not trained";
            continue;
        }
        const auto expected = (low ? fromCopy : fromOriginal)[item.key()].grad();
        ASSERT_TRUE(expected.defined() && item.value().grad().defined()) << item.key();
        // Double precision; sums in another order.
        EXPECT_TRUE(torch::allclose(item.value().grad(), expected, 1e-8, 1e-11))
            << item.key() << ' ' << (item.value().grad() - expected).abs().max().item<double>();
    }
    if (constrainsLayers(config)) {
        for (const auto& [index, value] : values)
            EXPECT_NEAR(numbers.values.at(index), value, 1e-12) << index;
    }
}

std::vector<RunConfig> variants() {
    std::vector<RunConfig> all(5, referenceConfig());
    all[1].method.norm = Norm::L1;
    all[2].method.constraints = ConstraintSet::Output;
    all[3].quant.bits = {1, 4};
    all[4].quant.highPrecision = {"Block_0_conv0", "Block_1_conv1", "Block_3_shortcut", "Block_5_conv1"};
    return all;
}

const std::vector<std::string> variantNames{"Layerwise", "L1", "OutputOnly", "TwoWidths", "KeptLayers"};

INSTANTIATE_TEST_SUITE_P(All, Reference, testing::ValuesIn(variants()),
                         [](const auto& variant) { return variantNames[variant.index]; });

TEST(ReferenceEvaluation, ValidationDistancesAreSquaresWhateverTheNorm) {
    auto config = referenceConfig();
    config.method.norm = Norm::L1;
    const auto network = doubleNetwork(config);
    const Constraints constraints(config, network->layers());
    const auto absolute = makeObjective(network, config, constraints);
    config.method.norm = Norm::L2;
    const auto squares = makeObjective(network, config, constraints);
    torch::manual_seed(6);
    const auto images = torch::randn({4, 1, 8, 8}, torch::kFloat64);
    const auto labels = torch::tensor({0, 1, 2, 3}, torch::kInt64);
    const auto of = [&](Objective& objective, Distances measure) {
        return objective.evaluate(images, labels, measure).packed;
    };
    EXPECT_TRUE(torch::equal(of(*absolute, Distances::Validation), of(*squares, Distances::Validation)));
    EXPECT_FALSE(torch::equal(of(*absolute, Distances::Training), of(*squares, Distances::Training)));
}

} // namespace
} // namespace pdqat::train
