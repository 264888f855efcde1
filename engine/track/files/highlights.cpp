// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/highlights.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace pdqat::track {
namespace {

constexpr Split allSplits[] = {Split::Train, Split::Validation, Split::Test};

Split splitOf(const std::string& word) {
    return *std::find_if(std::begin(allSplits), std::end(allSplits) - 1,
                         [&](Split s) { return name(s) == word; });
}

} // namespace

void Highlights::add(const Event& event) {
    const auto* epoch = std::get_if<EpochDone>(&event.body);
    if (!epoch || !epoch->best || (bestEpoch_ && *bestEpoch_ > epoch->epoch))
        return;
    bestEpoch_ = epoch->epoch;
    best_ = epoch->splits;
}

double Highlights::bestAccuracy(Split split, int bits) const {
    for (const auto& measured : best_)
        for (const auto& metrics : measured.widths)
            if (measured.split == split && metrics.bits == bits)
                return metrics.accuracy;
    return std::numeric_limits<double>::quiet_NaN();
}

nlohmann::json Highlights::toJson() const {
    if (!bestEpoch_)
        return nullptr;
    auto measured = nlohmann::json::array();
    for (const auto& split : best_)
        for (const auto& metrics : split.widths)
            measured.push_back({name(split.split), metrics.bits, metrics.accuracy});
    return {{"epoch", *bestEpoch_}, {"measured", measured}};
}

void Highlights::restore(const nlohmann::json& json) {
    if (json.is_null())
        return;
    bestEpoch_ = json.at("epoch").get<std::int64_t>();
    best_.clear();
    for (const auto& row : json.at("measured")) {
        const auto split = splitOf(row.at(0).get<std::string>());
        if (best_.empty() || best_.back().split != split)
            best_.push_back({split, {}});
        best_.back().widths.push_back({row.at(1).get<int>(), 0, row.at(2).get<double>()});
    }
}

} // namespace pdqat::track
