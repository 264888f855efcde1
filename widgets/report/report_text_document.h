// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a QTextDocument laid out for pages of a paint device at vectorDpi.
#pragma once

#include "engine/api/report_document.h"
#include "widgets/report/report_figures.h"

#include <QTextCursor>
#include <QTextDocument>

namespace pdqat::ui {

/// Device pixels in so many millimetres at vectorDpi.
double deviceUnits(double millimetres);

/// Fills an empty document from top to bottom.
class ReportTextWriter {
public:
    ReportTextWriter(QTextDocument& target, const ReportFigures& figures);

    void write(const ReportDocument& document);

    void operator()(const ReportParagraph& paragraph);
    void operator()(const ReportList& list);
    void operator()(const ReportPairs& pairs);
    void operator()(const ReportTable& table);
    void operator()(const ReportFigure& figure);
    void operator()(const ReportCode& code);

private:
    enum class Keep { No, WithNext }; ///< on one page with what follows
    void paragraph(const std::string& text, const QTextCharFormat& look, double above, double below,
                   Keep keep = Keep::No);
    void alert(const std::string& text);
    QTextTable* table(int rows, int columns);
    void cell(QTextTable& table, int row, int column, const std::string& text, const QTextCharFormat& look,
              Align align, const QColor& rule);

    const ReportFigures& figures_;
    QTextCursor cursor_;
};

/// Begins a new page before whatever must stand on one page with what follows it, and would not.
void keepTogether(QTextDocument& document);

} // namespace pdqat::ui
