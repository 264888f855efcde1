// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run as a report needs it: its record, what its log says, what it ran on.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/records.h"
#include "engine/runs/library.h"
#include "engine/select/ranking.h"

#include <string>
#include <vector>

namespace pdqat::report {

struct ReportRun {
    RunRecord record;
    select::ConstraintSnapshot snapshot; ///< newest; without layers where it never began to train
    std::vector<EpochDone> epochs;       ///< in order
    std::vector<std::string> warnings;
    double trainingSeconds = 0; ///< over all epochs done
    double time = 0;            ///< of its newest event
    bool measured = false;      ///< there is a number to draw
    RunEnvironment environment;
    std::string problem; ///< why its log or its environment could not be read; empty: they could

    const RunStarted& started() const { return snapshot.started; }
    bool began() const { return !snapshot.started.runId.empty(); }
    /// Of best validation accuracy at the lowest width; nullptr before the first epoch ended.
    const EpochDone* bestEpoch() const;
    const EpochDone* lastEpoch() const { return epochs.empty() ? nullptr : &epochs.back(); }
    /// "finished", or what happened with where and why: "failed at epoch 3 of 20: …".
    std::string stateText() const;
};

/// @throws Error(Library) for a run that is not there; a damaged one is told in `problem`
ReportRun readReportRun(const runs::Library& library, const std::string& id);

/// Accuracy (0..1) of a split at a bit width; NaN where it was not measured.
double accuracyOf(const EpochDone& epoch, Split split, int bits);

} // namespace pdqat::report
