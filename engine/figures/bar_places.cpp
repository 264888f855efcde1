// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/bar_places.h"

#include "engine/figures/figure_layout.h"

#include <cmath>
#include <set>

namespace pdqat::figures {

double barRoom(const FigurePanel& panel) {
    if (!panel.x.categories.empty())
        return 1;
    std::set<double> places;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            if (canBeDrawn(panel.x, point.x.mean))
                places.insert(panel.x.logarithmic ? std::log10(point.x.mean) : point.x.mean);
    double room = 0;
    for (auto place = places.begin(); place != places.end() && std::next(place) != places.end(); ++place)
        if (const double distance = *std::next(place) - *place; room == 0 || distance < room)
            room = distance;
    return room > 0 ? room : 1;
}

double movedAlong(const FigureAxis& axis, double x, double units) {
    return axis.logarithmic ? x * std::pow(10.0, units) : x + units;
}

double barPlace(const FigurePanel& panel, double room, std::size_t series, double x) {
    const double part = (static_cast<double>(series) + 0.5) / static_cast<double>(panel.series.size()) - 0.5;
    return movedAlong(panel.x, x, part * barGroup * room);
}

} // namespace pdqat::figures
