// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of runs as a value: what was trained, how, on what, what came of it, and how to do it again.
#pragma once

#include "engine/api/report_document.h"
#include "engine/report/report_run.h"
#include "engine/sweeps/sweep.h"

#include <string>
#include <vector>

namespace pdqat::report {

/// Reads the runs (ids, unique prefixes or "last"; one named twice counts once) and reports them: one by
/// itself, several by comparison.
/// @param file  name of the report, which its own command ends with; folders are left out of it
/// @throws Error(Library) for a run that is not there, Error(Usage) for none
ReportDocument makeReport(const runs::Library& library, const std::vector<std::string>& ids,
                          const std::string& file);

/// Of all runs that a sweep plans, those that have not been started named.
/// @throws Error(Usage) where none has been started, and as above
ReportDocument makeSweepReport(const runs::Library& library, const sweeps::Sweep& sweep,
                               const std::string& file);

/// Configuration, results, curves, constraints and ranking, selection, environment, commands of one run.
ReportDocument runReport(const ReportRun& run, const std::string& command);

/// The same of several runs: what differs between them, means over seeds, rankings and their agreement. Runs
/// that did not finish are listed with the reason and left out of means.
ReportDocument comparisonReport(const std::vector<ReportRun>& runs, const std::string& command);

} // namespace pdqat::report
