// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/labelled_points.h"

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

LabelledPoints::LabelledPoints(QCustomPlot& plot, const PlotTheme& theme, std::vector<Point> points)
    : QCPAbstractPlottable(plot.xAxis, plot.yAxis), theme_(theme), points_(std::move(points)) {
    std::erase_if(points_, [](const Point& point) {
        return !std::isfinite(point.at.x()) || !std::isfinite(point.at.y());
    });
    std::ranges::stable_partition(points_, [](const Point& point) { return !point.selected; });
}

QCPRange LabelledPoints::getKeyRange(bool& found, QCP::SignDomain) const {
    found = !points_.empty();
    QCPRange range;
    for (const auto& point : points_)
        range.expand(point.at.x());
    return range;
}

QCPRange LabelledPoints::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = !points_.empty();
    QCPRange range;
    for (const auto& point : points_)
        range.expand(point.at.y());
    return range;
}

QRectF LabelledPoints::disc(const Point& point) const {
    const double radius = (point.selected ? 6 : 4) * theme_.unit;
    const auto centre = coordsToPixels(point.at.x(), point.at.y());
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void LabelledPoints::draw(QCPPainter* painter) {
    painter->setAntialiasing(true);
    const bool any = !points_.empty() && points_.back().selected;
    for (const auto& point : points_) {
        painter->setPen(QPen(point.selected ? theme_.text : theme_.background, theme_.unit));
        painter->setBrush(any && !point.selected ? theme_.dimmed(point.color) : point.color);
        painter->drawEllipse(disc(point));
    }
    drawNames(*painter);
}

void LabelledPoints::drawNames(QCPPainter& painter) {
    const QFontMetricsF metrics(theme_.font, painter.device());
    const auto inside = QRectF(keyAxis()->axisRect()->rect());
    std::vector<QRectF> taken;
    for (const auto& point : points_)
        taken.push_back(disc(point));
    painter.setFont(theme_.font);
    named_.clear();
    for (auto point = points_.rbegin(); point != points_.rend(); ++point) { // the selected one first
        const auto around = disc(*point);
        const QSizeF size(metrics.horizontalAdvance(point->name), metrics.height());
        const double gap = 2 * theme_.unit, middle = around.center().y() - size.height() / 2,
                     centred = around.center().x() - size.width() / 2;
        const QRectF places[] = {{{around.right() + gap, middle}, size},
                                 {{around.left() - gap - size.width(), middle}, size},
                                 {{centred, around.top() - size.height()}, size},
                                 {{centred, around.bottom()}, size}};
        const auto isFree = [&](const QRectF& place) {
            return inside.contains(place) &&
                   std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(place); });
        };
        const auto* place = std::ranges::find_if(places, isFree);
        if (place == std::end(places) && point->selected)
            place = std::ranges::find_if(places, [&](const QRectF& each) { return inside.contains(each); });
        if (place == std::end(places))
            continue;
        painter.setPen(point->selected ? theme_.text : theme_.muted);
        painter.drawText(*place, Qt::AlignCenter | Qt::TextDontClip, point->name);
        taken.push_back(*place);
        named_ << point->name;
    }
}

} // namespace pdqat::ui
