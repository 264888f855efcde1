// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a report, by the keys that its document gives them.
#pragma once

#include "engine/api/report_document.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/run_figures.h"

#include <map>
#include <memory>
#include <string>

namespace pdqat::ui {

struct ReportRunData {
    std::unique_ptr<RunData> data;
    std::vector<RankedLayer> ranking; ///< of all bit widths
};
using ReportRunsData = std::map<std::string, ReportRunData>; ///< by id

class ReportFigures {
public:
    /// Makes what the document has places for; a run that is not in `runs` has no figures. `runs` must
    /// outlive this object. Needs a QGuiApplication, offscreen will do.
    ReportFigures(const ReportDocument& document, const ReportRunsData& runs);

    /// nullptr: there is none, for want of numbers.
    const NamedFigure* find(const std::string& key) const;
    /// Empty: there is none.
    std::string svg(const std::string& key) const;

private:
    void add(const ReportFigure& place, const ReportRunsData& runs);

    std::map<std::string, NamedFigure> figures_;
};

/// Ids of the runs that the document has figures of.
std::vector<std::string> drawnRuns(const ReportDocument& document);

} // namespace pdqat::ui
