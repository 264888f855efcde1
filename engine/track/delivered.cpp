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

void Delivered::add(std::string_view series, std::int64_t step) {
    if (series.starts_with("batch/"))
        batchStep = std::max(batchStep, step);
    else if (series.starts_with("dual/"))
        dualEpoch = std::max(dualEpoch, step);
    else if (series == "learning_rate")
        epoch = std::max(epoch, step);
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

Kept Sent::keptIn(const Sent& found, bool isThere) const {
    if (count == 0 && !newest.exceeds({}))
        return Kept::All;
    if (!isThere)
        return Kept::Nothing;
    return newest.exceeds(found.newest) || found.count < count ? Kept::Part : Kept::All;
}

void Sent::addTo(nlohmann::json& memory) const {
    memory["written"] = newest.toJson();
    memory["count"] = count;
}

Sent Sent::fromMemory(const nlohmann::json& memory) {
    if (memory.is_null())
        return {};
    return {Delivered::fromJson(memory.value("written", nlohmann::json())),
            memory.value("count", std::int64_t{0})};
}

std::string removedNote(const std::string& place, const std::string& runId, TrackerKind kind) {
    return "What was sent before is no longer in " + place +
           ", and is not counted. To send the run again: pdqat export " + runId + " --to " +
           std::string(name(kind)) + " --new";
}

} // namespace pdqat::track
