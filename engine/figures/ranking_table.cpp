// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/ranking_table.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/figures/latex.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/text_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

bool hasRelativeErrors(const Rows& rows) {
    return std::ranges::any_of(rows, [](const auto& row) { return row.measured.has_value(); });
}

std::string caption(const Rows& rows, const RankingVerdict& verdict) {
    const std::string widths = rows.empty() ? "" : " at " + std::to_string(rows.front().bits) + "~bit";
    const std::string by =
        verdict.by == RankBy::Lambda ? "dual variable $\\lambda$" : latexEscape(name(verdict.by));
    return "Layers by " + by + widths +
           ", with the distance between their low- and full-precision outputs (" + errorSymbol(rows) +
           "), its constraint level "
           "$\\varepsilon$ and the slack, their difference; " +
           (hasRelativeErrors(rows) ? "with the relative error of the outputs, " : "with ") +
           "the size of the packed weights (kB), and "
           "multiply-accumulates (MMACs) and bit operations (MBOPs) for one image, in millions.";
}

std::string noteParagraph(const std::string& text) {
    return text.empty() ? "" : "    " + latexEscape(text) + "\\par\n";
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

std::string trendText(const RankedLayer& row) {
    return row.trend == DualTrend::Unknown ? "" : std::string(name(row.trend));
}

/// Whether what orders the rows has no column but one that is added for it.
bool addsValue(const Criterion& by) {
    switch (by.by) {
    case RankBy::Lambda:
    case RankBy::Error:
    case RankBy::Weights:
    case RankBy::Macs: return by.per != Per::None;
    case RankBy::RelativeError:
    case RankBy::LossKept:
    case RankBy::LossQuantized:
    case RankBy::Fisher:
    case RankBy::Hessian:
    case RankBy::Depth:
    case RankBy::Type:
    case RankBy::Random: break;
    }
    return true;
}

std::vector<double> valuesBy(const Rows& rows, const Criterion& by) {
    std::vector<double> values;
    for (const auto& row : rows)
        values.push_back(valueOf(row, by));
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
            trendText(row)};
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
    std::vector<std::pair<std::string, NumberColumn>> numbers{
        {"$\\lambda$", realColumn(valuesOf(rows, &RankedLayer::lambda))},
        {errorSymbol(rows), realColumn(valuesOf(rows, &RankedLayer::mse))},
        {"$\\varepsilon$", realColumn(valuesOf(rows, &RankedLayer::epsilon))},
        {"Slack", realColumn(valuesOf(rows, &RankedLayer::slack))},
        {"Weights", integerColumn(valuesOf(rows, &RankedLayer::weights))},
        {"kB", realColumn(in(1e3, valuesOf(rows, &RankedLayer::bytes)), 2)},
        {"MMACs", realColumn(in(1e6, valuesOf(rows, &RankedLayer::macs)), 2)},
        {"MBOPs", realColumn(in(1e6, valuesOf(rows, &RankedLayer::bops)), 2)},
    };
    if (hasRelativeErrors(rows))
        numbers.insert(numbers.begin() + 2,
                       {"Rel.\\ error", realColumn(valuesBy(rows, RankBy::RelativeError))});
    if (addsValue(verdict.by) && verdict.by != RankBy::RelativeError)
        numbers.insert(numbers.begin(),
                       {latexEscape(name(verdict.by)), realColumn(valuesBy(rows, verdict.by))});
    const auto rankColumn = integerColumn(ranks);
    std::string tabular = "\\begin{tabular}{\n    " + rankColumn.type + "\n    l\n", heads = "{Rank} & Layer";
    for (const auto& [head, column] : numbers) {
        tabular += "    " + column.type + '\n';
        heads += " & {" + head + '}';
    }
    tabular +=
        "    l\n    l}\n    \\toprule\n    " + heads + " & State & $\\lambda$ is \\\\\n    \\midrule\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        tabular += "    " + rankColumn.cells[r] + " & " + latexEscape(rows[r].layer);
        for (const auto& [head, column] : numbers)
            tabular += " & " + column.cells[r];
        tabular += " & " + std::string(name(rows[r].state)) + " & " + trendText(rows[r]) + " \\\\\n";
    }
    tabular += "    \\bottomrule\n  \\end{tabular}";
    return header(verdict, provenance) +
           latexTableOpening(caption(rows, verdict), "tab:ranking-" + provenance.runId) +
           "  \\scriptsize\\setlength{\\tabcolsep}{2pt}\n" +
           // What the ranking is worth is said where it is printed, as long as that may be.
           latexWithNotes(tabular, noteParagraph(verdictText(verdict)) + noteParagraph(provenance.values)) +
           "\\end{table}\n";
}

std::string rankingText(const Rows& rows, const Criterion& by) {
    std::vector<Cells> lines{{"#", "Layer", "λ", errorSymbol(rows), "ε", "Slack", "Weights", "kB", "MMACs",
                              "MBOPs", "State", "λ is"}};
    for (const auto& row : rows)
        lines.push_back(textCells(row));
    if (!addsValue(by))
        return textTable(lines, {0, 2, 3, 4, 5, 6, 7, 8, 9});
    lines[0].insert(lines[0].begin() + 2, name(by));
    for (std::size_t i = 0; i < rows.size(); ++i) // of the output, which no criterion orders, nothing
        lines[i + 1].insert(lines[i + 1].begin() + 2, rows[i].rank > 0 ? text(valueOf(rows[i], by)) : "");
    return textTable(lines, {0, 2, 3, 4, 5, 6, 7, 8, 9, 10});
}

} // namespace pdqat::figures
