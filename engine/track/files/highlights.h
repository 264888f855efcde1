// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of runs shows of one: its best epoch and its last.
#pragma once

#include "engine/api/events.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace pdqat::track {

/// Follows a run's events over all sessions; an event that comes again changes nothing.
class Highlights {
public:
    void add(const Event& event);

    /// The best epoch by validation accuracy; nothing without a validation split.
    std::optional<std::int64_t> bestEpoch() const { return bestEpoch_; }
    /// At the best epoch; NaN where it was not measured.
    double bestAccuracy(Split split, int bits) const;

    nlohmann::json toJson() const;
    void restore(const nlohmann::json& json); ///< of toJson(), or null

private:
    std::optional<std::int64_t> bestEpoch_;
    std::vector<SplitMetrics> best_; ///< its accuracies; losses are not restored
};

} // namespace pdqat::track
