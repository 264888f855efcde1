// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/table_parts.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

namespace pdqat::figures {
namespace {

/// Indices of the notes that cells point to, ascending.
std::set<std::size_t> markedNotes(const TableData& table) {
    std::set<std::size_t> marked;
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells)
            marked.insert(cell.notes.begin(), cell.notes.end());
    return marked;
}

std::string markOf(const std::set<std::size_t>& marked, std::size_t note) {
    return letters(static_cast<std::size_t>(std::distance(marked.begin(), marked.find(note))));
}

std::string sentence(std::string text) {
    if (text.empty())
        return text;
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return std::string_view(".!?").find(text.back()) == std::string_view::npos ? text + '.' : text;
}

} // namespace

bool hasIntervals(const TableData& table) {
    return table.spread == Spread::Bootstrap95 && std::ranges::any_of(table.rows, [](const auto& row) {
               return std::ranges::any_of(
                   row.cells, [](const auto& cell) { return std::isfinite(halfWidth(cell.value)); });
           });
}

double halfWidth(const Estimate& estimate) { return (estimate.high - estimate.low) / 2; }

std::string estimateText(const TableData& table, const Estimate& estimate) {
    const auto text = [&](double value) { return fixedText(value, table.decimals); };
    if (std::isnan(estimate.mean))
        return "–";
    if (std::isinf(estimate.mean))
        return estimate.mean > 0 ? "∞" : "−∞";
    const auto mean = text(estimate.mean);
    if (!std::isfinite(halfWidth(estimate)))
        return mean;
    return hasIntervals(table) ? mean + " [" + text(estimate.low) + ", " + text(estimate.high) + ']'
                               : mean + " ± " + text(halfWidth(estimate));
}

std::vector<TableNote> tableNotes(const TableData& table) {
    const auto marked = markedNotes(table);
    std::vector<TableNote> notes, withMark;
    if (!table.boldText.empty())
        notes.push_back({"", sentence(table.boldText)});
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        if (marked.contains(i))
            withMark.push_back({markOf(marked, i), table.notes[i]});
        else
            notes.push_back({"", table.notes[i]});
    notes.insert(notes.end(), withMark.begin(), withMark.end());
    return notes;
}

std::string cellMarks(const TableData& table, const TableCell& cell) {
    const auto marked = markedNotes(table);
    std::set<std::size_t> sorted(cell.notes.begin(), cell.notes.end());
    std::vector<std::string> marks;
    for (const auto note : sorted)
        marks.push_back(markOf(marked, note));
    return join(marks, ",");
}

std::string fullCaption(const TableData& table) {
    std::string text = sentence(table.caption), values = table.spreadText;
    const bool unitTold = table.unit.empty() || table.caption.find(table.unit) != std::string::npos;
    if (!unitTold)
        values = "Values in " + table.unit + (values.empty() ? "" : ": " + values);
    if (!values.empty())
        text = text.empty() ? sentence(values) : text + ' ' + sentence(values);
    return text;
}

} // namespace pdqat::figures
