// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bars of several series stand side by side. Private to this room.
#pragma once

#include "engine/api/result.h"

namespace pdqat::figures {

/// Part of its room that a group of bars takes.
inline constexpr double barGroup = 0.8;

/// Room of one group of bars in units of the axis, powers of ten on a logarithmic one: 1 between categories,
/// else the smallest distance between neighbours.
double barRoom(const FigurePanel& panel);

/// The point `units` of such units to the right of x.
double movedAlong(const FigureAxis& axis, double x, double units);

/// Middle of the bar of the series number `series` (from 0) in the group at x.
double barPlace(const FigurePanel& panel, double room, std::size_t series, double x);

} // namespace pdqat::figures
