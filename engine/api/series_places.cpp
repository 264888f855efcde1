// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/series_places.h"

#include <cmath>
#include <limits>
#include <set>

namespace pdqat {
namespace {

constexpr double pointGroup = 0.5; ///< part of a category that the points of all series share
constexpr double notDrawn = std::numeric_limits<double>::quiet_NaN();

/// Part of its room over which a panel's series are spread.
double groupOf(const FigurePanel& panel) {
    const auto mark = traits(panel.mark);
    if (mark.wide)
        return barGroup;
    return mark.joined || mark.counts || panel.x.categories.empty() ? 0 : pointGroup;
}

Estimate drawn(const FigureAxis& axis, const Estimate& value, double foot) {
    if (!canBeDrawn(axis, value.mean))
        return {.n = value.n};
    const auto end = [&](double at) {
        return !std::isfinite(at) ? notDrawn : canBeDrawn(axis, at) ? at : foot;
    };
    return {value.mean, end(value.low), end(value.high), value.n};
}

} // namespace

bool canBeDrawn(const FigureAxis& axis, double value) {
    return std::isfinite(value) && (!axis.logarithmic || value > 0);
}

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

double placeOf(const FigurePanel& panel, std::size_t series, double x) {
    const double part = (static_cast<double>(series) + 0.5) / static_cast<double>(panel.series.size()) - 0.5;
    const double group = groupOf(panel);
    return group == 0 ? x : movedAlong(panel.x, x, part * group * barRoom(panel));
}

std::vector<FigurePoint> placedPoints(const FigurePanel& panel, std::size_t series, double footX,
                                      double footY) {
    auto points = panel.series[series].points;
    for (auto& point : points) {
        point.y = drawn(panel.y, point.y, footY);
        if (traits(panel.mark).counts)
            continue;
        point.x = drawn(panel.x, point.x, footX);
        if (traits(panel.mark).wide || !panel.x.categories.empty())
            point.x = {.mean = placeOf(panel, series, point.x.mean)};
    }
    return points;
}

} // namespace pdqat
