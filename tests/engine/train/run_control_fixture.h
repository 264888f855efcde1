// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on real data (Fashion-MNIST), small enough for seconds.
#pragma once

#include "engine/api/error.h"
#include "engine/data/data_set.h"
#include "engine/train/run_control.h"
#include "tests/fixtures/memory_store.h"
#include "tests/fixtures/recording_sink.h"
#include "tests/fixtures/same_state.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <functional>

namespace pdqat::train {

class RunControlTest : public ::testing::Test {
protected:
    void SetUp() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            GTEST_SKIP() << problem->what();
    }

    static RunConfig small() {
        RunConfig config;
        takeOfficialChoices(config); // plain ascent, once an epoch
        config.data.trainLimit = 50; // 45 after the split: six batches, the last of five
        config.data.testLimit = 12;
        config.network.inputSize = 28;
        config.run.epochs = 2;
        config.run.batchSize = 8;
        config.run.statisticsEvery = 3;
        config.run.threads = 1; // tests run side by side
        config.dual.rate = 0.1;
        return config;
    }

    /// Runs to the end (or until `react` steers it) and returns sink and store.
    struct Outcome {
        std::unique_ptr<RecordingSink> sink = std::make_unique<RecordingSink>();
        MemoryStore store;
    };
    static Outcome train(const RunConfig& config, std::optional<TrainState> from = {},
                         const std::function<void(RunControl&, const Event&)>& react = {}) {
        Outcome outcome;
        RunControl control("test", config, *outcome.sink, outcome.store);
        if (react)
            outcome.sink->react = [&](const Event& event) { react(control, event); };
        control.start(std::move(from));
        control.wait();
        outcome.sink->react = [](const Event&) {};
        return outcome;
    }
    /// small(), trained to its end: once, for all who only look at it.
    static const Outcome& whole() {
        static const auto outcome = train(small());
        return outcome;
    }
};

} // namespace pdqat::train
