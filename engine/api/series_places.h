// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the points of a panel's series stand: side by side where they would hide each other.
#pragma once

#include "engine/api/result.h"

namespace pdqat {

/// Part of its room that a group of bars takes.
inline constexpr double barGroup = 0.8;

/// Whether the value can be drawn on the axis: finite, and above 0 on a logarithmic one.
bool canBeDrawn(const FigureAxis& axis, double value);

/// Room of one group of bars in units of the axis, powers of ten on a logarithmic one: 1 between categories,
/// else the smallest distance between neighbours.
double barRoom(const FigurePanel& panel);

/// The point `units` of such units to the right of x.
double movedAlong(const FigureAxis& axis, double x, double units);

/// Where the series number `series` (from 0) has what belongs to x: the middle of its bar, or its point
/// beside those of the others on a category. Lines stay where they are.
double placeOf(const FigurePanel& panel, std::size_t series, double x);

/// A series' points in their places. What cannot be drawn is NaN; a spread that reaches below a logarithmic
/// axis ends at its foot. Bars and points on categories have no spread along x; a histogram's bars keep their
/// bounds.
std::vector<FigurePoint> placedPoints(const FigurePanel& panel, std::size_t series, double footX,
                                      double footY);

} // namespace pdqat
