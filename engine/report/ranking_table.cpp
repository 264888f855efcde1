// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ranking_table.h"

#include "engine/api/text.h"
#include "engine/report/latex.h"
#include "engine/report/text_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace pdqat {
namespace {

using Rows = std::vector<RankedLayer>;

template <class Member>
auto valuesOf(const Rows& rows, Member member) {
    std::vector<std::remove_cvref_t<decltype(rows.front().*member)>> values;
    for (const auto& row : rows)
        values.push_back(row.*member);
    return values;
}

std::string utcTime(double time) {
    const auto seconds = static_cast<std::time_t>(std::floor(time));
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &utc);
    return text;
}

/// A comment ends with its line, so the text must not bring line breaks of its own.
std::string comment(const std::string& label, std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < ' '; }, ' ');
    return "% " + label + ": " + text + '\n';
}

std::string header(const Provenance& provenance) {
    return comment("Ranking of layers by dual variable, made by", provenance.version) +
           comment("run", provenance.runId + " (" + provenance.runName + ")") +
           comment("command", provenance.command) + comment("state of", utcTime(provenance.time)) +
           "% needs: \\usepackage{booktabs} \\usepackage{siunitx}\n";
}

std::string caption(const Rows& rows) {
    std::string widths = rows.empty() ? "" : " at " + std::to_string(rows.front().bits) + "~bit";
    return "Layers by dual variable $\\lambda$" + widths +
           ", with the distance between their low- and full-precision outputs (MSE), its constraint level "
           "$\\varepsilon$ and the slack, their difference.";
}

/// Label that \ref takes: letters, digits and hyphens.
std::string label(const std::string& runId) {
    std::string text = "tab:ranking-" + runId;
    std::replace_if(
        text.begin() + 4, text.end(), [](unsigned char c) { return !std::isalnum(c) && c != '-'; }, '-');
    return text;
}

std::string text(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.4g", value);
    return buffer;
}

Cells textCells(const RankedLayer& row) {
    return {row.rank > 0 ? std::to_string(row.rank) : "",
            row.layer,
            text(row.lambda),
            text(row.mse),
            text(row.epsilon),
            text(row.slack),
            row.weights > 0 ? std::to_string(row.weights) : "",
            row.macs > 0 ? std::to_string(row.macs) : "",
            std::string(name(row.state)),
            row.trend == DualTrend::Unknown ? "" : std::string(name(row.trend))};
}

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string rankingLatex(const Rows& rows, const Provenance& provenance) {
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
        integerColumn(valuesOf(rows, &RankedLayer::macs)),
    };
    std::string result = header(provenance) + "\\begin{table}\n  \\centering\n  \\caption{" + caption(rows) +
                         "}\n  \\label{" + label(provenance.runId) +
                         "}\n  \\footnotesize\\setlength{\\tabcolsep}{4pt}\n  \\begin{tabular}{\n";
    for (std::size_t i = 0; i < columnsOfNumbers.size(); ++i)
        result += "    " + columnsOfNumbers[i].type + (i == 0 ? "\n    l\n" : "\n");
    result += "    l}\n    \\toprule\n"
              "    {Rank} & Layer & {$\\lambda$} & {MSE} & {$\\varepsilon$} & {Slack} & {Weights} & {MACs} & "
              "State \\\\\n    \\midrule\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        result += "    " + columnsOfNumbers[0].cells[r] + " & " + latexEscape(rows[r].layer);
        for (std::size_t i = 1; i < columnsOfNumbers.size(); ++i)
            result += " & " + columnsOfNumbers[i].cells[r];
        result += " & " + std::string(name(rows[r].state)) + " \\\\\n";
    }
    return result + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
}

std::string rankingCsv(const Rows& rows) {
    std::string csv = "rank,layer,bits,lambda,mse,epsilon,slack,weights,macs,state,trend\r\n";
    for (const auto& row : rows)
        csv += join(Cells{std::to_string(row.rank), csvCell(row.layer), std::to_string(row.bits),
                          number(row.lambda), number(row.mse), number(row.epsilon), number(row.slack),
                          std::to_string(row.weights), std::to_string(row.macs), std::string(name(row.state)),
                          std::string(name(row.trend))},
                    ",") +
               "\r\n";
    return csv;
}

std::string rankingText(const Rows& rows) {
    std::vector<Cells> lines{{"#", "Layer", "λ", "MSE", "ε", "Slack", "Weights", "MACs", "State", "λ is"}};
    for (const auto& row : rows)
        lines.push_back(textCells(row));
    return textTable(lines, {0, 2, 3, 4, 5, 6, 7});
}

} // namespace pdqat
