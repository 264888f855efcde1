// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as the engine would tell them, made up but consistent: layers, constraints and events.
#pragma once

#include "engine/api/events.h"
#include "engine/api/ranking.h"
#include "engine/api/records.h"
#include "engine/api/run_story.h"

#include <vector>

namespace pdqat::fake {

/// The 20 rankable layers of resnet20q.
std::vector<LayerInfo> resnetLayers(std::int64_t expand = 1);

/// A start as the engine announces it: a constraint per bit width and layer not in high precision, and
/// output.
RunStarted startOf(const std::string& id, const RunConfig& config, Position from = {});

/// Event bodies of one whole epoch: batches of every phase, statistics, dual step, epoch, checkpoint.
std::vector<Event> epochOf(const RunStarted& started, std::int64_t epoch);

/// Newest λ and values of a run, ranked as the engine ranks them.
std::vector<RankedLayer> rankingOf(const RunStory& run, int bits);

/// A record as the library lists it after `epochs` epochs.
RunRecord recordOf(const std::string& id, const RunConfig& config, RunState state, std::int64_t epochs);

} // namespace pdqat::fake
