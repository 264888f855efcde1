// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of a comparison in groups: those that are one experiment but for their seeds. Private to this room.
#pragma once

#include "engine/report/report_run.h"
#include "engine/runs/experiment.h"

#include <string>
#include <vector>

namespace pdqat::report {

struct ComparisonGroup {
    std::string letter;                   ///< "A"; after Z: "AA"
    runs::Experiment experiment;          ///< without seeds
    std::vector<const ReportRun*> runs;   ///< all, in order of creation
    std::vector<const ReportRun*> usable; ///< finished; of one seed the newest

    const RunConfig& config() const { return runs.front()->record.config; }
    bool isUsable(const ReportRun& run) const;
};

/// In order of appearance. The runs must outlive the result.
std::vector<ComparisonGroup> comparisonGroups(const std::vector<ReportRun>& runs);

/// Why a run is not part of means; empty: it is.
std::string leftOutBecause(const ComparisonGroup& group, const ReportRun& run);

} // namespace pdqat::report
