// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files as they should be, and such that are cut off, contradict themselves or point elsewhere.
#include "engine/api/error.h"
#include "engine/graph/read_onnx.h"
#include "engine/os/atomic_file.h"
#include "engine/os/temporary_folder.h"
#include "tests/engine/graph/onnx_bytes.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <limits>

namespace pdqat::graph {
namespace {

using test::external;
using test::Message;
using test::Model;
using test::node;
using test::tensor;
using test::value;

class ReadOnnx : public testing::Test {
protected:
    os::TemporaryFolder folder_{"onnx"};

    OnnxGraph read(const std::string& bytes) const {
        os::replaceFile(folder_ / "model.onnx", bytes);
        return readOnnx(folder_ / "model.onnx");
    }
    /// What a file is refused with; names the file.
    std::string refusal(const std::string& bytes) const {
        try {
            read(bytes);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Model);
            EXPECT_EQ(error.where(), (folder_ / "model.onnx").string());
            return error.problem() + ". " + error.remedy();
        }
        ADD_FAILURE() << "it was read";
        return {};
    }
    void expectRefused(const Model& model, const std::string& words) const {
        EXPECT_NE(refusal(model.bytes()).find(words), std::string::npos) << refusal(model.bytes());
    }
};

Model relu() {
    Model model;
    model.nodes = {node("Relu", "a", {"x"}, {"h"}), node("Relu", "b", {"h"}, {"y"})};
    return model;
}

TEST_F(ReadOnnx, ReadsNodesConstantsAndValues) {
    auto model = relu();
    model.constants = {tensor("w", {2, 1}, {1.5F, -2})};
    const auto graph = read(model.bytes());
    EXPECT_EQ(graph.opset, 13);
    EXPECT_EQ(graph.producer, "a test");
    ASSERT_EQ(graph.nodes.size(), 2);
    EXPECT_EQ(graph.nodes[1].inputs, std::vector<std::string>{"h"});
    ASSERT_EQ(graph.constants.size(), 1);
    EXPECT_EQ(floatsOf(graph.constants[0]), (std::vector<float>{1.5F, -2}));
    EXPECT_EQ(graph.inputs[0].shape, (std::vector<std::int64_t>{-1, 3, 8, 8}));
    EXPECT_TRUE(externalFiles(folder_ / "model.onnx").empty());
}

TEST_F(ReadOnnx, ReadsNumbersOfEveryKind) {
    auto model = relu();
    const auto raw = [](std::int64_t type, std::int64_t count, const std::string& bytes) {
        return Message().number(1, count).number(2, type).text(8, "t" + std::to_string(type)).text(9, bytes);
    };
    using namespace std::string_literals;
    model.constants = {raw(10, 4, "\x00\x3c\x00\xc0\x01\x00\x00\x7c"s), // float16: 1, −2, 2⁻²⁴, ∞
                       raw(16, 2, "\x80\x3f\x20\xc0"s),                 // bfloat16: 1, −2.5
                       raw(11, 1, "\x00\x00\x00\x00\x00\x00\x04\x40"s), // double: 2.5
                       raw(3, 2, "\xff\x7f"s),
                       raw(9, 2, "\x00\x01"s), // int8, bool
                       Message().number(1, 2).number(2, 7).number(7, -1).number(7, 300).text(8, "field"),
                       Message().number(1, 1).number(2, 10).number(5, 0x3c00).text(8, "half field")};
    const auto graph = read(model.bytes());
    const auto values = [&](std::size_t i) { return floatsOf(graph.constants.at(i)); };
    EXPECT_EQ(values(0), (std::vector<float>{1, -2, 5.9604645e-8F, std::numeric_limits<float>::infinity()}));
    EXPECT_EQ(values(1), (std::vector<float>{1, -2.5F}));
    EXPECT_EQ(values(2), std::vector<float>{2.5F});
    EXPECT_EQ(integersOf(graph.constants[3]), (std::vector<std::int64_t>{-1, 127}));
    EXPECT_EQ(integersOf(graph.constants[4]), (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(integersOf(graph.constants[5]), (std::vector<std::int64_t>{-1, 300}));
    EXPECT_EQ(values(6), std::vector<float>{1});
    EXPECT_TRUE(integersOf(graph.constants[0]).empty());
}

TEST_F(ReadOnnx, PutsNodesInOrder) {
    auto model = relu();
    std::swap(model.nodes[0], model.nodes[1]);
    const auto graph = read(model.bytes());
    EXPECT_EQ(graph.nodes[0].name, "a");
    EXPECT_EQ(graph.nodes[1].name, "b");
}

TEST_F(ReadOnnx, RefusesGraphsThatCannotRun) {
    auto circle = relu();
    circle.nodes[0] = node("Add", "a", {"x", "y"}, {"h"});
    expectRefused(circle, "goes in circles: these nodes wait for each other: a, b");
    auto twice = relu();
    twice.nodes.push_back(node("Relu", "c", {"x"}, {"h"}));
    expectRefused(twice, "the value h is made twice, at last by c");
    auto unmade = relu();
    unmade.nodes[0] = node("Relu", "", {"nothing"}, {"h"});
    expectRefused(unmade, "the node that makes h reads the value nothing");
    auto noOutput = relu();
    noOutput.outputs = {value("z", {-1, 10})};
    expectRefused(noOutput, "nothing in the graph makes its output z");
    auto mute = relu();
    mute.nodes.push_back(node("MatMul", "silent", {"x", "x"}, {}));
    expectRefused(mute, "silent (MatMul) makes nothing");
    auto empty = relu();
    empty.nodes.clear();
    expectRefused(empty, "has no nodes");
    auto same = relu();
    same.constants = {tensor("w", {1}, {1}), tensor("w", {1}, {1})};
    expectRefused(same, "two of its constants have the name w");
}

TEST_F(ReadOnnx, RefusesWhatIsNoModelOrCutOff) {
    EXPECT_NE(refusal("").find("no ONNX model"), std::string::npos);
    EXPECT_NE(refusal("PK\3\4 something else").find("no ONNX model"), std::string::npos);
    auto model = relu();
    model.constants = {tensor("w", {64}, std::vector<float>(64, 1))};
    const auto whole = model.bytes();
    for (std::size_t bytes = 0; bytes < whole.size(); bytes += 7) { // never a crash, mostly a refusal
        os::replaceFile(folder_ / "model.onnx", whole.substr(0, bytes));
        try {
            readOnnx(folder_ / "model.onnx");
        } catch (const Error&) {
        }
    }
    EXPECT_THROW(readOnnx(folder_ / "missing.onnx"), Error);
}

TEST_F(ReadOnnx, BelievesNoShapeBeforeItFitsTheBytes) {
    const auto with = [](Message constant) {
        auto model = relu();
        model.constants = {std::move(constant)};
        return model;
    };
    expectRefused(with(tensor("w", {3}, {1, 2})), "the tensor w has 8 bytes, its shape (3) needs 12");
    constexpr auto huge = std::int64_t{1} << 62;
    expectRefused(with(tensor("w", {huge, huge}, {1})), "the tensor w has the impossible shape");
    expectRefused(with(tensor("w", {-1}, {1})), "impossible shape");
    expectRefused(with(tensor("w", {1}, {1}, 8)), "holds no numbers that can be read (type 8)");
    expectRefused(with(tensor("w", {1}, {1}, 77)), "type 77");
}

TEST_F(ReadOnnx, ReadsExternalFilesOfTheModelsFolderAlone) {
    const std::vector<float> values{1, 2, 3};
    const std::string bytes(reinterpret_cast<const char*>(values.data()), 12);
    os::replaceFile(folder_ / "weights.bin", "####" + bytes);
    const auto with = [](const std::vector<std::pair<std::string, std::string>>& entries,
                         std::int64_t count = 3) {
        auto model = relu();
        model.constants = {external("w", {count}, entries)};
        return model;
    };
    const auto graph = read(with({{"location", "weights.bin"}, {"offset", "4"}, {"length", "12"}}).bytes());
    EXPECT_EQ(floatsOf(graph.constants[0]), values);
    EXPECT_EQ(externalFiles(folder_ / "model.onnx").size(), 1);

    expectRefused(with({{"location", "weights.bin"}, {"offset", "8"}}), "needs 12 bytes, weights.bin has 8");
    expectRefused(with({{"location", "weights.bin"}, {"offset", "-1"}}), "no whole number as its offset");
    expectRefused(with({{"location", "weights.bin"}, {"offset", "99999999999"}}), "has 0 of it");
    expectRefused(with({{"location", "weights.bin"}}, std::int64_t{1} << 35), "needs 137438953472 bytes");
    expectRefused(with({{"location", std::string(300, 'n')}}), "");
    os::replaceFile(folder_ / "sparse.bin", "");
    std::filesystem::resize_file(folder_ / "sparse.bin", std::uintmax_t{1} << 32); // holes: no disk is used
    expectRefused(with({{"location", "sparse.bin"}}, std::int64_t{1} << 30), "are larger than 2 GiB");
    expectRefused(with({{"location", "gone.bin"}}), "gone.bin beside the model, which is not there");
    expectRefused(with({}), "outside the model's folder");
    expectRefused(with({{"location", "/etc/passwd"}}), "/etc/passwd, outside the model's folder");
    const os::TemporaryFolder other("outside");
    os::replaceFile(other / "w.bin", bytes);
    const auto up = "../" + other.path().filename().string() + "/w.bin";
    expectRefused(with({{"location", up}}), "outside the model's folder");
    std::filesystem::create_symlink(other / "w.bin", folder_ / "link.bin");
    expectRefused(with({{"location", "link.bin"}}), "outside the model's folder");
}

} // namespace
} // namespace pdqat::graph
