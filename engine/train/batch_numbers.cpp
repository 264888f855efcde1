// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/batch_numbers.h"

#include <torch/nn/functional.h>

namespace pdqat::train {
namespace {

constexpr std::int64_t numbersOfConstraint = 5;

torch::Tensor asDouble(const torch::Tensor& value) { return value.detach().to(torch::kFloat64); }

} // namespace

BatchMeasures BatchNumbers::fetch() const {
    const auto host = packed.to(torch::kCPU).contiguous();
    const auto* next = host.data_ptr<double>();
    BatchMeasures measures;
    for (std::size_t i = 0; i < constraints; ++i, next += numbersOfConstraint) {
        measures.values.push_back(next[0]);
        measures.outputs.push_back({next[1], next[2], next[3], next[4]});
    }
    const auto* correct = next + widths;
    measures.loss.assign(next, correct);
    measures.correct.assign(correct, correct + widths);
    measures.entropy = correct[widths];
    return measures;
}

BatchNumbersBuilder::BatchNumbersBuilder(std::size_t constraints, std::size_t widths,
                                         const torch::Device& device)
    : widths_(widths) {
    const auto options = torch::dtype(torch::kFloat64).device(device);
    values_.assign(constraints, torch::zeros({numbersOfConstraint}, options));
    entropy_ = torch::zeros({}, options);
    loss_.assign(widths, entropy_);
    correct_.assign(widths, entropy_);
}

void BatchNumbersBuilder::value(std::size_t constraint, const torch::Tensor& value) {
    values_[constraint] = torch::constant_pad_nd(asDouble(value).view({1}), {0, numbersOfConstraint - 1});
}

void BatchNumbersBuilder::entropy(const torch::Tensor& entropy) { entropy_ = asDouble(entropy); }

void BatchNumbersBuilder::metrics(std::size_t width, const torch::Tensor& logits,
                                  const torch::Tensor& labels) {
    metrics(width, torch::nn::functional::cross_entropy(logits.detach(), labels), logits, labels);
}

void BatchNumbersBuilder::metrics(std::size_t width, const torch::Tensor& loss, const torch::Tensor& logits,
                                  const torch::Tensor& labels) {
    loss_[width] = asDouble(loss);
    correct_[width] = asDouble(logits.detach().argmax(1).eq(labels).sum());
}

BatchNumbers BatchNumbersBuilder::packed() const {
    auto parts = values_;
    auto single = loss_;
    single.insert(single.end(), correct_.begin(), correct_.end());
    single.push_back(entropy_);
    parts.push_back(torch::stack(single));
    return {torch::cat(parts), values_.size(), widths_};
}

} // namespace pdqat::train
