// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/networks.h"
#include "engine/figures/model_explorer.h"
#include "engine/networks/describe.h"
#include "engine/networks/model_file.h"
#include "engine/os/atomic_file.h"
#include "tests/engine/graph/onnx_bytes.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace pdqat::figures {
namespace {

using test::node;
using test::tensor;

/// First convolution, a layer, classifier. @param weighted  the layer's weights are a constant
test::Model smallModel(bool weighted = true) {
    test::Model model;
    model.constants = {tensor("stem.weight", {4, 3, 1, 1}, std::vector<float>(12, 0.5F)),
                       tensor("body.weight", {6, 4, 1, 1}, std::vector<float>(24, 0.5F)),
                       tensor("fc.weight", {10, 6}, std::vector<float>(60, 0.5F))};
    model.nodes = {node("Conv", "/stem/Conv", {"x", "stem.weight"}, {"/stem/Conv_output_0"}),
                   node("Relu", "/relu/Relu", {"/stem/Conv_output_0"}, {"/relu/Relu_output_0"})};
    auto weight = std::string("body.weight");
    if (!weighted) {
        model.nodes.push_back(node("Identity", "same", {weight}, {"body.same"}));
        weight = "body.same";
    }
    model.nodes.push_back(
        node("Conv", "/body/Conv", {"/relu/Relu_output_0", weight}, {"/body/Conv_output_0"}));
    model.nodes.push_back(node("GlobalAveragePool", "pool", {"/body/Conv_output_0"}, {"pooled"}));
    model.nodes.push_back(node("Flatten", "flat", {"pooled"}, {"flattened"}));
    model.nodes.push_back(node("MatMul", "fc", {"flattened", "fc.turned"}, {"y"}));
    model.constants.back() = tensor("fc.turned", {6, 10}, std::vector<float>(60, 0.5F));
    return model;
}

RunConfig configOf(const std::filesystem::path& file, const test::Model& model) {
    os::replaceFile(file, model.bytes());
    RunConfig base;
    base.data.set = "cifar10";
    return networks::configForModel(base, file.string());
}

TEST(ModelExplorer, NamesTheTensorsOfTheFile) {
    const TempFolder folder;
    const auto config = configOf(folder.path() / "net.onnx", smallModel());
    const auto layers = networks::describeLayers(config);
    ASSERT_EQ(layers.size(), 1U);
    const auto names = nodeNames(config, layers);
    EXPECT_TRUE(names.inFile);
    EXPECT_EQ(names.graph, "g");
    EXPECT_EQ(names.nodes, std::vector<std::string>{"/body/Conv_output_0"});
}

/// Which node is which layer is not guessed.
TEST(ModelExplorer, FallsBackToTheNamesOfAnExportedGraph) {
    const TempFolder folder;
    const auto config = configOf(folder.path() / "net.onnx", smallModel(false));
    const auto names = nodeNames(config, networks::describeLayers(config));
    EXPECT_FALSE(names.inFile);
    EXPECT_EQ(names.graph, onnxNetwork);
    const RunConfig builtIn;
    const auto layers = networks::describeLayers(builtIn);
    const auto own = nodeNames(builtIn, layers);
    EXPECT_FALSE(own.inFile);
    EXPECT_EQ(own.graph, "resnet20q");
    EXPECT_EQ(own.nodes.at(0), layers[0].name + ".output");
    EXPECT_EQ(own.nodes.size(), layers.size());
}

TEST(ModelExplorer, WritesTheDocumentedFormat) {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const auto text = modelExplorerData({"g", {"a", "b", "c"}, true}, {0.5, unknown, 2});
    const auto data = nlohmann::json::parse(text);
    ASSERT_EQ(data.size(), 1U);
    const auto& results = data.at("g").at("results");
    EXPECT_EQ(results.size(), 2U) << "what is not known is left out";
    EXPECT_EQ(results.at("a").at("value"), 0.5);
    EXPECT_EQ(results.at("c").at("value"), 2.0);
    const auto& gradient = data.at("g").at("gradient");
    ASSERT_GE(gradient.size(), 2U);
    EXPECT_EQ(gradient.front().at("stop"), 0);
    EXPECT_EQ(gradient.back().at("stop"), 1);
    EXPECT_TRUE(gradient.front().at("bgColor").is_string());
}

} // namespace
} // namespace pdqat::figures
