// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/figures/written_samples.h"

#include "engine/api/figure_csv.h"
#include "engine/api/utf8.h"
#include "engine/figures/figure_pgfplots.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/table_latex.h"
#include "engine/figures/table_text.h"
#include "tests/engine/figures/result_samples.h"

namespace pdqat::figures {
namespace {

/// Every character that LaTeX might be asked to set, in short words.
std::string everyLetter() {
    std::string text;
    const auto add = [&](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c)
            text += toUtf8(c) + (c % 8 == 7 ? " " : "");
    };
    add(0x21, 0x7E);     // ASCII
    add(0xA0, 0x17F);    // Latin letters, signs
    add(0x391, 0x3C9);   // Greek
    add(0x2010, 0x2026); // dashes, quotes
    add(0x2070, 0x208E); // superscripts, subscripts
    add(0x2190, 0x2193); // arrows
    add(0x2200, 0x2265); // mathematics
    add(0x4E2D, 0x4E2E); // no letters of LaTeX's fonts
    add(0x1F600, 0x1F600);
    return text;
}

} // namespace

std::map<std::string, std::string> writtenSamples() {
    std::map<std::string, std::string> files;
    for (const auto& [name, table] : sampleTables()) {
        files[name + ".tex"] = tableLatex(table);
        files[name + ".csv"] = tableCsv(table);
        files[name + ".md"] = tableMarkdown(table);
        files[name + ".txt"] = tableText(table);
    }
    for (const auto& [name, figure] : sampleFigures()) {
        const auto [tex, data] = figurePgfplots(figure, name + "-data.csv");
        files[name + ".tex"] = tex;
        files[name + "-data.csv"] = data;
        files[name + ".csv"] = figureCsv(figure);
    }
    return files;
}

std::map<std::string, std::string> sampleDocuments() {
    std::map<std::string, std::string> files;
    for (const auto& [name, table] : sampleTables())
        files[name + "-document.tex"] = latexDocument(tableLatex(table));
    for (const auto& [name, figure] : sampleFigures())
        files[name + "-document.tex"] =
            latexDocument(figurePgfplots(figure, name + "-data.csv").tex, figure.paper);
    files["letters-document.tex"] = latexDocument("\\raggedright " + latexEscape(everyLetter()) + '\n');
    return files;
}

} // namespace pdqat::figures
