// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/device.h"
#include "engine/train/library_warnings.h"
#include "engine/train/preflight.h"
#include "tests/engine/train/run_control_fixture.h"
#include "tests/fixtures/environment_variable.h"

#include <ATen/Context.h>
#include <torch/cuda.h>

#include <cmath>
#include <cstdlib>

namespace pdqat::train {
namespace {

TEST(Device, DescriptionNamesWhatIsNotFloat32) {
    RunConfig::Run run;
    run.threads = 2;
    const auto device = openDevice(run);
    EXPECT_EQ(deviceText(device, Precision::Float32), "cpu, 2 threads");
    EXPECT_EQ(deviceText(device, Precision::Bf16), "cpu, 2 threads, bf16");
    EXPECT_EQ(deviceText(torch::kCUDA, Precision::Tf32), "cuda, tf32");
}

TEST(Device, OnlyTf32AllowsTf32) {
    auto& context = at::globalContext();
    context.setAllowTF32CuDNN(true);
    context.setAllowTF32CuBLAS(true);
    openDevice({});
    EXPECT_FALSE(context.allowTF32CuDNN());
    EXPECT_FALSE(context.allowTF32CuBLAS());
}

TEST(Device, TellsWhatTheMachineLacks) {
    RunConfig::Run run;
    EXPECT_FALSE(deviceProblem(run));
    run.precision = Precision::Bf16;
    const auto problem = deviceProblem(run);
    ASSERT_EQ(problem.has_value(), !hasBfloat16(torch::kCPU));
    if (problem) {
        EXPECT_EQ(problem->kind(), ErrorKind::Resource);
        EXPECT_NE(std::string(problem->what()).find("avx512_bf16"), std::string::npos);
    }
}

TEST(Device, WithoutAGpuCudaIsRefusedBeforeTheRun) {
    if (torch::cuda::is_available())
        GTEST_SKIP() << "there is a CUDA device here";
    RunConfig config;
    config.run.device = "cuda";
    for (const auto precision : {Precision::Float32, Precision::Tf32, Precision::Bf16}) {
        config.run.precision = precision;
        const auto problem = deviceProblem(config.run);
        ASSERT_TRUE(problem);
        EXPECT_NE(std::string(problem->what()).find("LibTorch sees no CUDA device"), std::string::npos);
        EXPECT_THROW(openDevice(config.run), Error);
        EXPECT_FALSE(obstacles(config).empty());
    }
}

TEST(Device, RepeatabilityOnAGpuWantsAWorkspace) {
    const char* name = "CUBLAS_WORKSPACE_CONFIG";
    EXPECT_FALSE(repeatabilityProblem(torch::kCPU));
    EnvironmentVariable variable(name, nullptr);
    EXPECT_NE(repeatabilityProblem(torch::kCUDA).value_or("").find(name), std::string::npos);
    variable.set(":0:0");
    EXPECT_TRUE(repeatabilityProblem(torch::kCUDA));
    for (const auto* good : {":4096:8", ":16:8"}) {
        variable.set(good);
        EXPECT_FALSE(repeatabilityProblem(torch::kCUDA)) << good;
    }
}

TEST(LibraryWarnings, AreToldOnceAndOnlyWhileTheyAreWanted) {
    std::vector<std::string> outer, inner;
    const LibraryWarnings first([&](const std::string& text) { outer.push_back(text); });
    {
        const LibraryWarnings second([&](const std::string& text) { inner.push_back(text); });
        for (int i = 0; i < 3; ++i)
            TORCH_WARN("something is slow");
        TORCH_WARN("something else");
    }
    TORCH_WARN("afterwards");
    ASSERT_EQ(inner.size(), 2u);
    EXPECT_EQ(inner[0], "LibTorch: something is slow");
    EXPECT_EQ(outer, std::vector<std::string>{"LibTorch: afterwards"});
}

class PrecisionRuns : public RunControlTest {
protected:
    void SetUp() override {
        RunControlTest::SetUp();
        if (!IsSkipped() && !hasBfloat16(torch::kCPU))
            GTEST_SKIP() << "this CPU has no bfloat16 instructions";
    }
    static RunConfig config(Precision precision) {
        auto config = small();
        config.run.precision = precision;
        return config;
    }
};

TEST_F(PrecisionRuns, Bf16LearnsAndRepeatsBitForBit) {
    const auto trained = [](Precision precision) {
        auto settings = config(precision);
        settings.data.trainLimit = 100;
        settings.data.testLimit = 24;
        settings.run.epochs = 3;
        settings.run.batchSize = 16;
        settings.data.flip = false;
        settings.data.cropPadding = 0;
        settings.dual.update = DualUpdate::EpochRunning; // what is measured is what the batches said
        return train(settings);
    };
    const auto first = trained(Precision::Bf16), second = trained(Precision::Bf16);
    ASSERT_TRUE(first.store.last && second.store.last);
    expectSameState(*first.store.last, *second.store.last);
    const auto loss = [](const Outcome& outcome, std::size_t epoch) {
        return outcome.sink->all<EpochDone>().at(epoch).splits.at(0).widths.back().loss;
    };
    EXPECT_LT(loss(first, 2), 0.75 * std::log(10.0)) << "guessing one of ten classes has ln 10";
    const auto plain = trained(Precision::Float32);
    EXPECT_NEAR(loss(first, 2), loss(plain, 2), 0.1 * loss(plain, 2));
    EXPECT_EQ(first.sink->all<RunStarted>().at(0).device, "cpu, 1 threads, bf16");
    for (const auto& [name, tensor] : first.store.last->model) {
        const bool counts = name.find("num_batches") != std::string::npos;
        EXPECT_EQ(tensor.scalar_type(), counts ? torch::kInt64 : torch::kFloat32) << name;
    }
}

TEST_F(PrecisionRuns, Bf16ResumesBitForBit) {
    const auto whole = train(config(Precision::Bf16));
    const auto part = train(config(Precision::Bf16), {}, [](RunControl& control, const Event& event) {
        const auto* batch = std::get_if<BatchDone>(&event.body);
        if (batch && batch->phase == Phase::Train && batch->at.step == 3)
            control.requestStop();
    });
    ASSERT_EQ(part.store.last->at.step, 3);
    expectSameState(*whole.store.last, *train(config(Precision::Bf16), part.store.last).store.last);
}

TEST_F(PrecisionRuns, Float32IsUntouchedByARunInBf16) {
    auto one = config(Precision::Float32), other = config(Precision::Bf16);
    one.run.epochs = other.run.epochs = 1;
    const auto before = train(one);
    const auto low = train(other);
    expectSameState(*before.store.last, *train(one).store.last);
    const auto& name = before.store.last->model.begin()->first;
    EXPECT_FALSE(torch::equal(low.store.last->model.at(name), before.store.last->model.at(name)));
}

} // namespace
} // namespace pdqat::train
