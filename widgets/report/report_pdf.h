// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as PDF: A4, figures as vectors, fonts embedded, pages numbered. Same report, same bytes.
#pragma once

#include "engine/api/report_document.h"
#include "widgets/report/report_figures.h"

#include <QByteArray>

namespace pdqat::ui {

/// The file's content, dated with the report's own time.
QByteArray reportPdf(const ReportDocument& document, const ReportFigures& figures);

} // namespace pdqat::ui
