// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Model files with a few wrong bytes: each is taken, or refused in words. Run under the sanitizers too.
#include "engine/api/error.h"
#include "engine/graph/read_onnx.h"
#include "engine/networks/bring_network.h"
#include "engine/os/temporary_folder.h"
#include "tests/engine/graph/onnx_bytes.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace pdqat::networks {
namespace {

using test::Message;

Message withInts(Message node, const std::string& name, const std::vector<std::int64_t>& values) {
    Message attribute;
    attribute.text(1, name);
    for (const auto value : values)
        attribute.number(8, value);
    return node.message(5, attribute.number(20, 7));
}

std::string model() {
    test::Model model;
    const auto conv = [&](const std::string& name, std::int64_t in, std::int64_t out, const std::string& x,
                          const std::string& y) {
        model.constants.push_back(
            test::tensor(name + ".weight", {out, in, 3, 3},
                         std::vector<float>(static_cast<std::size_t>(out * in * 9), 0.5F)));
        model.nodes.push_back(
            withInts(test::node("Conv", name, {x, name + ".weight"}, {y}), "pads", {1, 1, 1, 1}));
    };
    conv("a", 3, 2, "x", "a");
    model.nodes.push_back(test::node("Relu", "r", {"a"}, {"r"}));
    conv("b", 2, 2, "r", "b");
    model.nodes.push_back(withInts(test::node("MaxPool", "p", {"b"}, {"p"}), "kernel_shape", {2, 2}));
    model.nodes.push_back(test::node("GlobalAveragePool", "g", {"p"}, {"g"}));
    model.nodes.push_back(test::node("Flatten", "f", {"g"}, {"f"}));
    model.constants.push_back(test::tensor("w", {2, 10}, std::vector<float>(20, 0.25F)));
    model.nodes.push_back(test::node("MatMul", "m", {"f", "w"}, {"y"}));
    return model.bytes();
}

TEST(HostileModels, AreTakenOrRefusedInWords) {
    const os::TemporaryFolder folder("hostile");
    const auto whole = model();
    NetworkShape shape{1, 3, 8, 10, {2, 32}};
    shape.activations = ActivationQuantizer::Scaled;
    const auto taken = [&](const std::string& bytes) {
        std::ofstream(folder / "m.onnx", std::ios::binary) << bytes;
        try {
            bringNetwork(graph::readOnnx(folder / "m.onnx"), shape);
            return true;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Model);
            EXPECT_FALSE(error.problem().empty());
            return false;
        }
    };
    ASSERT_TRUE(taken(whole));
    std::mt19937 random(20261130);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        auto bytes = whole;
        for (auto flips = 1 + random() % 3; flips > 0; --flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        refused += !taken(bytes);
    }
    EXPECT_GT(refused, 1000) << "the damage reaches what matters";
}

} // namespace
} // namespace pdqat::networks
