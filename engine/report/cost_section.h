// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What networks cost once deployed, as sections of reports. Private to this room.
#pragma once

#include "engine/api/report_document.h"
#include "engine/report/comparison_groups.h"

namespace pdqat::report {

/// Totals at every width that the run trains and at 32 bit; then, of each low width, layer by layer.
ReportSection costSection(const ReportRun& run);

/// Totals of each group at its widths, 32 bit for comparison.
ReportSection costSection(const std::vector<ComparisonGroup>& groups);

} // namespace pdqat::report
