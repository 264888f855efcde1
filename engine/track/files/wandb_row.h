// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of W&B's history: all that a run told at one training step.
#pragma once

#include "engine/api/events.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace pdqat::track {

namespace wandb {
class Record;
}

/// A number as W&B's JSON has it, which knows NaN and Infinity.
std::string wandbNumber(double value);

struct WandbRow {
    std::int64_t step = 0;                    ///< batches done
    double time = 0;                          ///< of its last event
    std::map<std::string, std::string> items; ///< key → JSON

    nlohmann::json toJson() const;
    static WandbRow fromJson(const nlohmann::json& json);
};

/// The training step that an event belongs to; nothing for one that tells no numbers.
std::optional<std::int64_t> stepOf(const Event& event, const RunStarted& started);
/// Whether nothing more is to come for the event's step.
bool completesStep(const Event& event, const RunStarted& started);
/// Adds the event's numbers: epochs' under the official code's names, batches' under "batch/".
/// @return how many they are, histograms counted as one
std::int64_t addTo(WandbRow& row, const Event& event, const RunStarted& started);

/// The row as a record. `step`: its number, larger than that of any row before. `runtime`: seconds.
wandb::Record historyRecord(const WandbRow& row, std::int64_t step, double runtime);

} // namespace pdqat::track
