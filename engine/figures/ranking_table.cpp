// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/ranking_table.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/latex.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/text_table.h"

#include <array>
#include <cmath>

namespace pdqat::figures {
namespace {

using Rows = std::vector<RankedLayer>;

template <class Member>
auto valuesOf(const Rows& rows, Member member) {
    std::vector<std::remove_cvref_t<decltype(rows.front().*member)>> values;
    for (const auto& row : rows)
        values.push_back(row.*member);
    return values;
}

std::string header(const RankingVerdict& verdict, const Provenance& provenance) {
    const auto by = verdict.by == RankBy::Lambda ? "dual variable" : name(verdict.by);
    return latexComment("Ranking of layers by " + by + ", made by", provenance.version) +
           latexComment("run", provenance.runId + " (" + provenance.runName + ")") +
           latexComment("command", provenance.command) + latexComment("state of", utcTime(provenance.time)) +
           latexTableNeeds();
}

std::string caption(const Rows& rows, const RankingVerdict& verdict) {
    const std::string widths = rows.empty() ? "" : " at " + std::to_string(rows.front().bits) + "~bit";
    const std::string by =
        verdict.by == RankBy::Lambda ? "dual variable $\\lambda$" : latexEscape(name(verdict.by));
    return "Layers by " + by + widths +
           ", with the distance between their low- and full-precision outputs (" + errorSymbol(rows) +
           "), its constraint level "
           "$\\varepsilon$ and the slack, their difference; with the size of the packed weights (kB), and "
           "multiply-accumulates (MMACs) and bit operations (MBOPs) for one image, in millions.";
}

std::string text(double value) { return shortText(value, 4); }
std::string cost(double value) { return value > 0 ? shortText(value, 3) : ""; }

/// Values of a column in a larger unit.
template <class Value>
std::vector<double> in(double unit, const std::vector<Value>& column) {
    std::vector<double> values;
    for (const auto value : column)
        values.push_back(static_cast<double>(value) / unit);
    return values;
}

Cells textCells(const RankedLayer& row) {
    return {row.rank > 0 ? std::to_string(row.rank) : "",
            row.layer,
            text(row.lambda),
            text(row.mse),
            text(row.epsilon),
            text(row.slack),
            row.weights > 0 ? std::to_string(row.weights) : "",
            cost(static_cast<double>(row.bytes) / 1e3),
            cost(static_cast<double>(row.macs) / 1e6),
            cost(row.bops / 1e6),
            std::string(name(row.state)),
            row.trend == DualTrend::Unknown ? "" : std::string(name(row.trend))};
}

} // namespace

namespace {

std::string criterionOptions(const Criterion& by) {
    std::string options;
    if (by.by != RankBy::Lambda)
        options += " --by " + name(Criterion(by.by, Per::None, by.seed));
    if (by.per != Per::None)
        options += " --per " + std::string(name(by.per));
    return options;
}

} // namespace

std::string rankCommand(const std::string& run, int bits, const Criterion& by, const std::string& format) {
    return "pdqat rank " + run + " --bits " + std::to_string(bits) + " --format " + format +
           criterionOptions(by);
}

std::string rankingLatex(const Rows& rows, const RankingVerdict& verdict, const Provenance& provenance) {
    std::vector<std::int64_t> ranks;
    for (const auto& row : rows)
        ranks.push_back(row.rank);
    const std::array columnsOfNumbers{
        integerColumn(ranks),
        realColumn(valuesOf(rows, &RankedLayer::lambda)),
        realColumn(valuesOf(rows, &RankedLayer::mse)),
        realColumn(valuesOf(rows, &RankedLayer::epsilon)),
        realColumn(valuesOf(rows, &RankedLayer::slack)),
        integerColumn(valuesOf(rows, &RankedLayer::weights)),
        realColumn(in(1e3, valuesOf(rows, &RankedLayer::bytes)), 2),
        realColumn(in(1e6, valuesOf(rows, &RankedLayer::macs)), 2),
        realColumn(in(1e6, valuesOf(rows, &RankedLayer::bops)), 2),
    };
    std::string tabular = "\\begin{tabular}{\n";
    for (std::size_t i = 0; i < columnsOfNumbers.size(); ++i)
        tabular += "    " + columnsOfNumbers[i].type + (i == 0 ? "\n    l\n" : "\n");
    tabular += "    l}\n    \\toprule\n"
               "    {Rank} & Layer & {$\\lambda$} & {" +
               errorSymbol(rows) +
               "} & {$\\varepsilon$} & {Slack} & {Weights} & {kB} & "
               "{MMACs} & {MBOPs} & State \\\\\n    \\midrule\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        tabular += "    " + columnsOfNumbers[0].cells[r] + " & " + latexEscape(rows[r].layer);
        for (std::size_t i = 1; i < columnsOfNumbers.size(); ++i)
            tabular += " & " + columnsOfNumbers[i].cells[r];
        tabular += " & " + std::string(name(rows[r].state)) + " \\\\\n";
    }
    tabular += "    \\bottomrule\n  \\end{tabular}";
    return header(verdict, provenance) +
           latexTableOpening(caption(rows, verdict), "tab:ranking-" + provenance.runId) +
           "  \\scriptsize\\setlength{\\tabcolsep}{2pt}\n" +
           // What the ranking is worth is said where it is printed, as long as that may be.
           latexWithNotes(tabular, "    " + latexEscape(verdictText(verdict)) + "\\par\n") + "\\end{table}\n";
}

std::string rankingText(const Rows& rows) {
    std::vector<Cells> lines{{"#", "Layer", "λ", errorSymbol(rows), "ε", "Slack", "Weights", "kB", "MMACs",
                              "MBOPs", "State", "λ is"}};
    for (const auto& row : rows)
        lines.push_back(textCells(row));
    return textTable(lines, {0, 2, 3, 4, 5, 6, 7, 8, 9});
}

} // namespace pdqat::figures
