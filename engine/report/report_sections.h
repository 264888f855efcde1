// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that the report of one run and that of several share. Private to this room.
#pragma once

#include "engine/api/report_document.h"
#include "engine/report/report_run.h"

namespace pdqat::report {

/// Fields whose value is not the default, with the default.
ReportTable changedFields(const RunConfig& config);
/// Ranking of one bit width with the output constraint below it.
ReportTable rankingTable(const RunStory& run, int bits);
/// What decides the order of a ranking; an alert where λ decides nothing of it.
ReportParagraph verdictParagraph(const RankingVerdict& verdict);
/// What begins such a run again, with its configuration saved as config.json: train, or import and resume.
std::string beginCommand(const ReportRun& run, const std::string& changes = {});
/// Layers kept in high precision: how many, which, what share of weights and multiplications they have.
std::vector<ReportBlock> selectionBlocks(const ReportRun& run);
/// Programs, machine and data of every session of the runs; runs that share one are named together.
ReportSection environmentSection(const std::vector<ReportRun>& runs);

} // namespace pdqat::report
