// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A moving average of a network's parameters and statistics (EMA), which is evaluated in their place.
#pragma once

#include <torch/nn.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pdqat::train {

class WeightAverage {
public:
    /// Begins as what the network is now. @param decay in (0, 1): the share that stays at every step
    WeightAverage(std::shared_ptr<torch::nn::Module> network, double decay);

    /// After a training step: a ← d a + (1 − d) w, with d = min(decay, (1 + step) / (10 + step)), so that the
    /// first weights are soon forgotten. Whole numbers are taken as they are. @param step batches done before
    /// this one
    void add(std::int64_t step);
    /// What is in the network takes the average's place, and the other way round. Twice: as before.
    void exchange();
    /// By state-dict name; copies on the CPU.
    std::map<std::string, torch::Tensor> state() const;
    /// @throws Error(Checkpoint) for a state that is not this network's
    void load(const std::map<std::string, torch::Tensor>& state);

private:
    struct Entry {
        std::string name;
        torch::Tensor now, average;
    };
    double decay_;
    std::vector<Entry> entries_;
};

/// While it lives, the network is its average. No average: nothing happens.
class Averaged {
public:
    /// @param changed called whenever the network's weights changed
    Averaged(std::optional<WeightAverage>& average, std::function<void()> changed)
        : average_(average), changed_(std::move(changed)) {
        exchange();
    }
    ~Averaged() { exchange(); }
    Averaged(const Averaged&) = delete;
    Averaged& operator=(const Averaged&) = delete;

private:
    void exchange() {
        if (!average_)
            return;
        average_->exchange();
        changed_();
    }
    std::optional<WeightAverage>& average_;
    std::function<void()> changed_;
};

} // namespace pdqat::train
