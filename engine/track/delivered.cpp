// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/delivered.h"

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

} // namespace pdqat::track
