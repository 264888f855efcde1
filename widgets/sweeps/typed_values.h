// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several values of a field as they are typed in the window: numbers with the language's decimal sign.
#pragma once

#include "engine/api/value_list.h"

#include <QString>

namespace pdqat::ui {

/// For parseValues(). Where the language writes 0,5 a number may have a comma or a point, and a semicolon, or
/// a comma with a blank, stands between two.
std::string plainValues(const Field& field, QString typed);
/// All values, as they may be typed.
QString typedText(const Field& field, const std::vector<Value>& values);
/// Some of them, to be read.
QString shownValues(const Field& field, const std::vector<Value>& values);

} // namespace pdqat::ui
