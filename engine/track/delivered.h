// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a tracker has already.
#pragma once

#include "engine/api/events.h"
#include "engine/api/trackers.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>

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
    /// The same of a point of a run's own series (engine/api/series.h), as receivers store them.
    void add(std::string_view series, std::int64_t step);

    /// Whether there is something that the other one lacks.
    bool exceeds(const Delivered& other) const;
    nlohmann::json toJson() const;
    static Delivered fromJson(const nlohmann::json& json); ///< of toJson(), or null
};

/// How much of what was sent its receiver still has.
enum class Kept { All, Part, Nothing };

/// What was written to files, or is found there.
struct Sent {
    Delivered newest;
    std::int64_t count = 0; ///< of numbers or rows

    /// What `found` has of this. @param isThere  whether there is a place to look at
    Kept keptIn(const Sent& found, bool isThere) const;
    void addTo(nlohmann::json& memory) const;
    static Sent fromMemory(const nlohmann::json& memory); ///< nothing of null
};

/// For a receiver that has nothing any more.
std::string removedNote(const std::string& place, const std::string& runId, TrackerKind kind);

} // namespace pdqat::track
