// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/panel_plan.h"

#include "widgets/paper/curve_figure.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pdqat::ui {
namespace {

constexpr double barShare = 0.8, pointShare = 0.5; ///< of a category, for all its series
constexpr int fewPlaces = 8;

/// Bars need places, not distances: numbers on their axis become categories.
void placeBars(FigurePanel& panel) {
    if (panel.mark != Mark::Bars || !panel.x.categories.empty())
        return;
    std::set<double> values;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            if (std::isfinite(point.x.mean))
                values.insert(point.x.mean);
    for (auto& series : panel.series)
        for (auto& point : series.points) {
            const auto place = std::distance(values.begin(), values.find(point.x.mean));
            point.x = {static_cast<double>(place), qQNaN(), qQNaN(), point.x.n};
        }
    for (const double value : values)
        panel.x.categories.push_back(QString::number(value).toStdString());
    panel.x.logarithmic = false;
}

/// What cannot stand on a logarithmic axis becomes NaN; a spread that reaches below 0 is left to the drawing.
qint64 maskForLog(Estimate& value) {
    if (!std::isfinite(value.mean) || value.mean > 0)
        return 0;
    value.mean = value.low = value.high = qQNaN();
    return 1;
}

qint64 mask(FigurePanel& panel) {
    qint64 lost = 0;
    for (auto& series : panel.series)
        for (auto& point : series.points) {
            lost += panel.x.logarithmic ? maskForLog(point.x) : 0;
            lost += panel.y.logarithmic ? maskForLog(point.y) : 0;
        }
    return lost;
}

/// By x; points without a place go.
void order(FigurePanel& panel) {
    for (auto& series : panel.series) {
        if (panel.mark == Mark::Histogram)
            continue;
        std::erase_if(series.points, [](const auto& point) { return !std::isfinite(point.x.mean); });
        std::stable_sort(series.points.begin(), series.points.end(),
                         [](const auto& a, const auto& b) { return a.x.mean < b.x.mean; });
    }
}

void addTo(Extent& extent, const Estimate& estimate, bool logarithmic) {
    for (const double value : {estimate.low, estimate.mean, estimate.high})
        if (std::isfinite(value) && (!logarithmic || value > 0))
            extent.add(value);
}

Extent rangeX(const FigurePanel& panel) {
    if (!panel.x.categories.empty())
        return {-0.6, static_cast<double>(panel.x.categories.size()) - 0.4};
    Extent extent;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            addTo(extent, point.x, panel.x.logarithmic);
    return padded(extent, panel.x.logarithmic);
}

Extent rangeY(const FigurePanel& panel) {
    Extent extent;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            addTo(extent, point.y, panel.y.logarithmic);
    const bool standing = panel.mark == Mark::Bars || panel.mark == Mark::Histogram;
    if (!standing || panel.y.logarithmic || extent.empty())
        return padded(extent, panel.y.logarithmic);
    return {std::min(0.0, 1.06 * extent.lower), std::max(0.0, 1.06 * extent.upper)};
}

/// Numbers of layers, bit widths: the few places of the points, where they stand far enough apart.
QVector<double> wholePlaces(const FigurePanel& panel) {
    std::set<double> places;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            places.insert(point.x.mean);
    QVector<double> ticks(places.begin(), places.end());
    if (ticks.size() < 2 || ticks.size() > fewPlaces || panel.mark == Mark::Histogram || panel.x.logarithmic)
        return {};
    const double apart = (ticks.last() - ticks.first()) / (2 * fewPlaces);
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (ticks[i] != std::round(ticks[i]) || (i > 0 && ticks[i] - ticks[i - 1] < apart))
            return {};
    return ticks;
}

} // namespace

double PanelPlan::barWidth() const {
    return barShare / static_cast<double>(std::max<std::size_t>(panel.series.size(), 1));
}

double PanelPlan::shift(std::size_t series) const {
    if (categories.isEmpty() || panel.mark == Mark::Lines)
        return 0;
    const auto count = static_cast<double>(panel.series.size());
    const double step = panel.mark == Mark::Bars ? barWidth() : pointShare / count;
    return step * (static_cast<double>(series) - (count - 1) / 2);
}

PanelPlan planPanel(const FigurePanel& panel) {
    PanelPlan plan;
    plan.panel = panel;
    placeBars(plan.panel);
    plan.lost = mask(plan.panel);
    order(plan.panel);
    for (const auto& category : plan.panel.x.categories)
        plan.categories << QString::fromStdString(category);
    if (plan.categories.isEmpty())
        plan.ticks = wholePlaces(plan.panel);
    plan.x = rangeX(plan.panel);
    plan.y = rangeY(plan.panel);
    return plan;
}

} // namespace pdqat::ui
