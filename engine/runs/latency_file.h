// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `pdqat latency` has measured, in the library: latency/<network>-<runtime>-<digits>.json, one file for
// each network, runtime, machine and number of threads.
#pragma once

#include "engine/api/latency.h"
#include "engine/runs/library.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pdqat::runs {

std::string latencyJson(const LatencyTable& table);

/// Whole or not at all, in place of an earlier one; `table` takes over widths that only that had.
/// @return its file @throws Error(Library)
std::filesystem::path writeLatency(const Library& library, const RunConfig& config, LatencyTable& table);

/// @throws Error(Library) naming the file that is none
LatencyTable readLatency(const std::filesystem::path& file);

/// What a budget in milliseconds of a run's network is counted with.
/// @param layers  of the network
/// @param source  empty: what was measured of these layers on this machine, by onnxruntime if there is both;
///                "onnxruntime" or "engine": by that; else a file, of whatever machine
/// Damaged files are passed over. @throws Error(Usage) where nothing was measured, or only on another machine
/// or with another runtime, with the command that measures it; as readLatency()
LatencyTable latencyFor(const Library& library, const std::string& run, const std::vector<LayerInfo>& layers,
                        const std::string& source);

} // namespace pdqat::runs
