// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run as a report needs it: its record, what its log says, what it ran on.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/records.h"
#include "engine/runs/library.h"
#include "engine/select/ranking.h"

#include <algorithm>
#include <string>
#include <vector>

namespace pdqat::report {

struct ReportRun {
    RunRecord record;
    RunStory story; ///< without layers where it never began to train
    RunEnvironment environment;
    std::string problem; ///< why its log or its environment could not be read; empty: they could

    const RunStarted& started() const { return story.started(); }
    /// Of its newest event, or of its creation.
    double time() const { return std::max(story.time(), record.created); }
    std::vector<std::string> warnings() const; ///< each once
    /// "finished", or what happened with where and why: "failed at epoch 3 of 20: …".
    std::string stateText() const;
};

/// @throws Error(Library) for a run that is not there; a damaged one is told in `problem`
ReportRun readReportRun(const runs::Library& library, const std::string& id);

} // namespace pdqat::report
