// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/table_text.h"

#include "engine/api/csv.h"
#include "engine/api/text.h"
#include "engine/api/utf8.h"
#include "engine/figures/table_parts.h"
#include "engine/figures/text_table.h"

#include <algorithm>

namespace pdqat::figures {
namespace {

std::string noteTexts(const TableData& table, const TableCell& cell) {
    std::vector<std::string> texts;
    for (const auto note : cell.notes)
        texts.push_back(table.notes.at(note));
    return join(texts, " ");
}

/// Characters that would be read as Markdown, or as HTML within it.
std::string markdown(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|~$#").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c == '\n' ? ' ' : c;
    }
    return escaped;
}

std::string markdownCell(const TableData& table, const TableCell& cell) {
    auto text = markdown(estimateText(table, cell.value));
    if (cell.bold)
        text = "**" + text + "**";
    const auto marks = cellMarks(table, cell);
    return marks.empty() ? text : text + "<sup>" + marks + "</sup>";
}

std::string markdownLine(const std::vector<std::string>& cells) { return "| " + join(cells, " | ") + " |\n"; }

/// Markdown has no cell over several columns.
std::string spanNote(const TableData& table) {
    std::vector<std::string> names;
    for (const auto& row : table.rows)
        if (row.span && table.columns.size() > 1)
            names.push_back(row.name);
    return names.empty() ? "" : join(names, ", ") + ": one value for all columns.";
}

std::string terminalCell(const TableData& table, const TableCell& cell) {
    const auto marks = cellMarks(table, cell);
    return estimateText(table, cell.value) + (cell.bold ? "*" : "") +
           (marks.empty() ? "" : " (" + marks + ")");
}

std::vector<Cells> terminalRows(const TableData& table) {
    std::vector<Cells> rows{{table.rowTitle}};
    rows.front().insert(rows.front().end(), table.columns.begin(), table.columns.end());
    for (const auto& row : table.rows) {
        Cells cells{row.name};
        for (const auto& cell : row.cells)
            if (!row.span)
                cells.push_back(terminalCell(table, cell));
        cells.resize(rows.front().size());
        rows.push_back(cells);
    }
    return rows;
}

/// The row's name stays; its one value goes to the middle of the columns.
std::string spannedLine(const std::string& name, const std::string& value, std::size_t first,
                        std::size_t width) {
    const std::size_t room = width > first ? width - first : 0;
    const std::size_t left = room > textWidth(value) ? (room - textWidth(value)) / 2 : 0;
    return name + std::string(first - textWidth(name) + left, ' ') + value;
}

std::size_t widest(const std::vector<std::string>& lines) {
    std::size_t width = 0;
    for (const auto& line : lines)
        width = std::max(width, textWidth(line));
    return width;
}

/// Lines of the table without its caption and notes.
std::vector<std::string> terminalLines(const TableData& table) {
    const auto rows = terminalRows(table);
    std::vector<std::string> names, lines;
    for (const auto& row : rows)
        names.push_back(row.front());
    const auto text = textTable(rows);
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        lines.push_back(text.substr(at, end - at));
    const auto first = widest(names) + 2, width = widest(lines);
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (const auto& row = table.rows[i]; row.span)
            lines[i + 1] = spannedLine(row.name, terminalCell(table, row.cells.at(0)), first, width);
    return lines;
}

std::string withoutPrefix(const std::string& text, std::string_view prefix) {
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

std::string paragraph(const std::string& text) { return text.empty() ? "" : text + "\n\n"; }
std::string bold(bool is) { return is ? "true" : "false"; }

} // namespace

std::string tableCsv(const TableData& table) {
    auto csv = csvLine({"row", "column", "mean", "low", "high", "n", "bold", "notes"});
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& [value, isBold, notes] = row.cells[i];
            csv += csvLine({row.name, row.span ? "" : table.columns.at(i), csvNumber(value.mean),
                            csvNumber(value.low), csvNumber(value.high), std::to_string(value.n),
                            bold(isBold), noteTexts(table, row.cells[i])});
        }
    return csv;
}

std::string tableMarkdown(const TableData& table) {
    std::vector<std::string> heads{markdown(table.rowTitle)}, rules{":--"};
    for (const auto& column : table.columns) {
        heads.push_back(markdown(column));
        rules.emplace_back("--:");
    }
    std::string text = paragraph(markdown(fullCaption(table))) + markdownLine(heads) + markdownLine(rules);
    for (const auto& row : table.rows) {
        std::vector<std::string> cells{markdown(row.name)};
        for (const auto& cell : row.cells)
            cells.push_back(markdownCell(table, cell));
        cells.resize(heads.size());
        text += markdownLine(cells);
    }
    auto notes = tableNotes(table);
    if (const auto span = spanNote(table); !span.empty())
        notes.insert(notes.begin(), {"", span});
    for (const auto& note : notes)
        text +=
            '\n' + (note.mark.empty() ? "" : "<sup>" + note.mark + "</sup> ") + markdown(note.text) + '\n';
    return text;
}

std::string tableText(const TableData& table) {
    std::string text = paragraph(fullCaption(table)) + join(terminalLines(table), "\n") + '\n';
    auto notes = tableNotes(table);
    if (!table.boldText.empty())
        notes.front().text = "* " + withoutPrefix(notes.front().text, "Bold: ");
    if (!notes.empty())
        text += '\n';
    for (const auto& note : notes)
        text += (note.mark.empty() ? note.text : '(' + note.mark + ") " + note.text) + '\n';
    return text;
}

} // namespace pdqat::figures
