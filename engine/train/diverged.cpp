// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/diverged.h"

#include <cmath>

namespace pdqat::train {
namespace {

std::string place(Position at) {
    return "epoch " + std::to_string(at.epoch + 1) + ", after " + std::to_string(at.batch) +
           " batches (step " + std::to_string(at.step) + ")";
}

std::string numberOf(BadNumber what, const std::string& where) {
    switch (what) {
    case BadNumber::Loss: return "the loss of " + where;
    case BadNumber::ConstraintValue: return "the constraint's value of " + where;
    case BadNumber::Weight: return "a value of " + where;
    case BadNumber::DualVariable: return "the dual variable of " + where;
    }
    return {};
}

/// At step 0 nothing has moved the weights yet.
std::string remedyOf(BadNumber what, Position at) {
    const bool isBeginning = at.step == 0;
    const std::string kept = isBeginning ? "" : "; a checkpoint made before is kept";
    switch (what) {
    case BadNumber::Loss:
        if (isBeginning)
            return "Begin with other weights: the network's outputs are too large with these";
        return "Lower optim.lr, or raise optim.weight_decay, which keeps the network's outputs small" + kept;
    case BadNumber::ConstraintValue:
        if (isBeginning)
            return "Begin with other weights: what is constrained is too large with these";
        return "Lower optim.lr or dual.rate, or relax the constraint level" + kept;
    case BadNumber::Weight:
        if (isBeginning)
            return "Begin with other weights: it is one of those that were imported";
        return "Lower optim.lr: a step of the optimiser led there" + kept;
    case BadNumber::DualVariable:
        if (isBeginning)
            return "Lower dual.rate, dual.gain or the value that it begins with";
        return "Lower dual.rate, or relax the constraint level" + kept;
    }
    return {};
}

/// A rankable layer's weight by the layer's name, anything else by its own.
std::string nameOf(const models::Network& network, const std::string& key, const torch::Tensor& tensor) {
    for (std::size_t i = 0; i < network.layers().size(); ++i)
        if (network.convolutions()[i]->weight().is_same(tensor))
            return network.layers()[i].name;
    return key;
}

void requireFiniteTensors(const models::Network& network,
                          const torch::OrderedDict<std::string, torch::Tensor>& tensors, Position at) {
    // The sum of a tensor is finite exactly when all its entries are, barring overflow, which is as bad.
    std::vector<torch::Tensor> sums;
    std::vector<std::string> names;
    for (const auto& item : tensors)
        if (item.value().is_floating_point()) {
            sums.push_back(item.value().detach().sum(torch::kFloat64));
            names.push_back(nameOf(network, item.key(), item.value()));
        }
    const auto finite = torch::stack(sums).isfinite().to(torch::kCPU);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!finite[static_cast<std::int64_t>(i)].item<bool>())
            throw Diverged(BadNumber::Weight, names[i], names[i], at);
}

} // namespace

Diverged::Diverged(BadNumber what, std::string layer, const std::string& where, Position at)
    : Error(ErrorKind::Diverged, place(at), numberOf(what, where) + " is not a finite number",
            remedyOf(what, at)),
      layer_(std::move(layer)),
      number_(numberOf(what, where)),
      at_(at) {}

void requireFinite(const std::vector<double>& perConstraint, const std::vector<ConstraintInfo>& constraints,
                   BadNumber what, Position at) {
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (!std::isfinite(static_cast<float>(perConstraint[i]))) { // as it enters the loss
            const auto& constraint = constraints[i];
            const auto layer = constraint.isOutput() ? std::string("the output") : constraint.layer;
            throw Diverged(what, layer, layer + " at " + std::to_string(constraint.bits) + " bit", at);
        }
}

void requireFiniteWeights(const models::Network& network, Position at) {
    requireFiniteTensors(network, network.named_parameters(), at);
}

void requireFinite(const models::Network& network, Position at) {
    requireFiniteWeights(network, at);
    requireFiniteTensors(network, network.named_buffers(), at);
}

} // namespace pdqat::train
