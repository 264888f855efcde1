// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/batch_numbers.h"

#include <torch/nn/functional.h>

namespace pdqat::train {
namespace {

torch::Tensor asDouble(const torch::Tensor& value) { return value.detach().to(torch::kFloat64); }

} // namespace

BatchMeasures BatchNumbers::fetch() const {
    const auto host = packed.to(torch::kCPU).contiguous();
    const auto* values = host.data_ptr<double>();
    const auto* loss = values + constraints;
    const auto* correct = loss + widths;
    return {{values, loss}, {loss, correct}, {correct, correct + widths}};
}

BatchNumbersBuilder::BatchNumbersBuilder(std::size_t constraints, std::size_t widths,
                                         const torch::Device& device)
    : constraints_(constraints),
      widths_(widths),
      numbers_(constraints + 2 * widths, torch::zeros({}, torch::dtype(torch::kFloat64).device(device))) {}

void BatchNumbersBuilder::value(std::size_t constraint, const torch::Tensor& value) {
    numbers_[constraint] = asDouble(value);
}

void BatchNumbersBuilder::metrics(std::size_t width, const torch::Tensor& logits,
                                  const torch::Tensor& labels) {
    metrics(width, torch::nn::functional::cross_entropy(logits.detach(), labels), logits, labels);
}

void BatchNumbersBuilder::metrics(std::size_t width, const torch::Tensor& loss, const torch::Tensor& logits,
                                  const torch::Tensor& labels) {
    numbers_[constraints_ + width] = asDouble(loss);
    numbers_[constraints_ + widths_ + width] = asDouble(logits.detach().argmax(1).eq(labels).sum());
}

} // namespace pdqat::train
