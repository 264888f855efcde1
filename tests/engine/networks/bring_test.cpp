// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX graphs as descriptions: what each operator becomes, how layers are named, and all that is refused.
#include "engine/networks/bring_network.h"
#include "tests/engine/networks/graph_constants.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::networks {
namespace {

using graph::OnnxAttribute;
using graph::OnnxGraph;
using graph::OnnxNode;
using graph::OnnxTensor;
using graph::OnnxType;

using test::floats;
using test::integers;
using List = std::vector<std::int64_t>;

/// A graph that grows node by node; each reads the one before unless told otherwise.
struct Graph {
    OnnxGraph graph;
    std::string last = "x";

    Graph() {
        graph.inputs = {{"x", OnnxType::Float, {-1, 3, 8, 8}}};
        graph.outputs = {{"", OnnxType::Float, {-1, 10}}};
    }
    Graph& node(const std::string& op, std::vector<std::string> others = {},
                std::map<std::string, OnnxAttribute> attributes = {}, std::string name = {}) {
        others.insert(others.begin(), last);
        return exact(op, std::move(others), std::move(attributes), std::move(name));
    }
    Graph& exact(const std::string& op, std::vector<std::string> inputs,
                 std::map<std::string, OnnxAttribute> attributes = {}, std::string name = {}) {
        last = "v" + std::to_string(graph.nodes.size());
        graph.nodes.push_back({op,
                               name.empty() ? op + std::to_string(graph.nodes.size()) : name,
                               std::move(inputs),
                               {last},
                               std::move(attributes),
                               {}});
        graph.outputs[0].name = last;
        return *this;
    }
    Graph& constant(OnnxTensor tensor) {
        graph.constants.push_back(std::move(tensor));
        return *this;
    }
    Graph& conv(const std::string& module, std::int64_t in, std::int64_t out,
                std::map<std::string, OnnxAttribute> attributes = {{"pads", List{1, 1, 1, 1}}}) {
        constant(floats(module + ".weight", {out, in, 3, 3}, {0.1F, -0.1F}));
        return node("Conv", {module + ".weight"}, std::move(attributes));
    }
    /// Mean, flatten, classifier.
    Graph& head(std::int64_t channels, std::int64_t classes = 10) {
        constant(floats("fc.weight", {classes, channels}, {0.1F}));
        constant(floats("fc.bias", {classes}, {0}));
        return node("GlobalAveragePool")
            .node("Flatten")
            .node("Gemm", {"fc.weight", "fc.bias"}, {{"transB", std::int64_t{1}}});
    }
    std::string value() const { return last; }
};

NetworkShape ofEight() {
    NetworkShape shape{1, 3, 8, 10, {2, 32}};
    shape.activations = ActivationQuantizer::Scaled;
    return shape;
}

BroughtNetwork bring(const Graph& graph, const NetworkShape& to = ofEight()) {
    return bringNetwork(graph.graph, to);
}

std::vector<GraphProblem> problems(const Graph& graph, const NetworkShape& to = ofEight()) {
    try {
        bring(graph, to);
    } catch (const BringError& error) {
        return error.problems();
    }
    return {};
}

/// conv0, relu, `between`, conv1, relu, head.
template <class Between>
Graph around(Between between, std::int64_t channels = 4) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu");
    between(graph);
    return graph.conv("conv1", channels, 6).node("Relu").head(6);
}
Graph plain() {
    return around([](Graph&) {});
}

TEST(BringNetwork, NamesLayersAfterModulesAndKeepsTheEndsInFullPrecision) {
    const auto network = bring(plain());
    ASSERT_EQ(network.description.layers.size(), 1);
    EXPECT_EQ(network.description.layers[0].name, "conv1");
    EXPECT_EQ(network.description.layers[0].macs, 6 * 4 * 9 * 64);
    EXPECT_EQ(network.outputs, 10);
    EXPECT_TRUE(network.tensors.contains("conv0.weight"));
    EXPECT_TRUE(network.tensors.contains("fc.bias"));
    auto all = ofEight();
    all.allLayers = true;
    std::vector<std::string> names;
    for (const auto& layer : bring(plain(), all).description.layers)
        names.push_back(layer.name);
    EXPECT_EQ(names, (std::vector<std::string>{"conv0", "conv1", "fc"}));
}

TEST(BringNetwork, NamesLayersAfterNodesWhereWeightsHaveNoNames) {
    Graph graph;
    graph.conv("onnx::Conv_1", 3, 4).node("Relu");
    graph.constant(floats("onnx::Conv_2", {4, 4, 1, 1}, {0.1F}));
    graph.node("Conv", {"onnx::Conv_2"}, {}, "/features/features.1/conv/conv.0/Conv");
    graph.node("Conv", {"onnx::Conv_2"}, {}, "Conv_7");
    graph.node("Conv", {"onnx::Conv_2"}, {}, "a b@c,d").head(4);
    std::vector<std::string> names;
    for (const auto& layer : bring(graph).description.layers)
        names.push_back(layer.name);
    EXPECT_EQ(names, (std::vector<std::string>{"features.1.conv.0", "Conv_7", "a_b_c_d"}));
}

TEST(BringNetwork, PutsANormalisationBehindRankableLayersWithABiasAndNone) {
    EXPECT_TRUE(bring(plain()).norms.empty()) << "without a bias nothing was folded into the layer";
    auto graph = plain();
    graph.constant(floats("conv1.bias", {6}, {3}));
    std::ranges::find(graph.graph.nodes, "conv1.weight", [](const auto& node) {
        return node.inputs.size() > 1 ? node.inputs[1] : std::string();
    })->inputs.push_back("conv1.bias");
    const auto network = bring(graph);
    ASSERT_TRUE(network.norms.contains("conv1.norm"));
    const auto& norm = network.norms.at("conv1.norm");
    EXPECT_TRUE(norm.isIdentity);
    EXPECT_FLOAT_EQ(norm.gamma[0] / std::sqrt(norm.variance[0] + 1e-5F), 1);
    EXPECT_EQ(norm.beta[0], 3);
    ASSERT_EQ(network.notes.size(), 1);
    EXPECT_NE(network.notes[0].find("1 layers have a bias and no batch normalisation"), std::string::npos);
}

/// γ (z + b − m) / √(v + ε) + β, with the ε that every normalisation here has.
TEST(BringNetwork, TakesBiasAndEpsilonIntoTheGraphsOwnNormalisation) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu");
    graph.constant(floats("conv1.weight", {2, 4, 1, 1}, {0.1F})).constant(floats("conv1.bias", {2}, {3, 4}));
    graph.node("Conv", {"conv1.weight", "conv1.bias"});
    for (const auto& [name, value] : std::map<std::string, float>{
             {"bn1.weight", 2.0F}, {"bn1.bias", 0.5F}, {"bn1.mean", 1.0F}, {"bn1.var", 0.25F}})
        graph.constant(floats(name, {2}, {value}));
    graph.node("BatchNormalization", {"bn1.weight", "bn1.bias", "bn1.mean", "bn1.var"}, {{"epsilon", 1e-3F}});
    const auto network = bring(graph.head(2));
    EXPECT_TRUE(network.notes.empty());
    const auto& norm = network.norms.at("bn1");
    EXPECT_FALSE(norm.isIdentity);
    for (std::size_t c = 0; c < 2; ++c) {
        const double z = 0.7, bias = c == 0 ? 3 : 4;
        const double expected = 2 * (z + bias - 1) / std::sqrt(0.25 + 1e-3) + 0.5;
        const double found =
            norm.gamma[c] * (z - norm.mean[c]) / std::sqrt(norm.variance[c] + 1e-5) + norm.beta[c];
        EXPECT_NEAR(found, expected, 1e-5);
    }
}

TEST(BringNetwork, PadsUnequallyInFrontOfTheLayer) {
    const auto network = bring(around([](Graph& graph) {
        graph.conv("c", 4, 4, {{"pads", List{0, 0, 1, 2}}, {"strides", List{2, 1}}});
    }));
    const auto& nodes = network.description.nodes;
    const auto pad = std::ranges::find(nodes, GraphOp::Pad, &GraphNode::op);
    ASSERT_NE(pad, nodes.end());
    EXPECT_EQ(pad->pad.bottom, 1);
    EXPECT_EQ(pad->pad.right, 2);
    const auto& conv = nodes[pad->out.node + 1];
    EXPECT_EQ(conv.convolution.pads(), Extent(0));
    EXPECT_EQ(conv.out.size, Extent(4, 8));
    // SAME_UPPER of 8 pixels at stride 2: one row below, one column right.
    const auto same = bring(around([](Graph& graph) {
        graph.conv("c", 4, 4, {{"auto_pad", std::string("SAME_UPPER")}, {"strides", List{2, 2}}});
    }));
    const auto& padded = *std::ranges::find(same.description.nodes, GraphOp::Pad, &GraphNode::op);
    EXPECT_EQ(std::tuple(padded.pad.top, padded.pad.left, padded.pad.bottom, padded.pad.right),
              std::tuple(0, 0, 1, 1));
}

/// As exporters leave a number for each channel that is added to a map.
TEST(BringNetwork, MovesTheAxesOfConstants) {
    const auto shifted = [](OnnxTensor constant, const std::string& op, List axes) {
        return bring(around([&](Graph& graph) {
            const auto x = graph.value();
            graph.constant(std::move(constant)).constant(integers("axes", std::move(axes)));
            graph.exact(op, {"c", "axes"});
            graph.exact("Add", {x, graph.value()});
        }));
    };
    for (const auto& network : {shifted(floats("c", {4}, {1, 2, 3, 4}), "Unsqueeze", {1, 2}),
                                shifted(floats("c", {4}, {1, 2, 3, 4}), "Unsqueeze", {-1, -2}),
                                shifted(floats("c", {1, 1, 4, 1, 1}, {1, 2, 3, 4}), "Squeeze", {0, 1})}) {
        const auto shift = std::ranges::find_if(
            network.tensors, [](const auto& item) { return item.first.ends_with(".shift"); });
        ASSERT_NE(shift, network.tensors.end());
        EXPECT_EQ(shift->second.values, (std::vector<float>{1, 2, 3, 4}));
    }
    const auto refusal = [&](OnnxTensor constant, const std::string& op, List axes) {
        try {
            shifted(std::move(constant), op, std::move(axes));
        } catch (const BringError& error) {
            return error.problems().at(0).problem;
        }
        return std::string();
    };
    EXPECT_EQ(refusal(floats("c", {4}, {1}), "Unsqueeze", {5}), "its axes (5) are none of 2");
    EXPECT_EQ(refusal(floats("c", {4}, {1}), "Squeeze", {0}), "it leaves out an axis of 4 numbers");
    EXPECT_EQ(refusal(floats("c", {4}, {1}), "Unsqueeze", {0, 1, 2, 3, 4, 5, 6, 7}),
              "it gives a constant 9 axes");
}

/// A file of a megabyte must not become one of gigabytes in memory.
TEST(BringNetwork, RefusesConstantsThatGrow) {
    constexpr std::int64_t megabyte = (1 << 20) / sizeof(float);
    const auto found = problems(around([&](Graph& graph) {
        const auto x = graph.value();
        graph.constant(floats("c", {megabyte}, {1})).constant(integers("as", {megabyte}));
        graph.exact("Reshape", {"c", "as"});
        for (int i = 0; i < 300; ++i)
            graph.node("Reshape", {"as"});
        graph.exact("Add", {x, graph.value()});
    }));
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found[0].problem, "the constants that the graph calculates grow beyond 256 MiB");
}

TEST(BringNetwork, TakesEveryActivationAndJoin) {
    struct Row {
        std::string op;
        std::map<std::string, OnnxAttribute> attributes;
        GraphOp expected;
    };
    for (const auto& row : std::vector<Row>{
             {"Clip", {{"min", 0.0F}, {"max", 6.0F}}, GraphOp::Activation},
             {"Clip", {{"min", 0.0F}, {"max", 1.0F}}, GraphOp::Clamp},
             {"LeakyRelu", {{"alpha", 0.1F}}, GraphOp::Activation},
             {"HardSwish", {}, GraphOp::Activation},
             {"HardSigmoid", {}, GraphOp::Activation},
             {"Sigmoid", {}, GraphOp::Activation},
             {"MaxPool", {{"kernel_shape", List{2, 2}}, {"strides", List{2, 2}}}, GraphOp::MaxPool},
             {"AveragePool", {{"kernel_shape", List{2, 2}}}, GraphOp::AveragePool}}) {
        const auto network = bring(around([&](Graph& graph) { graph.node(row.op, {}, row.attributes); }));
        EXPECT_EQ(network.description.nodes[3].op, row.expected) << row.op;
    }
    for (const std::string op : {"Identity", "Dropout", "Cast"})
        EXPECT_EQ(bring(around([&](Graph& graph) { graph.node(op); })).description.nodes.size(),
                  bring(plain()).description.nodes.size())
            << op;
    const auto joined = bring(around(
        [](Graph& graph) {
            const auto x = graph.value();
            graph.node("Sigmoid")
                .node("Mul", {x})
                .node("Add", {x})
                .node("Concat", {x}, {{"axis", std::int64_t{1}}});
        },
        8));
    EXPECT_EQ(joined.description.layers[0].weightShape[1], 8);
}

/// x · 2 + 1 as exporters write it, and a division.
TEST(BringNetwork, TakesConstantsForEachChannelOrAll) {
    const auto network = bring(around([](Graph& graph) {
        graph.constant(floats("two", {}, {2})).constant(floats("each", {1, 4, 1, 1}, {1, 2, 3, 4}));
        graph.node("Mul", {"two"}).node("Add", {"each"}).node("Div", {"two"});
    }));
    EXPECT_EQ(network.tensors.at("Mul2.scale").values, (std::vector<float>{2, 2, 2, 2}));
    EXPECT_EQ(network.tensors.at("Add3.shift").values, (std::vector<float>{1, 2, 3, 4}));
    EXPECT_EQ(network.tensors.at("Div4.scale").values, (std::vector<float>{0.5, 0.5, 0.5, 0.5}));
}

/// As PyTorch exports x.view(x.size(0), -1) with an open number of images.
TEST(BringNetwork, FollowsShapesThatTheGraphComputes) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu").conv("conv1", 4, 2).node("Relu");
    const auto map = graph.value();
    graph.constant(integers("zero", {0})).constant(integers("rest", {-1}));
    graph.node("Shape").node("Gather", {"zero"}).node("Unsqueeze", {}, {{"axes", List{0}}});
    const auto count = graph.value();
    graph.exact("Concat", {count, "rest"}, {{"axis", std::int64_t{0}}});
    graph.exact("Reshape", {map, graph.value()});
    graph.constant(floats("fc.weight", {128, 10}, {0.1F})).constant(floats("fc.bias", {10}, {1}));
    graph.node("MatMul", {"fc.weight"}).node("Add", {"fc.bias"});
    const auto network = bring(graph);
    EXPECT_EQ(network.tensors.at("fc.weight").shape, (std::vector<std::int64_t>{10, 128}));
    EXPECT_EQ(network.tensors.at("fc.bias").values[0], 1);
    EXPECT_EQ(network.description.nodes.back().op, GraphOp::Classifier);
}

/// As PyTorch's new exporter writes x.flatten(1) of a fixed number of images.
TEST(BringNetwork, KnowsTheImagesThatAFileWasExportedWith) {
    const auto with = [](std::int64_t images) {
        Graph graph;
        graph.graph.inputs[0].shape[0] = 2;
        graph.conv("conv0", 3, 4).node("Relu").conv("conv1", 4, 2).node("GlobalAveragePool");
        graph.constant(integers("s", {images, 2})).node("Reshape", {"s"});
        graph.constant(floats("fc.weight", {2, 10}, {0.1F})).node("MatMul", {"fc.weight"});
        return problems(graph).size();
    };
    EXPECT_EQ(with(2), 0);
    EXPECT_EQ(with(3), 1);
}

/// A second head, and one that is never read.
TEST(BringNetwork, DrawsWhatTheFirstOutputNeedsAlone) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu").conv("conv1", 4, 6).node("Relu");
    const auto trunk = graph.value();
    graph.head(6);
    const auto logits = graph.value();
    graph.last = trunk;
    graph.conv("aux", 6, 6).node("Tanh"); // cannot be taken, and need not be
    graph.graph.outputs = {{logits, OnnxType::Float, {-1, 10}}, {graph.value(), OnnxType::Float, {}}};
    const auto network = bring(graph);
    ASSERT_EQ(network.description.layers.size(), 1);
    EXPECT_EQ(network.description.nodes.back().op, GraphOp::Classifier);
    EXPECT_NE(network.notes.back().find("2 outputs"), std::string::npos);
}

/// x.view(x.size(0), -1) as PyTorch's new exporter writes it.
TEST(BringNetwork, TakesPartsOfAShape) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu").conv("conv1", 4, 2).node("Relu");
    const auto map = graph.value();
    graph.constant(integers("rest", {-1}));
    graph.node("Shape", {}, {{"start", std::int64_t{0}}, {"end", std::int64_t{1}}});
    graph.node("Concat", {"rest"}, {{"axis", std::int64_t{0}}});
    graph.exact("Reshape", {map, graph.value()});
    graph.constant(floats("fc.weight", {128, 10}, {0.1F})).node("MatMul", {"fc.weight"});
    EXPECT_EQ(bring(graph).description.nodes.back().op, GraphOp::Classifier);
}

TEST(BringNetwork, LeavesOutASoftmaxAtTheEndAlone) {
    auto graph = plain();
    graph.node("Softmax", {}, {{"axis", std::int64_t{1}}});
    EXPECT_EQ(bring(graph).description.nodes.back().op, GraphOp::Classifier);
    const auto within = problems(around([](Graph& inner) { inner.node("Softmax"); }));
    ASSERT_EQ(within.size(), 1);
    EXPECT_EQ(within[0].problem, "it stands within the network");
}

TEST(BringNetwork, NamesAllThatItCannotTakeAtOnce) {
    const auto found = problems(around([](Graph& graph) {
        graph.node("Gelu", {}, {}, "first").node("Relu").node("Tanh", {}, {}, "second");
        graph.graph.nodes.push_back({"Odd", "third", {graph.value()}, {"odd"}, {}, "com.microsoft"});
        graph.last = "odd";
    }));
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].node, "first");
    EXPECT_EQ(found[0].op, "Gelu");
    EXPECT_NE(found[0].remedy.find("ReLU"), std::string::npos);
    EXPECT_EQ(found[1].node, "second");
    EXPECT_NE(found[2].problem.find("com.microsoft"), std::string::npos);
    EXPECT_NE(
        problems(around([](Graph& graph) { graph.node("Einsum"); }))[0].remedy.find("GlobalAveragePool"),
        std::string::npos)
        << "what can be taken is named";
}

TEST(BringNetwork, RefusesInputsThatTheDataDoesNotHave) {
    const auto with = [](std::vector<std::int64_t> sides) {
        auto graph = plain();
        graph.graph.inputs[0].shape = std::move(sides);
        const auto found = problems(graph);
        return found.empty() ? std::string() : found[0].problem + ". " + found[0].remedy;
    };
    EXPECT_NE(with({-1, 1, 8, 8}).find("it takes 1 channels, the data has 3"), std::string::npos);
    EXPECT_NE(with({-1, 8, 8, 3}).find("Its channels come last"), std::string::npos);
    EXPECT_NE(with({1, 3, 16, 16}).find("Set network.input_size to 16"), std::string::npos);
    EXPECT_NE(with({1, 3, 8, 16}).find("for square images"), std::string::npos);
    EXPECT_NE(with({-1, 3}).find("2 axes"), std::string::npos);
    auto open = plain();
    open.graph.inputs[0].shape = {-1, 3, -1, -1};
    EXPECT_NE(bring(open).notes.at(0).find("fixed to 8 × 8"), std::string::npos);
    auto two = plain();
    two.graph.inputs.push_back({"more", OnnxType::Float, {1}});
    EXPECT_NE(problems(two)[0].problem.find("2 inputs"), std::string::npos);
}

TEST(BringNetwork, BeginsAClassifierOfAnotherSizeAnewWhenAsked) {
    Graph graph;
    graph.conv("conv0", 3, 4).node("Relu").conv("conv1", 4, 6).node("Relu").head(6, 1000);
    const auto found = problems(graph);
    ASSERT_EQ(found.size(), 1);
    EXPECT_NE(found[0].problem.find("tells 1000 classes apart, the data has 10"), std::string::npos);
    EXPECT_NE(found[0].remedy.find("network.new_classifier"), std::string::npos);
    auto anew = ofEight();
    anew.newClassifier = true;
    const auto network = bring(graph, anew);
    EXPECT_EQ(network.outputs, 1000);
    EXPECT_EQ(network.description.nodes.back().out.channels, 10);
    EXPECT_FALSE(network.tensors.contains("fc.weight"));
    EXPECT_NE(network.notes.at(0).find("begins anew"), std::string::npos);
}

TEST(BringNetwork, RefusesWeightsThatNobodyCanTrain) {
    const auto with = [](std::vector<float> values) {
        auto graph = plain();
        for (auto& constant : graph.graph.constants)
            if (constant.name == "conv1.weight")
                constant = floats("conv1.weight", {6, 4, 3, 3}, values);
        const auto found = problems(graph);
        return found.empty() ? std::string() : found[0].problem;
    };
    EXPECT_NE(with({std::numeric_limits<float>::quiet_NaN(), 1}).find("not all numbers"), std::string::npos);
    EXPECT_NE(with({std::numeric_limits<float>::infinity(), 1}).find("not all numbers"), std::string::npos);
    EXPECT_NE(with({0}).find("all 0"), std::string::npos);
    EXPECT_EQ(with({0, 1}), "");
}

TEST(BringNetwork, RefusesShapesThatDoNotMeet) {
    const auto refused = [](const std::string& words, const auto& between, std::int64_t channels = 4) {
        const auto found = problems(around(between, channels));
        ASSERT_FALSE(found.empty()) << words;
        EXPECT_NE(found[0].problem.find(words), std::string::npos) << found[0].problem;
        EXPECT_FALSE(found[0].remedy.empty());
    };
    refused(
        "does not fit 4 channels", [](Graph&) {}, 5);
    refused("makes a map of", [](Graph& graph) {
        graph.node("MaxPool", {}, {{"kernel_shape", List{9, 9}}});
    });
    refused("makes a map of 4 × 0", [](Graph& graph) {
        graph.node("MaxPool", {}, {{"kernel_shape", List{4, 4}}, {"strides", List{4, 4}}});
        graph.conv("c", 4, 4, {{"strides", List{2, 2}}}); // 3 × 3 of 2 × 2 pixels
    });
    refused("its pads are", [](Graph& graph) {
        graph.constant(integers("p", {0, 0, 1000000, 1000000, 0, 0, 0, 0})).node("Pad", {"p"});
    });
    refused("makes a map of", [](Graph& graph) {
        for (int i = 0; i < 40; ++i)
            graph.node("Concat", {graph.value()}, {{"axis", std::int64_t{1}}});
    });
    refused("is no number", [](Graph& graph) {
        graph.node("LeakyRelu", {}, {{"alpha", std::numeric_limits<float>::quiet_NaN()}});
    });
    refused("its strides are (0, 1)", [](Graph& graph) { graph.conv("c", 4, 4, {{"strides", List{0, 1}}}); });
    refused("its pads are", [](Graph& graph) { graph.conv("c", 4, 4, {{"pads", List{1, 1}}}); });
    refused("in 3 groups", [](Graph& graph) { graph.conv("c", 4, 4, {{"group", std::int64_t{3}}}); });
    refused("a number for each place", [](Graph& graph) {
        graph.constant(floats("map", {1, 4, 8, 8}, {1})).node("Add", {"map"});
    });
    refused("joins maps along axis 2", [](Graph& graph) {
        graph.node("Concat", {graph.value()}, {{"axis", std::int64_t{2}}});
    });
    refused("it gives a map the shape", [](Graph& graph) {
        graph.constant(integers("s", {0, 2, 2, 8, 8})).node("Reshape", {"s"});
    });
    refused("another kind than ONNX has it", [](Graph& graph) { graph.conv("c", 4, 4, {{"pads", 1.0F}}); });
    refused("pads with reflect", [](Graph& graph) {
        graph.constant(integers("p", {0, 0, 1, 1, 0, 0, 1, 1}));
        graph.node("Pad", {"p"}, {{"mode", std::string("reflect")}});
    });
    auto old = plain();
    old.graph.opset = 8;
    EXPECT_NE(problems(old)[0].problem.find("opset 8"), std::string::npos);
}

} // namespace
} // namespace pdqat::networks
