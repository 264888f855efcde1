// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/dropout.h"

#include "engine/data/random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

namespace pdqat::models {
namespace {

std::uint64_t draw(data::CounterRandom random) {
    const auto high = std::uint64_t{random.next()} << 32;
    return high | random.next();
}

/// A generator of its own on x's device; the device's default one is left as it is.
at::Generator generatorFor(const torch::Tensor& x, std::uint64_t key) {
    if (x.is_cpu()) // LibTorch 1.13 never frees a clone
        return at::detail::createCPUGenerator(key);
    auto generator = at::globalContext().defaultGenerator(x.device()).clone();
    generator.set_current_seed(key);
    return generator;
}

} // namespace

std::uint64_t noiseKey(std::uint64_t seed, std::uint64_t step) {
    return draw({seed, data::Purpose::Dropout, 0, step});
}

torch::Tensor dropoutFactors(const torch::Tensor& x, double p, const Pass& pass, std::uint64_t site) {
    if (pass.mode == Mode::Evaluation)
        return {};
    const torch::NoGradGuard noGrad;
    // Contiguous whatever x's memory format, so that the same numbers meet the same entries.
    auto factors = torch::empty(x.sizes(), x.options().requires_grad(false));
    factors.bernoulli_(1 - p, generatorFor(x, draw({pass.noise, data::Purpose::Dropout, 1, site})));
    return factors.div_(1 - p);
}

} // namespace pdqat::models
