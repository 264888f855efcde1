// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field table's texts for people, listed where translators' tools find them (the table itself belongs to
// the engine, which knows nothing of translation). A test compares the two.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace pdqat::ui {

/// English source texts of the context "fields" that have an entry for translators.
std::span<const char* const> translatableFieldTexts();
/// The texts that the field table has: labels, help, units, choices, section titles.
std::vector<std::string> textsOfFieldTable();

} // namespace pdqat::ui
