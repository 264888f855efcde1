// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/chunk_norm.h"

#include <algorithm>
#include <cmath>

namespace pdqat::models {
namespace {

std::vector<float> copied(const torch::Tensor& values) {
    const auto* first = values.data_ptr<float>();
    return {first, first + values.numel()};
}

} // namespace

ChunkNorm::ChunkNorm(torch::nn::BatchNorm2dImpl& module)
    : module_(module),
      channels_(static_cast<std::size_t>(module.weight.numel())),
      origin_(copied(module.running_mean)),
      mean_(origin_),
      inverse_(channels_),
      scale_(channels_),
      shift_(channels_) {
    const auto* variance = module.running_var.data_ptr<float>();
    for (std::size_t c = 0; c < channels_; ++c)
        inverse_[c] = static_cast<float>(1 / std::sqrt(variance[c] + module.options.eps()));
    fold();
}

void ChunkNorm::fold() {
    const auto *gamma = module_.weight.data_ptr<float>(), *beta = module_.bias.data_ptr<float>();
    for (std::size_t c = 0; c < channels_; ++c) {
        scale_[c] = gamma[c] * inverse_[c];
        shift_[c] = beta[c] - mean_[c] * scale_[c];
    }
}

bool ChunkNorm::finite() const {
    const auto isFinite = [](float value) { return std::isfinite(value); };
    return std::all_of(scale_.begin(), scale_.end(), isFinite) &&
           std::all_of(shift_.begin(), shift_.end(), isFinite);
}

void ChunkNorm::train(const std::vector<double>& moments, std::int64_t count) {
    TORCH_CHECK(count > 1, "batch normalisation needs two values a channel");
    count_ = count;
    const auto n = static_cast<double>(count), momentum = module_.options.momentum().value();
    auto *runningMean = module_.running_mean.data_ptr<float>(),
         *runningVariance = module_.running_var.data_ptr<float>();
    for (std::size_t c = 0; c < channels_; ++c) {
        const auto offset = moments[c] / n;
        const auto mean = origin_[c] + offset;
        const auto raw = moments[channels_ + c] / n - offset * offset;
        const auto variance = raw < 0 ? 0 : raw; // NaN stays NaN
        mean_[c] = static_cast<float>(mean);
        inverse_[c] = static_cast<float>(1 / std::sqrt(variance + module_.options.eps()));
        runningMean[c] = static_cast<float>((1 - momentum) * runningMean[c] + momentum * mean);
        runningVariance[c] =
            static_cast<float>((1 - momentum) * runningVariance[c] + momentum * variance * n / (n - 1));
    }
    *module_.num_batches_tracked.data_ptr<std::int64_t>() += 1;
    fold();
}

void ChunkNorm::differentiate(const std::vector<double>& sums) {
    const auto n = static_cast<double>(count_);
    slope_.resize(channels_);
    offset_.resize(channels_);
    gammaGradient_ = torch::empty({static_cast<std::int64_t>(channels_)});
    betaGradient_ = torch::empty_like(gammaGradient_);
    for (std::size_t c = 0; c < channels_; ++c) {
        const double product = sums[channels_ + c] * inverse_[c];
        gammaGradient_.data_ptr<float>()[c] = static_cast<float>(product);
        betaGradient_.data_ptr<float>()[c] = static_cast<float>(sums[c]);
        slope_[c] = static_cast<float>(-scale_[c] * inverse_[c] * product / n);
        offset_[c] = static_cast<float>(-scale_[c] * sums[c] / n);
    }
}

} // namespace pdqat::models
