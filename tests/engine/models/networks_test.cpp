// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every network must do, the worked example of CONTRIBUTING.md among them.
#include "engine/api/error.h"
#include "engine/models/graph_network.h"
#include "engine/models/make_network.h"
#include "engine/select/ranking.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"
#include "plain4q.inc" // written by models.cmake from CONTRIBUTING.md
#include "tests/engine/models/network_cases.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace pdqat::models {
namespace {

struct NetworkRow {
    const networks::NetworkEntry* entry;
    std::int64_t size;   ///< smallest input
    std::int64_t misfit; ///< an input that the network cannot have
    std::size_t layers;

    networks::NetworkShape shape() const { return {1, 3, size, 10, {2, 4, fullPrecision}}; }
    std::shared_ptr<Network> make() const {
        auto network = makeNetwork(*entry, shape());
        initialize(*network, 7);
        return network;
    }
};

void PrintTo(const NetworkRow& network, std::ostream* out) { *out << network.entry->name; }

class EveryNetwork : public testing::TestWithParam<NetworkRow> {};

/// The built-in networks' nonlinearity goes with the quantizer of activations, whose steps only low widths
/// have.
TEST(BuiltInNetworks, HaveReluWhereActivationsAreScaled) {
    for (const auto* entry : {&networks::resnet20q, &networks::resnet8, &networks::svhnq})
        for (const bool isScaled : {false, true})
            for (const std::vector<int>& widths : {std::vector{2, 32}, std::vector{32}}) {
                networks::NetworkShape shape{.inputSize = 40, .widths = widths};
                shape.activations = isScaled ? ActivationQuantizer::Scaled : ActivationQuantizer::Unit;
                const auto nodes = entry->describe(shape).nodes;
                const auto count = [&](networks::GraphOp op) {
                    return std::ranges::count(nodes, op, &networks::GraphNode::op);
                };
                EXPECT_EQ(count(networks::GraphOp::Activation) > 0, isScaled) << entry->name;
                EXPECT_EQ(count(networks::GraphOp::Clamp) > 0, !isScaled) << entry->name;
                EXPECT_EQ(makeGraphNetwork(entry->describe(shape), shape)->inputSteps().empty(),
                          !isScaled || widths.size() == 1);
            }
}

INSTANTIATE_TEST_SUITE_P(
    Networks, EveryNetwork,
    testing::Values(NetworkRow{&networks::resnet20q, 8, 30, 20}, NetworkRow{&networks::resnet8, 8, 30, 8},
                    NetworkRow{&networks::svhnq, 40, 36, 6}, NetworkRow{&networks::resnet18q, 32, 48, 19},
                    NetworkRow{&networks::resnet50q, 32, 16, 52}, NetworkRow{&networks::plain4q, 8, 9, 2}),
    [](const auto& network) { return std::string(network.param.entry->name); });

TEST_P(EveryNetwork, IsBuiltAsDescribed) {
    const auto description = GetParam().entry->describe(GetParam().shape());
    const auto network = GetParam().make();
    std::int64_t parameters = -description.otherParameters;
    for (const auto& parameter : network->parameters())
        parameters += parameter.numel();
    ASSERT_EQ(network->layers(), description.layers);
    ASSERT_EQ(network->convolutions().size(), GetParam().layers);
    std::set<std::string> names;
    for (std::size_t i = 0; i < description.layers.size(); ++i) {
        const auto& layer = description.layers[i];
        names.insert(layer.name);
        parameters -= layer.weights;
        EXPECT_EQ(network->convolutions()[i]->weight().sizes().vec(), layer.weightShape) << layer.name;
        EXPECT_EQ(network->convolutions()[i]->weight().numel(), layer.weights) << layer.name;
        EXPECT_EQ(layer.macs, layer.weights * layer.outputShape[1] * layer.outputShape[2]) << layer.name;
    }
    EXPECT_EQ(parameters, 0) << "built minus described";
    EXPECT_EQ(names.size(), GetParam().layers) << "names are distinct";
}

TEST_P(EveryNetwork, InitialisesEveryParameterByItsKind) {
    const auto network = GetParam().make(), same = GetParam().make();
    const auto others = same->named_parameters();
    for (const auto& item : network->named_parameters()) {
        const auto& parameter = item.value();
        EXPECT_TRUE(torch::equal(parameter, others[item.key()])) << item.key();
        if (item.key().find("bn") != std::string::npos) {
            EXPECT_TRUE(parameter.eq(item.key().ends_with("weight") ? 1 : 0).all().item<bool>())
                << item.key();
            continue;
        }
        const auto fanIn = static_cast<double>(parameter.numel() / parameter.size(0));
        const auto bound = item.key() == "fc.bias" ? 1.0 : 1 / std::sqrt(fanIn);
        const auto largest = parameter.abs().max().item<double>();
        EXPECT_GT(largest, 0) << item.key();
        EXPECT_LE(largest, bound * (1 + 1e-6)) << item.key(); // rounded to float
        EXPECT_TRUE(parameter.dim() != 4 || parameter.is_contiguous(at::MemoryFormat::ChannelsLast))
            << item.key();
    }
}

TEST_P(EveryNetwork, GivesLogitsAtEveryBitWidth) {
    auto network = GetParam().make();
    const auto images = randomImages(GetParam().shape(), 4);
    std::vector<torch::Tensor> logits;
    for (const int bits : {fullPrecision, 4, 2})
        for (const auto mode : {Mode::Training, Mode::Evaluation}) {
            logits.push_back(pass(*network, images, {.bits = bits, .mode = mode}));
            EXPECT_EQ(logits.back().sizes().vec(), (std::vector<std::int64_t>{4, 10}));
            EXPECT_TRUE(logits.back().isfinite().all().item<bool>());
        }
    EXPECT_FALSE(torch::allclose(logits[0], logits[4])) << "32 and 2 bits";
    EXPECT_FALSE(torch::allclose(logits[2], logits[4])) << "4 and 2 bits";
}

TEST_P(EveryNetwork, ShowsEveryLayerOnceInOrder) {
    auto network = GetParam().make();
    Recorder seen;
    pass(*network, randomImages(GetParam().shape(), 2),
         {.bits = 2, .mode = Mode::Evaluation, .observer = &seen});
    ASSERT_EQ(seen.layers.size(), GetParam().layers);
    for (std::size_t i = 0; i < seen.layers.size(); ++i) {
        const auto& layer = network->layers()[i];
        EXPECT_EQ(seen.layers[i], i);
        EXPECT_EQ(seen.outputs[i].sizes().slice(1).vec(), layer.outputShape) << layer.name;
        EXPECT_TRUE(torch::equal(seen.inputs[i], quant::quantizeUnit(seen.inputs[i], 2))) << layer.name;
    }
}

TEST_P(EveryNetwork, ShowsKeptLayersAndFullPassesUnquantized) {
    auto network = GetParam().make();
    const auto images = randomImages(GetParam().shape(), 2);
    std::vector<bool> kept(GetParam().layers);
    kept[1] = true;
    Recorder low, full;
    pass(*network, images, {.bits = 2, .kept = kept, .observer = &low});
    pass(*network, images, {.bits = fullPrecision, .observer = &full});
    ASSERT_EQ(low.layers.size(), GetParam().layers);
    EXPECT_FALSE(torch::equal(low.inputs[1], quant::quantizeUnit(low.inputs[1], 2)));
    EXPECT_TRUE(torch::equal(low.inputs[0], quant::quantizeUnit(low.inputs[0], 2)));
    ASSERT_EQ(full.layers.size(), GetParam().layers);
    EXPECT_FALSE(torch::equal(full.inputs[0], quant::quantizeUnit(full.inputs[0], 2)));
}

TEST_P(EveryNetwork, QuantizesEachLayersInputToItsOwnWidth) {
    auto network = GetParam().make();
    std::vector<LayerBits> widths;
    for (std::size_t i = 0; i < GetParam().layers; ++i)
        widths.push_back({2, static_cast<int>(i % 4 + 1)});
    widths[1].activations = fullPrecision;
    Recorder seen;
    pass(*network, randomImages(GetParam().shape(), 2),
         {.bits = 2, .mode = Mode::Evaluation, .widths = widths, .observer = &seen});
    ASSERT_EQ(seen.inputs.size(), widths.size());
    std::size_t apart =
        0; // inputs that lie on no coarser grid; deep in the network many are 0 or 1 throughout
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int bits = widths[i].activations;
        EXPECT_TRUE(torch::equal(seen.inputs[i], quant::quantizeUnit(seen.inputs[i], bits))) << i;
        const int coarser = std::min(bits, 5) - 1;
        apart += bits != 1 && !torch::equal(seen.inputs[i], quant::quantizeUnit(seen.inputs[i], coarser));
    }
    EXPECT_GE(apart, std::min<std::size_t>(3, widths.size() / 2));
}

TEST_P(EveryNetwork, RefusesAnInputThatDoesNotFit) {
    auto shape = GetParam().shape();
    shape.inputSize = GetParam().misfit;
    try {
        GetParam().entry->describe(shape);
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Config);
        EXPECT_EQ(error.where(), "network.input_size");
        EXPECT_NE(error.problem().find(GetParam().entry->name), std::string::npos) << error.what();
        EXPECT_NE(error.remedy().find("Set it to"), std::string::npos) << error.what();
    }
    EXPECT_THROW(makeNetwork(*GetParam().entry, shape), Error);
}

/// A network with everything that one training step needs.
struct Training {
    RunConfig config;
    std::shared_ptr<Network> network;
    train::Constraints constraints;
    std::unique_ptr<train::Objective> objective;
    train::BatchNumbers numbers;

    explicit Training(const NetworkRow& of)
        : config(twoWidths()),
          network(of.make()),
          constraints(config, network->layers()),
          objective(train::makeObjective(network, config, constraints)) {
        const auto labels = torch::arange(4, torch::kInt64);
        numbers = objective->trainStep(randomImages(of.shape(), 4), labels, duals(0.5));
        train::Optimizer(config.optim, *network).step();
    }

    static RunConfig twoWidths() {
        RunConfig config;
        config.quant.bits = {2, 4};
        return config;
    }
    train::DualVariables duals(double each) const {
        return {config, constraints, std::vector<double>(constraints.size(), each)};
    }
};

TEST_P(EveryNetwork, AStepChangesEveryParameter) {
    const Training training(GetParam());
    const auto before = GetParam().make();
    const auto start = before->named_parameters();
    for (const auto& item : training.network->named_parameters()) {
        EXPECT_FALSE(torch::equal(item.value(), start[item.key()])) << item.key();
        EXPECT_TRUE(item.value().isfinite().all().item<bool>()) << item.key();
    }
    for (const auto& item : training.network->named_buffers())
        if (item.key().ends_with("num_batches_tracked")) {
            EXPECT_EQ(item.value().item<std::int64_t>(), 1) << item.key();
        }
}

TEST_P(EveryNetwork, AStepRepeatsBitForBit) {
    const Training first(GetParam()), second(GetParam());
    EXPECT_TRUE(torch::equal(first.numbers.packed, second.numbers.packed));
    const auto others = second.network->named_parameters();
    for (const auto& item : first.network->named_parameters())
        EXPECT_TRUE(torch::equal(item.value(), others[item.key()])) << item.key();
}

TEST_P(EveryNetwork, RanksItsLayers) {
    const Training training(GetParam());
    RunStarted started;
    started.runId = "run";
    started.config = training.config;
    started.layers = training.network->layers();
    started.constraints = training.constraints.list();
    EpochDone epoch;
    epoch.trainValues = training.numbers.fetch().values;
    auto duals = training.duals(1.0);
    duals.ascend(epoch.trainValues, {});
    RunStory story;
    for (const EventBody& body :
         {EventBody(started), EventBody(DualStep{{}, duals.values(), {}}), EventBody(epoch)})
        story.add({0, body});
    const auto rows = select::rankLayers(story, 2);
    ASSERT_EQ(rows.size(), GetParam().layers);
    std::set<std::string> names;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        names.insert(rows[i].layer);
        EXPECT_GT(rows[i].mse, 0) << rows[i].layer;
        EXPECT_GT(rows[i].macs, 0) << rows[i].layer;
        EXPECT_TRUE(i == 0 || rows[i - 1].lambda >= rows[i].lambda) << rows[i].layer;
    }
    EXPECT_EQ(names.size(), GetParam().layers);
}

} // namespace
} // namespace pdqat::models
