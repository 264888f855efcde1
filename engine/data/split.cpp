// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "engine/data/data_set.h"
#include "engine/data/random.h"

#include <algorithm>

namespace pdqat::data {

std::int64_t validationCount(std::int64_t count, const RunConfig::Data& config) {
    return static_cast<std::int64_t>(config.validationFraction * static_cast<double>(count));
}

SplitIndices splitIndices(std::int64_t count, const RunConfig::Data& config) {
    const auto validation = validationCount(count, config);
    if (validation >= count)
        throw Error(ErrorKind::Config, "data.validation_fraction",
                    number(config.validationFraction) + " of " + std::to_string(count) +
                        " images leaves none to train on",
                    "Use more training images or a smaller validation share");
    auto order = permutation(count, static_cast<std::uint64_t>(config.splitSeed), Purpose::Split, 0);
    switch (config.split) {
    case SplitRule::First: std::sort(order.begin(), order.end()); break;
    case SplitRule::Random: break;
    }
    SplitIndices split{{order.begin() + validation, order.end()},
                       {order.begin(), order.begin() + validation}};
    std::sort(split.train.begin(), split.train.end());
    std::sort(split.validation.begin(), split.validation.end());
    return split;
}

} // namespace pdqat::data
