// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/random_crop.h"

#include "engine/data/random.h"

#include <algorithm>
#include <cmath>

namespace pdqat::data {
namespace {

constexpr int attempts = 10;
constexpr double leastArea = 0.08, leastRatio = 3.0 / 4, mostRatio = 4.0 / 3;

double between(CounterRandom& random, double low, double high) {
    return low + (high - low) * random.next() * 0x1p-32;
}

std::int64_t placeOf(CounterRandom& random, std::int64_t room) {
    return random.below(static_cast<std::uint32_t>(room + 1));
}

RandomCrop largestCentral(bool mirrored, std::int64_t width, std::int64_t height) {
    const auto cut = [](std::int64_t length, std::int64_t other) {
        return std::clamp<std::int64_t>(std::llround(static_cast<double>(other) * mostRatio), 1, length);
    };
    const auto w = cut(width, height), h = cut(height, width);
    return {mirrored, (width - w) / 2, (height - h) / 2, w, h};
}

} // namespace

RandomCrop randomCrop(std::uint64_t seed, std::uint64_t epoch, std::int64_t image, bool flip,
                      std::int64_t width, std::int64_t height) {
    CounterRandom random(seed, Purpose::Augment, epoch, static_cast<std::uint64_t>(image));
    const bool mirrored = random.below(2) == 1 && flip;
    for (int i = 0; i < attempts; ++i) {
        const auto area = static_cast<double>(width * height) * between(random, leastArea, 1);
        const auto ratio = std::exp(between(random, std::log(leastRatio), std::log(mostRatio)));
        const auto w = std::llround(std::sqrt(area * ratio)), h = std::llround(std::sqrt(area / ratio));
        if (w < 1 || h < 1 || w > width || h > height)
            continue;
        const auto top = placeOf(random, height - h), left = placeOf(random, width - w);
        return {mirrored, left, top, w, h};
    }
    return largestCentral(mirrored, width, height);
}

} // namespace pdqat::data
