// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all writers of a table say alike. UTF-8; private to this room.
#pragma once

#include "engine/api/result.h"

#include <string>
#include <vector>

namespace pdqat::figures {

/// Whether spreads are written as [low, high]: a bootstrap interval need not be symmetric. Where no cell has
/// one, no.
bool hasIntervals(const TableData& table);
/// What stands after ±; NaN where there is no spread.
double halfWidth(const Estimate& estimate);
/// "91.48 ± 0.23", "85.52 [84.90, 86.01]", "91.48", or "–" without a value.
std::string estimateText(const TableData& table, const Estimate& estimate);

/// One line beneath a table.
struct TableNote {
    std::string mark; ///< "a" where cells point to it
    std::string text; ///< a sentence
};

/// What bold means, then the notes that concern the whole table, then the marked ones.
std::vector<TableNote> tableNotes(const TableData& table);
/// Marks of a cell: "a,b".
std::string cellMarks(const TableData& table, const TableCell& cell);

/// The caption with the unit and with what the spread is, in sentences.
std::string fullCaption(const TableData& table);

} // namespace pdqat::figures
