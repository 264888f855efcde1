// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which configurations are the same experiment: sweeps and recipes find runs that way, whoever made them.
#pragma once

#include "engine/api/config.h"

namespace pdqat::runs {

/// The configuration with everything set to its default that cannot change results or only names the run:
/// run.name, run.threads, run.statistics_every, run.checkpoint_every, run.device, data.workers, data.mirror,
/// data.path (not for image folders, whose path is the data), and fields without effect in this
/// configuration.
RunConfig experimentOf(const RunConfig& config);
/// Whether two configurations are the same experiment: experimentOf() of both is equal.
bool sameExperiment(const RunConfig& a, const RunConfig& b);

} // namespace pdqat::runs
