// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer vertices for paper: a curve thinned so that no drawn line moves by more than a stated distance.
#pragma once

#include <QPointF>

#include <cstddef>
#include <vector>

namespace pdqat::ui {

/// Indices, ascending, of the points to draw. Within a column of width `step` the first, lowest, highest and
/// last point stay; then points that lie within step/2 of the line through their neighbours go. Points with a
/// NaN coordinate are gaps and stay (one of several in a row).
/// @param points in device pixels, x ascending
std::vector<std::size_t> decimate(const std::vector<QPointF>& points, double step);

} // namespace pdqat::ui
