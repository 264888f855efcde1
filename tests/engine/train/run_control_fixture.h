// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on real data (Fashion-MNIST), small enough for seconds.
#pragma once

#include "engine/api/error.h"
#include "engine/data/data_set.h"
#include "engine/train/run_control.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

#include <functional>

namespace pdqat::train {

/// Keeps all events, calls back on the training thread, and lets a test wait for one.
class RecordingSink : public EventSink {
public:
    std::function<void(const Event&)> react = [](const Event&) {};

    void post(const Event& event) noexcept override {
        react(event);
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
        changed_.notify_all();
    }

    std::vector<Event> events() const {
        const std::lock_guard lock(mutex_);
        return events_;
    }

    template <class Body>
    std::vector<Body> all() const {
        std::vector<Body> found;
        for (const auto& event : events())
            if (const auto* body = std::get_if<Body>(&event.body))
                found.push_back(*body);
        return found;
    }

    void waitUntil(const std::function<bool(const std::vector<Event>&)>& condition) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return condition(events_); });
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Event> events_;
};

class MemoryStore : public CheckpointStore {
public:
    std::optional<TrainState> last, best;
    std::string save(const TrainState& state, CheckpointKind kind) override {
        (kind == CheckpointKind::Best ? best : last) = state;
        return kind == CheckpointKind::Best ? "best" : "last";
    }
};

class RunControlTest : public ::testing::Test {
protected:
    void SetUp() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            GTEST_SKIP() << problem->what();
    }

    static RunConfig small() {
        RunConfig config;
        config.data.trainLimit = 200;
        config.data.testLimit = 48;
        config.network.inputSize = 28;
        config.run.epochs = 2;
        config.run.batchSize = 32;
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

    static void expectSameState(const TrainState& a, const TrainState& b) {
        EXPECT_EQ(a.at, b.at);
        EXPECT_EQ(a.lambda, b.lambda);
        EXPECT_EQ(a.best, b.best);
        EXPECT_EQ(a.epochSums, b.epochSums);
        EXPECT_EQ(a.sinceStatistics, b.sinceStatistics);
        for (const auto* tensors : {&a.model, &a.optimizer}) {
            const auto& other = tensors == &a.model ? b.model : b.optimizer;
            ASSERT_EQ(tensors->size(), other.size());
            for (const auto& [name, tensor] : *tensors)
                EXPECT_TRUE(torch::equal(tensor, other.at(name))) << name;
        }
    }
};

} // namespace pdqat::train
