// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/state_dict.h"

#include "engine/api/error.h"

#include <sstream>

namespace pdqat::train {
namespace {

std::map<std::string, torch::Tensor> named(const torch::nn::Module& network) {
    std::map<std::string, torch::Tensor> tensors;
    for (const auto& items : {network.named_parameters(), network.named_buffers()})
        for (const auto& item : items)
            tensors.emplace(item.key(), item.value());
    return tensors;
}

std::string shape(const torch::Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

} // namespace

std::map<std::string, torch::Tensor> stateDict(const torch::nn::Module& network) {
    std::map<std::string, torch::Tensor> state;
    for (const auto& [name, tensor] : named(network))
        state.emplace(name, tensor.detach().to(torch::kCPU).contiguous().clone());
    return state;
}

void loadStateDict(torch::nn::Module& network, const std::map<std::string, torch::Tensor>& state) {
    auto targets = named(network);
    for (const auto& [name, target] : targets) {
        const auto found = state.find(name);
        if (found == state.end())
            throw Error(ErrorKind::Checkpoint, name, "the checkpoint has no such tensor",
                        "It belongs to another network, width or set of bit widths");
        if (found->second.sizes() != target.sizes())
            throw Error(ErrorKind::Checkpoint, name,
                        "shape " + shape(found->second) + " in the checkpoint, " + shape(target) +
                            " in the network",
                        "It belongs to another network or width");
    }
    for (const auto& [name, tensor] : state)
        if (!targets.contains(name))
            throw Error(ErrorKind::Checkpoint, name, "the network has no such tensor",
                        "The checkpoint belongs to another network or set of bit widths");
    const torch::NoGradGuard noGrad;
    for (auto& [name, target] : targets)
        target.copy_(state.at(name));
}

} // namespace pdqat::train
