// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weights that run.init names, as a run begins with them.
#pragma once

#include "engine/api/environment.h"
#include "engine/runs/library.h"
#include "engine/weights/fit_weights.h"

#include <optional>

namespace pdqat::session {

struct StartWeights {
    weights::FittedWeights weights;
    WeightsRecord source; ///< with run.init's checksum
};

/// Nothing where the seed decides. Of a network from a file without run.init: the file's own. A classifier of
/// another size begins anew where network.new_classifier says so; sets of batch normalisation that a source
/// lacks begin as copies of those for 32 bits, else of its highest width.
/// @throws Error(Checkpoint), Error(Model) as reading and fitting them; Error(Config) for a run.init that is
/// neither a file nor a run
std::optional<StartWeights> startWeights(const runs::Library& library, const RunConfig& config);

} // namespace pdqat::session
