// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking as text: LaTeX (booktabs, siunitx), plain columns for a terminal.
#pragma once

#include "engine/api/ranking.h"

#include <string>
#include <vector>

namespace pdqat::figures {

/// Where a table's numbers come from; becomes the comment header of LaTeX.
struct Provenance {
    std::string runId, runName, version, command;
    double time = 0; ///< of the newest event used, seconds since 1970 (not "now": same input, same bytes)
    std::string values = {}; ///< rankedValuesText()
};

/// That writes the table, as Provenance names it.
std::string rankCommand(const std::string& run, int bits, const Criterion& by, const std::string& format);

/// A table environment with caption and label; needs packages booktabs and siunitx. The caption has the
/// verdict.
std::string rankingLatex(const std::vector<RankedLayer>& ranking, const RankingVerdict& verdict,
                         const Provenance& provenance);
/// Aligned columns, at most 110 characters wide; kB: weights packed, millions of MACs and BOPs for one image.
/// @param by  what orders the rows; a column more where no other has it
std::string rankingText(const std::vector<RankedLayer>& ranking, const Criterion& by = {});

} // namespace pdqat::figures
