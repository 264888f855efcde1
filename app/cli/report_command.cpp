// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/workbench_program.h"
#include "engine/api/error.h"
#include "engine/report/report_html.h"
#include "engine/report/run_report.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace pdqat::cli {
namespace {

struct ReportOptions {
    LibraryOption library;
    std::vector<std::string> runs;
    std::string sweep, output;

    bool isPdf() const { return std::filesystem::path(output).extension() == ".pdf"; }
};

void requireKnownFormat(const ReportOptions& options) {
    const auto suffix = std::filesystem::path(options.output).extension();
    if (suffix != ".html" && suffix != ".pdf")
        throw Error(ErrorKind::Usage, "-o " + options.output, "the report's format is not known",
                    "Give the file a name that ends with .html or .pdf");
}

/// Exit code of the program that draws; nothing where it is not installed.
std::optional<int> drawnReport(const runs::Library& library, const ReportOptions& options) {
    std::vector<std::string> arguments{"--library", library.folder().string(), "-o", options.output};
    for (const auto& run : options.runs)
        arguments.insert(arguments.end(), {"--report", library.resolve(run)});
    if (!options.sweep.empty())
        arguments.insert(arguments.end(), {"--report-sweep", options.sweep});
    return runWorkbench(arguments);
}

/// Without figures, which the report says in their places.
void writeTables(const runs::Library& library, const ReportOptions& options) {
    if (options.isPdf())
        throw Error(ErrorKind::Resource, options.output, "PDF needs pdqat-workbench, which is not installed",
                    "Install it, or write HTML: -o FILE.html");
    std::fputs("pdqat: figures were not drawn: pdqat-workbench is not installed.\n", stderr);
    const auto document = options.sweep.empty()
                              ? report::makeReport(library, options.runs, options.output)
                              : catalogue::sweepReport(library, options.sweep, options.output);
    writeOutput(report::reportHtml(document, [](const ReportFigure&) { return std::string(); }),
                options.output);
}

int writeReport(const ReportOptions& options) {
    requireKnownFormat(options);
    if (options.runs.empty() == options.sweep.empty())
        throw Error(ErrorKind::Usage, "report", "expected runs, or a sweep",
                    "pdqat report RUN... or --sweep NAME");
    const auto library = options.library.open();
    const auto code = drawnReport(library, options);
    if (code && *code != 0)
        return *code; // it has said why
    if (!code)
        writeTables(library, options);
    writeOutput("The report is in " + options.output + ".\n");
    return 0;
}

} // namespace

void addReport(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("report");
    auto options = std::make_shared<ReportOptions>();
    command->add_option("runs", options->runs, "Ids of the runs, starts of them, or \"last\"");
    command->add_option("--sweep", options->sweep, "Instead: all runs of this sweep, by name or file");
    command->add_option("-o,--output", options->output, "File to write: .html or .pdf")->required();
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return writeReport(*options); }; });
}

} // namespace pdqat::cli
