// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Model files as libraries keep them: named by content, read again when they change, kept once by many.
#include "engine/networks/model_file.h"
#include "engine/os/temporary_folder.h"
#include "tests/engine/graph/onnx_bytes.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pdqat::networks {
namespace {

namespace fs = std::filesystem;

/// conv a (3 → 2), Relu, conv b (2 → 2), mean, a classifier of 10; b's weights lie in "weights.bin".
class ModelFile : public testing::Test {
protected:
    void SetUp() override {
        test::Model model;
        const auto conv = [&](const std::string& name, const std::string& x, const std::string& y) {
            model.nodes.push_back(test::node("Conv", name, {x, name + ".weight"}, {y}));
        };
        model.constants.push_back(test::tensor("a.weight", {2, 3, 1, 1}, std::vector<float>(6, 0.5F)));
        conv("a", "x", "a");
        model.nodes.push_back(test::node("Relu", "r", {"a"}, {"r"}));
        model.constants.push_back(test::external("b.weight", {2, 2, 1, 1}, {{"location", "weights.bin"}}));
        conv("b", "r", "b");
        model.nodes.push_back(test::node("GlobalAveragePool", "g", {"b"}, {"g"}));
        model.nodes.push_back(test::node("Flatten", "f", {"g"}, {"f"}));
        model.constants.push_back(test::tensor("w", {2, 10}, std::vector<float>(20, 0.25F)));
        model.nodes.push_back(test::node("MatMul", "m", {"f", "w"}, {"y"}));
        std::ofstream(file(), std::ios::binary) << model.bytes();
        writeWeights(1);
        shape.file = file();
        shape.activations = ActivationQuantizer::Scaled;
    }
    std::string file() const { return (folder / "m.onnx").string(); }
    void writeWeights(float value) const {
        const std::vector<float> values(4, value);
        std::ofstream(folder / "weights.bin", std::ios::binary)
            .write(reinterpret_cast<const char*>(values.data()), 16);
        // Later than any before, whatever the file system's clock resolves.
        fs::last_write_time(folder / "weights.bin",
                            fs::file_time_type::clock::now() + std::chrono::seconds(static_cast<int>(value)));
    }
    float weight() const { return broughtNetwork(shape)->tensors.at("b.weight").values[0]; }

    os::TemporaryFolder folder{"model-file"};
    NetworkShape shape{1, 3, 8, 10, {2, 32}};
};

TEST_F(ModelFile, IsReadAgainWhenTheWeightsBesideItChange) {
    EXPECT_EQ(weight(), 1);
    EXPECT_EQ(broughtNetwork(shape), broughtNetwork(shape)) << "kept while nothing changes";
    const auto before = contentName(file());
    EXPECT_EQ(before, contentName(file()));
    writeWeights(2);
    EXPECT_EQ(weight(), 2);
    EXPECT_NE(contentName(file()), before);
}

TEST_F(ModelFile, IsKeptOnceByManyAtATime) {
    const auto library = folder / "library";
    std::vector<pid_t> processes;
    for (int i = 0; i < 4; ++i) {
        const auto child = fork();
        if (child == 0) { // of this process no thread but this one runs
            std::atomic<int> failures = 0;
            std::vector<std::thread> threads;
            for (int t = 0; t < 2; ++t)
                threads.emplace_back([&] {
                    try {
                        keepModelFile(library, file());
                    } catch (...) {
                        ++failures;
                    }
                });
            for (auto& thread : threads)
                thread.join();
            _exit(failures);
        }
        ASSERT_GT(child, 0);
        processes.push_back(child);
    }
    for (const auto process : processes) {
        int status = -1;
        ASSERT_EQ(waitpid(process, &status, 0), process);
        EXPECT_EQ(status, 0);
    }
    const auto name = contentName(file());
    EXPECT_TRUE(fs::exists(library / name));
    EXPECT_TRUE(fs::exists((library / name).parent_path() / "weights.bin"));
    EXPECT_EQ(std::distance(fs::directory_iterator(library / "models"), {}), 1) << "nothing half-made stays";
}

} // namespace
} // namespace pdqat::networks
