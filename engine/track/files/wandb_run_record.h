// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run as W&B lists it: where it belongs, its name and its configuration.
#pragma once

#include "engine/api/events.h"

#include <cstdint>
#include <string>

namespace pdqat::track {

namespace wandb {
class Record;
}

struct WandbSession {
    std::string id;
    double startTime = 0;          ///< of this session, seconds since 1970-01-01 UTC
    std::int64_t startingStep = 0; ///< first step that it may tell of
};

/// The configuration stands in it twice: nested as in config.json, and under the official code's flags.
wandb::Record runRecord(const RunStarted& started, const RunConfig::Track& settings,
                        const WandbSession& session);
wandb::Record headerRecord();

/// The series `key` has the epochs as its axis.
wandb::Record epochMetric(const std::string& key);
/// The epochs themselves: no series of interest.
wandb::Record hiddenMetric(const std::string& key);

} // namespace pdqat::track
