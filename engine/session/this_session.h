// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// environment.json: what the sessions of a run ran on.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/events.h"
#include "engine/session/checksum_cache.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace pdqat::session {

/// This process and machine, at the start of a session; without its data.
SessionRecord thisSession(const RunStarted& started, double time);

/// Names, sizes and checksums of what the configuration reads; nothing when `stop` was asked for meanwhile.
/// @throws Error(Data) naming a file that cannot be read
std::optional<DataRecord> recordData(const RunConfig::Data& config, ChecksumCache& checksums,
                                     const std::stop_token& stop = {});

} // namespace pdqat::session
