// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/table_latex.h"

#include "engine/api/number_text.h"
#include "engine/figures/latex.h"
#include "engine/figures/latex_text.h"
#include "engine/figures/table_parts.h"

#include <algorithm>
#include <cmath>

namespace pdqat::figures {
namespace {

std::string num(const std::string& text) { return "\\num{" + text + '}'; }

/// Without a width of its own, so that numbers stay aligned.
std::string superscript(const std::string& marks) {
    return marks.empty() ? "" : "{\\rlap{\\textsuperscript{\\normalfont " + marks + "}}}";
}

/// Widest numbers of one column: what siunitx must leave room for.
struct Extent {
    std::size_t digits = 1, spreadDigits = 0, boundLength = 0, marks = 0;
    bool negative = false;
};

class TableWriter {
public:
    explicit TableWriter(const TableData& table) : table_(table), intervals_(hasIntervals(table)) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            extents_.push_back(extent(i));
    }

    std::string tabular() const {
        std::string text =
            "\\begin{tabular}{" + types() + "}\n    \\toprule\n    " + heads() + " \\\\\n    \\midrule\n";
        for (const auto& row : table_.rows)
            text += "    " + rowText(row) + " \\\\\n";
        return text + "    \\bottomrule\n  \\end{tabular}";
    }

private:
    std::string rounded(double value) const { return fixedText(value, table_.decimals); }

    Extent extent(std::size_t column) const {
        Extent result;
        for (const auto& row : table_.rows)
            if (!row.span && column < row.cells.size())
                widen(result, row.cells[column]);
        return result;
    }

    void widen(Extent& extent, const TableCell& cell) const {
        extent.marks = std::max(extent.marks, cellMarks(table_, cell).size());
        if (!std::isfinite(cell.value.mean))
            return;
        const auto mean = rounded(cell.value.mean);
        extent.negative = extent.negative || mean.front() == '-';
        extent.digits = std::max(extent.digits, integerDigits(mean));
        if (!std::isfinite(halfWidth(cell.value)))
            return;
        extent.spreadDigits = std::max(extent.spreadDigits, spreadDigits(rounded(halfWidth(cell.value))));
        extent.boundLength =
            std::max({extent.boundLength, rounded(cell.value.low).size(), rounded(cell.value.high).size()});
    }

    /// Of "0.23" those of 23, which is how table-format counts.
    std::size_t spreadDigits(const std::string& spread) const {
        const auto whole = spread.starts_with("0.") ? 0 : integerDigits(spread);
        return whole + static_cast<std::size_t>(table_.decimals);
    }

    bool namesAreNumbers() const {
        return std::all_of(table_.rows.begin(), table_.rows.end(), [](const TableRow& row) {
            return !row.name.empty() && row.name.find_first_not_of("0123456789.") == std::string::npos;
        });
    }

    std::string types() const {
        std::string text = "\n    " + std::string(namesAreNumbers() ? "r" : "l");
        for (const auto& extent : extents_)
            text += "\n    " + type(extent);
        if (const auto marks = extents_.empty() ? 0 : extents_.back().marks; marks > 1)
            text += "@{\\hspace{" + fixedText(0.5 + 0.4 * static_cast<double>(marks), 1) + "em}}";
        return text;
    }

    std::string type(const Extent& extent) const {
        std::string format = std::to_string(extent.digits);
        if (table_.decimals > 0)
            format += '.' + std::to_string(table_.decimals);
        if (!intervals_ && extent.spreadDigits > 0)
            format += '(' + std::to_string(extent.spreadDigits) + ')';
        return std::string(extent.negative ? "S[table-format=-" : "S[table-format=") + format + ']' +
               (intervals_ ? "@{\\enspace}l" : "");
    }

    std::string heads() const {
        std::string text = latexEscape(table_.rowTitle);
        for (const auto& column : table_.columns)
            text +=
                " & " + (intervals_ ? "\\multicolumn{2}{c}{" : std::string("{")) + latexEscape(column) + '}';
        return text;
    }

    std::string rowText(const TableRow& row) const {
        std::string text = latexEscape(row.name);
        if (row.span)
            return text + " & " + spanned(row.cells.at(0));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += " & " + cellText(row.cells[i], extents_.at(i));
        return text;
    }

    std::string spanned(const TableCell& cell) const {
        const auto columns = table_.columns.size() * (intervals_ ? 2 : 1);
        return "\\multicolumn{" + std::to_string(columns) + "}{c}{" + (cell.bold ? "\\bfseries " : "") +
               spannedValue(cell.value) + superscript(cellMarks(table_, cell)) + '}';
    }

    std::string spannedValue(const Estimate& value) const {
        if (!std::isfinite(value.mean))
            return latexEscape(estimateText(table_, value));
        if (!std::isfinite(halfWidth(value)))
            return num(rounded(value.mean));
        return intervals_ ? num(rounded(value.mean)) + "\\enspace" + bounds(value, 0)
                          : num(withSpread(value));
    }

    std::string withSpread(const Estimate& value) const {
        return rounded(value.mean) + " +- " + rounded(halfWidth(value));
    }

    /// [low, high], each padded to a width of `length` characters.
    std::string bounds(const Estimate& value, std::size_t length) const {
        const auto padded = [&](double bound) {
            const auto text = rounded(bound);
            std::string zeros(length > text.size() ? length - text.size() : 0, '0');
            return (zeros.empty() ? "" : "\\phantom{" + zeros + '}') + num(text);
        };
        return '[' + padded(value.low) + ", " + padded(value.high) + ']';
    }

    std::string cellText(const TableCell& cell, const Extent& extent) const {
        const auto marks = superscript(cellMarks(table_, cell));
        const std::string bold = cell.bold ? "\\bfseries " : "";
        if (!std::isfinite(cell.value.mean)) {
            const auto text = latexEscape(estimateText(table_, cell.value)) + marks;
            return intervals_ ? "\\multicolumn{2}{c}{" + text + '}' : '{' + text + '}';
        }
        const auto mean = bold + rounded(cell.value.mean);
        if (!std::isfinite(halfWidth(cell.value)))
            return mean + marks + (intervals_ ? " &" : "");
        return intervals_ ? mean + " & " + bold + bounds(cell.value, extent.boundLength) + marks
                          : bold + withSpread(cell.value) + marks;
    }

    const TableData& table_;
    const bool intervals_;
    std::vector<Extent> extents_;
};

std::string notesText(const std::vector<TableNote>& notes) {
    std::string text;
    for (const auto& note : notes)
        text += "    " + (note.mark.empty() ? "" : "\\textsuperscript{" + note.mark + "}~") +
                latexEscape(note.text) + "\\par\n";
    return text;
}

} // namespace

std::string tableLatex(const TableData& table) {
    const auto notes = tableNotes(table);
    const auto tabular = TableWriter(table).tabular();
    return latexHeader(table.title.empty() ? "Table" : table.title, table.sources) + latexTableNeeds() +
           latexTableOpening(latexEscape(fullCaption(table)), table.label) +
           // The bold of the regular digits' width, where the font has one: numbers stay aligned.
           "  \\renewcommand{\\bfdefault}{b}\n"
           "  \\sisetup{separate-uncertainty, detect-weight, mode=text}\n" +
           (notes.empty() ? "  " + tabular + '\n' : latexWithNotes(tabular, notesText(notes))) +
           "\\end{table}\n";
}

} // namespace pdqat::figures
