// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/brought_weights.h"

namespace pdqat::models {

std::map<std::string, torch::Tensor> broughtState(const networks::BroughtNetwork& network,
                                                  const std::vector<int>& widths) {
    std::map<std::string, torch::Tensor> state;
    for (const auto& [name, tensor] : network.tensors)
        state[name] = torch::tensor(tensor.values).reshape(tensor.shape);
    for (const auto& [module, norm] : network.norms)
        for (const auto bits : widths) {
            const auto set = module + ".bn_dict." + std::to_string(bits) + '.';
            state[set + "weight"] = torch::tensor(norm.gamma);
            state[set + "bias"] = torch::tensor(norm.beta);
            state[set + "running_mean"] = torch::tensor(norm.mean);
            state[set + "running_var"] = torch::tensor(norm.variance);
            state[set + "num_batches_tracked"] = torch::zeros({}, torch::kInt64);
        }
    return state;
}

} // namespace pdqat::models
