// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which events a tracker's files hold already.
#pragma once

#include "engine/api/events.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace pdqat::track {

/// Found out from the files themselves, so that events that come again after a crash are not written twice.
struct Delivered {
    std::int64_t batchStep = 0; ///< step of the last batch statistics
    std::int64_t dualEpoch = -1;
    std::int64_t epoch = -1;

    /// Events that are not counted by epoch or batch are never held.
    bool holds(const Event& event) const;
    void add(const Event& event);

    /// Whether there is something that the other one lacks.
    bool exceeds(const Delivered& other) const;
    nlohmann::json toJson() const;
    static Delivered fromJson(const nlohmann::json& json); ///< of toJson(), or null
};

} // namespace pdqat::track
