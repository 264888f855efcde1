// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's numbers as CSV.
#pragma once

#include "engine/api/result.h"

#include <string>

namespace pdqat {

/// Every point, at full precision: panel (a letter where there are several, with its title), series, label,
/// x, x_low, x_high, y, y_low, y_high, n (runs behind y). On an axis of categories x is the category's name.
/// RFC 4180, C locale; what is not known is empty.
std::string figureCsv(const FigureData& figure);

} // namespace pdqat
