// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's ReportService: each report is written by a process of its own, so that drawing does not
// hold up the window.
#pragma once

#include "widgets/basics/jobs.h"
#include "widgets/report/report_service.h"

namespace pdqat::ui {

class EngineReports : public ReportService {
    Q_OBJECT
public:
    /// @param program  that writes reports, see main.cpp
    EngineReports(QString libraryFolder, const QString& program);

    void write(const QStringList& runs, const QString& path) override;

private:
    const QString libraryFolder_;
    const QString& program_;
    Jobs jobs_; ///< at its end a report that was asked for is written
};

} // namespace pdqat::ui
