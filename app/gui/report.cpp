// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report.h"

#include "app/catalogue/sweep_files.h"
#include "app/gui/loaded_run.h"
#include "engine/os/atomic_file.h"
#include "engine/report/report_html.h"
#include "engine/report/run_report.h"
#include "widgets/report/report_pdf.h"

namespace pdqat::ui {
namespace {

enum class ReportFormat { Html, Pdf };

ReportFormat formatOf(const std::filesystem::path& file) {
    if (file.extension() == ".html")
        return ReportFormat::Html;
    if (file.extension() == ".pdf")
        return ReportFormat::Pdf;
    throw Error(ErrorKind::Usage, file.string(), "the report's format is not known",
                "Give the file a name that ends with .html or .pdf");
}

std::string content(const ReportDocument& document, const ReportFigures& figures, ReportFormat format) {
    if (format == ReportFormat::Pdf)
        return reportPdf(document, figures).toStdString();
    return report::reportHtml(document,
                              [&](const ReportFigure& figure) { return figures.svg(figure.key()); });
}

void write(const runs::Library& library, const ReportDocument& document, const std::filesystem::path& file) {
    ReportRunsData data;
    for (const auto& id : drawnRuns(document))
        data.emplace(id, loadRun(library, id));
    os::replaceFile(file, content(document, ReportFigures(document, data), formatOf(file)));
}

} // namespace

void writeReport(const runs::Library& library, const QStringList& runs, const QString& file) {
    const std::filesystem::path path = file.toStdString();
    formatOf(path); // before the runs are read
    std::vector<std::string> names;
    for (const auto& run : runs)
        names.push_back(run.toStdString());
    write(library, report::makeReport(library, names, path.string()), path);
}

void writeSweepReport(const runs::Library& library, const QString& sweep, const QString& file) {
    const std::filesystem::path path = file.toStdString();
    formatOf(path);
    write(library, catalogue::sweepReport(library, sweep.toStdString(), path.string()), path);
}

} // namespace pdqat::ui
