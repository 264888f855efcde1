// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a GPU computes, against the CPU. Skipped where LibTorch sees none.
#include "engine/train/device.h"
#include "tests/engine/train/run_control_fixture.h"
#include "tests/fixtures/environment_variable.h"

#include <torch/cuda.h>

#include <cmath>

namespace pdqat::train {
namespace {

struct CudaRow {
    std::string name;
    std::function<void(RunConfig&)> change;
};

class Cuda : public RunControlTest, public testing::WithParamInterface<CudaRow> {
protected:
    void SetUp() override {
        if (!torch::cuda::is_available())
            GTEST_SKIP() << "LibTorch sees no CUDA device here";
        RunControlTest::SetUp();
    }
    /// Read when the first matrix product is made; no test of this program makes one before.
    const EnvironmentVariable workspace{"CUBLAS_WORKSPACE_CONFIG", ":4096:8"};

    static RunConfig config(const std::string& device) {
        auto config = small();
        config.data.trainLimit = 100;
        config.run.batchSize = 16;
        config.run.device = device;
        config.run.epochs = 1;
        GetParam().change(config);
        return config;
    }
    /// One training step and no more.
    static TrainState afterOneStep(RunConfig config) {
        const auto outcome = train(config, {}, [](RunControl& control, const Event& event) {
            const auto* batch = std::get_if<BatchDone>(&event.body);
            if (batch && batch->at.step == 1)
                control.requestStop();
        });
        EXPECT_TRUE(outcome.store.last.has_value());
        return outcome.store.last.value_or(TrainState{});
    }
};

/// The first moments are a tenth of the gradients.
TEST_P(Cuda, OneStepAgreesWithTheCpu) {
    const auto cpu = afterOneStep(config("cpu")), cuda = afterOneStep(config("cuda"));
    ASSERT_EQ(cuda.at.step, 1);
    ASSERT_EQ(cuda.epochSums.loss.size(), cpu.epochSums.loss.size());
    for (std::size_t width = 0; width < cpu.epochSums.loss.size(); ++width)
        EXPECT_NEAR(cuda.epochSums.loss[width], cpu.epochSums.loss[width], 0.02 * cpu.epochSums.loss[width]);
    double difference = 0, norm = 0;
    for (const auto& [name, moment] : cpu.optimizer)
        if (name.starts_with("exp_avg/")) {
            difference += (cuda.optimizer.at(name) - moment).square().sum().item<double>();
            norm += moment.square().sum().item<double>();
        }
    EXPECT_LT(std::sqrt(difference / norm), 0.05); // values on a quantizer's step may fall to either side
}

TEST_P(Cuda, RunsRepeatBitForBitWithoutWarnings) {
    const auto first = train(config("cuda"));
    ASSERT_TRUE(first.store.last.has_value());
    expectSameState(*first.store.last, *train(config("cuda")).store.last);
    for (const auto& warning : first.sink->all<Warning>())
        ADD_FAILURE() << warning.text;
}

INSTANTIATE_TEST_SUITE_P(
    All, Cuda,
    testing::Values(CudaRow{"Float32", [](RunConfig&) {}},
                    CudaRow{"Tf32", [](RunConfig& c) { c.run.precision = Precision::Tf32; }},
                    CudaRow{"Bf16", [](RunConfig& c) { c.run.precision = Precision::Bf16; }},
                    CudaRow{"MaxPooling",
                            [](RunConfig& c) {
                                c.network.name = "svhnq";
                                c.network.inputSize = 40;
                            }},
                    CudaRow{"ResizedOnTheHost",
                            [](RunConfig& c) {
                                c.network.inputSize = 32;
                                c.data.fit = Fit::Resize;
                            }}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace pdqat::train
