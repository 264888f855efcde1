// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the steps of a network stand: top-down in rows by their longest path from the images, branches side
// by side, what skips rows in lanes between the boxes.
#pragma once

#include "engine/api/network_graph.h"

#include <QRectF>

#include <vector>

namespace pdqat::ui {

/// From the lower edge of one box to the upper edge of another. What skips rows runs straight down from
/// `laneTop` to `laneBottom`.
struct LaidEdge {
    std::size_t from = 0, to = 0;
    QPointF start, end;
    bool skips = false;
    QPointF laneTop = {}, laneBottom = {};
};

struct GraphLayout {
    std::vector<std::size_t> rows; ///< per step
    std::vector<QRectF> boxes;     ///< per step
    std::vector<LaidEdge> edges;
    QRectF bounds; ///< of boxes and lanes
};

/// @param sizes  of the boxes, per step
GraphLayout layOut(const NetworkGraph& graph, const std::vector<QSizeF>& sizes);

} // namespace pdqat::ui
