// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/exports.h"

#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "app/cli/workbench_program.h"
#include "engine/api/error.h"

#include <cstdio>

namespace pdqat::cli {
namespace fs = std::filesystem;
namespace {

void writeTables(const RunTables& tables, const fs::path& folder) {
    for (const auto bits : lowWidths(tables.story.started().config)) {
        const auto rows = select::rankLayers(tables.story, bits);
        if (rows.empty())
            continue; // no layer is constrained
        const std::string name = bits == bitsOf(tables, {}) ? "ranking" : "ranking-" + std::to_string(bits);
        const auto provenance =
            provenanceOf(tables, figures::rankCommand(tables.id, bits, RankBy::Lambda, "latex"));
        const auto verdict = verdictOf(rows, certify(tables.story));
        writeOutput(figures::rankingLatex(rows, verdict, provenance), folder / (name + ".tex"));
        writeOutput(rankingCsv(rows, verdict), folder / (name + ".csv"));
    }
    writeOutput(historyCsv(tables, SeriesNames::Own, {}), folder / "history.csv");
}

/// Whether they were drawn; if not, standard error says why.
bool drawFigures(const runs::Library& library, const std::string& id, const fs::path& folder) {
    const auto code =
        runWorkbench({"--render", id, "--library", library.folder().string(), "-o", folder.string()});
    if (!code)
        std::fputs("pdqat: figures were not drawn: pdqat-workbench is not installed.\n", stderr);
    else if (*code != 0)
        std::fprintf(stderr, "pdqat: figures were not drawn: pdqat-workbench ended with code %d.\n", *code);
    return code == 0;
}

} // namespace

void exportRun(const runs::Library& library, const std::string& id, const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorKind::Library, folder.string(), "cannot be made: " + failure.message());
    writeTables(readTables(library, id), folder);
    const bool drawn = drawFigures(library, id, folder);
    writeOutput(std::string(drawn ? "Tables and figures are in " : "Tables are in ") + folder.string() +
                ".\n");
}

} // namespace pdqat::cli
