// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What trackers refuse of the texts that people type: told when they are typed, not when a run is over and
// does not upload.
#pragma once

#include "engine/api/field.h"

namespace pdqat {

/// What this tracker would refuse of the configuration, each with its rule: project, entity, tags, the run's
/// name.
std::vector<Problem> trackerProblems(TrackerKind kind, const RunConfig& config);

/// Whether the tracker has a use for what the field says.
bool isFor(const Field& field, TrackerKind kind);

/// The same without trackers: what a stored run is trained or measured by again, whatever its trackers said
/// of it.
RunConfig untracked(RunConfig config);

} // namespace pdqat
