// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a tracker has already.
#pragma once

#include "engine/api/events.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace pdqat::track {

/// The newest of each kind. A run that is resumed repeats what came after its last checkpoint, with the same
/// numbers.
struct Delivered {
    std::int64_t batchStep = -1; ///< of LayerStatistics
    std::int64_t dualEpoch = -1; ///< of DualStep
    std::int64_t epoch = -1;     ///< of EpochDone

    /// Events that are not counted by epoch or batch are never held.
    bool holds(const Event& event) const;
    void add(const Event& event);

    /// Whether there is something that the other one lacks.
    bool exceeds(const Delivered& other) const;
    nlohmann::json toJson() const;
    static Delivered fromJson(const nlohmann::json& json); ///< of toJson(), or null
};

} // namespace pdqat::track
