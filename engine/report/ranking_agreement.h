// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rankings of several runs of one experiment side by side. Private to this room.
#pragma once

#include "engine/api/report_document.h"
#include "engine/report/comparison_groups.h"

#include <string>
#include <vector>

namespace pdqat::report {

/// The usable runs' rankings at one bit width: how far they agree, and every layer with its mean λ, the range
/// of its ranks, its states and its rank in each run. Nothing where no run of the group has a ranking.
std::vector<ReportBlock> rankingAgreement(const ComparisonGroup& group, int bits);

} // namespace pdqat::report
