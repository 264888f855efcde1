// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/delivered.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pdqat::track {

bool Delivered::holds(const Event& event) const {
    if (const auto* statistics = std::get_if<LayerStatistics>(&event.body))
        return statistics->at.step <= batchStep;
    if (const auto* dual = std::get_if<DualStep>(&event.body))
        return dual->at.epoch <= dualEpoch;
    if (const auto* done = std::get_if<EpochDone>(&event.body))
        return done->epoch <= epoch;
    return false;
}

void Delivered::add(const Event& event) {
    if (const auto* statistics = std::get_if<LayerStatistics>(&event.body))
        batchStep = std::max(batchStep, statistics->at.step);
    if (const auto* dual = std::get_if<DualStep>(&event.body))
        dualEpoch = std::max(dualEpoch, dual->at.epoch);
    if (const auto* done = std::get_if<EpochDone>(&event.body))
        epoch = std::max(epoch, done->epoch);
}

bool Delivered::exceeds(const Delivered& other) const {
    return batchStep > other.batchStep || dualEpoch > other.dualEpoch || epoch > other.epoch;
}

nlohmann::json Delivered::toJson() const { return {batchStep, dualEpoch, epoch}; }

Delivered Delivered::fromJson(const nlohmann::json& json) {
    if (json.is_null())
        return {};
    return {json.at(0).get<std::int64_t>(), json.at(1).get<std::int64_t>(), json.at(2).get<std::int64_t>()};
}

} // namespace pdqat::track
