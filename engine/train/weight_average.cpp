// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/weight_average.h"

#include "engine/api/error.h"

#include <algorithm>

namespace pdqat::train {

WeightAverage::WeightAverage(std::shared_ptr<torch::nn::Module> network, double decay) : decay_(decay) {
    const torch::NoGradGuard noGrad;
    for (const auto& items : {network->named_parameters(), network->named_buffers()})
        for (const auto& item : items)
            entries_.push_back(
                {item.key(), item.value(), item.value().detach().clone(at::MemoryFormat::Preserve)});
}

void WeightAverage::add(std::int64_t step) {
    const torch::NoGradGuard noGrad;
    const auto steps = static_cast<double>(step);
    const double rest = 1 - std::min(decay_, (1 + steps) / (10 + steps));
    for (auto& entry : entries_)
        if (entry.now.is_floating_point())
            entry.average.lerp_(entry.now.detach(), rest);
        else
            entry.average.copy_(entry.now);
}

void WeightAverage::exchange() {
    for (auto& entry : entries_) { // of one layout: their data change hands, nothing is copied
        const auto now = entry.now.variable_data();
        entry.now.set_data(entry.average);
        entry.average = now;
    }
}

std::map<std::string, torch::Tensor> WeightAverage::state() const {
    std::map<std::string, torch::Tensor> state;
    for (const auto& entry : entries_)
        state.emplace(entry.name, entry.average.to(torch::kCPU).contiguous().clone());
    return state;
}

void WeightAverage::load(const std::map<std::string, torch::Tensor>& state) {
    const torch::NoGradGuard noGrad;
    for (const auto& entry : entries_) {
        const auto found = state.find(entry.name);
        if (found == state.end() || found->second.sizes() != entry.average.sizes())
            throw Error(ErrorKind::Checkpoint, entry.name,
                        "the checkpoint has no average of this tensor, or one of another shape",
                        "It belongs to another network");
    }
    for (auto& entry : entries_)
        entry.average.copy_(state.at(entry.name));
}

} // namespace pdqat::train
