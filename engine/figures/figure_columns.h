// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's numbers as columns of the data file that PGFPlots reads. Private to this room.
#pragma once

#include "engine/api/figure_plan.h"

#include <string>
#include <vector>

namespace pdqat::figures {

/// Lines of more points than this are thinned: enough for 2 mm a point on the widest paper.
inline constexpr std::size_t mostVertices = 500;

/// At most `mostVertices` points that look the same when drawn as a line: of each stretch of the line its
/// lowest and highest point and its first gap, and both ends.
std::vector<FigurePoint> thinned(const std::vector<FigurePoint>& points);

/// Names of the columns of one series; empty where it has none.
struct SeriesColumns {
    std::string x, y;
    std::string xMinus, xPlus, yMinus, yPlus; ///< lengths of error bars
    std::string bandX, bandY;                 ///< outline of the band of a long line
};

struct FigureColumns {
    std::vector<std::vector<SeriesColumns>> panels;
    std::string csv;                  ///< columns of unequal length end with "nan"
    std::vector<std::string> remarks; ///< what was thinned, in sentences
};

FigureColumns figureColumns(const FigurePlan& figure);

} // namespace pdqat::figures
