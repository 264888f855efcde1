// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/panel_painter.h"

#include "widgets/paper/paper_axis.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pdqat::ui {
namespace {

/// A regular pentagon for a marker of size 6, as QCPScatterStyle scales paths.
QPainterPath pentagon() {
    QPolygonF corners;
    for (int i = 0; i < 6; ++i) {
        const double angle = 2 * std::numbers::pi * i / 5;
        corners << QPointF(3.2 * std::sin(angle), -3.2 * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    return path;
}

QCPScatterStyle::ScatterShape shapeOf(Marker marker) {
    switch (marker) {
    case Marker::Circle: return QCPScatterStyle::ssCircle;
    case Marker::Square: return QCPScatterStyle::ssSquare;
    case Marker::Triangle: return QCPScatterStyle::ssTriangle;
    case Marker::Diamond: return QCPScatterStyle::ssDiamond;
    case Marker::TriangleDown: return QCPScatterStyle::ssTriangleInverted;
    case Marker::Pentagon: return QCPScatterStyle::ssCustom;
    case Marker::Cross: return QCPScatterStyle::ssCross;
    case Marker::Plus: break;
    }
    return QCPScatterStyle::ssPlus;
}

/// In ascending order, as QCustomPlot wants them.
std::vector<FigurePoint> ascending(const SeriesPlan& series) {
    auto points = series.points;
    std::erase_if(points, [](const auto& point) { return !std::isfinite(point.x.mean); });
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.x.mean < b.x.mean; });
    return points;
}

} // namespace

PanelPainter::PanelPainter(QCPAxisRect& rect, const PlotTheme& theme, const FigurePlan& figure,
                           const PanelPlan& panel)
    : theme_(theme),
      figure_(figure),
      panel_(panel),
      rect_(rect),
      x_(*rect.axis(QCPAxis::atBottom)),
      y_(*rect.axis(QCPAxis::atLeft)) {}

std::vector<LegendEntry> PanelPainter::paint() {
    setUpAxes();
    std::vector<LegendEntry> entries;
    for (const auto& series : panel_.series)
        entries.push_back({QString::fromStdString(series.name), paintSeries(series)});
    markMissing();
    if (!panel_.note.empty())
        write(QString::fromStdString(panel_.note), {1, 0}, Qt::AlignRight | Qt::AlignTop);
    if (!panel_.drawn())
        write(QLatin1String(noValues), {0.5, 0.5}, Qt::AlignCenter);
    return entries;
}

void PanelPainter::setUpAxes() {
    // In this order: that of rect_.axes() differs from process to process, and with it the file's bytes.
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom, QCPAxis::atTop, QCPAxis::atRight}) {
        auto* axis = rect_.axis(type);
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        styleAxis(*axis, theme_);
        axis->setVisible(axis == &x_ || axis == &y_);
    }
    setUpAxis(x_, panel_.x);
    setUpAxis(y_, panel_.y);
}

QCPAbstractPlottable* PanelPainter::paintSeries(const SeriesPlan& series) {
    switch (panel_.mark) {
    case Mark::Bars: return paintBars(series);
    case Mark::Histogram: return paintHistogram(series);
    case Mark::Points:
    case Mark::Lines: break;
    }
    return paintPoints(series);
}

QPen PanelPainter::linePen(const SeriesPlan& series) const {
    const auto& dash = figure_.looks[series.look].dash;
    QPen pen(color(series), pixels(figure_.lineWidth), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern(dash.begin(), std::find(dash.begin(), dash.end(), 0.0));
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QCPScatterStyle PanelPainter::marker(const SeriesPlan& series) const {
    const auto shape = shapeOf(figure_.looks[series.look].marker);
    const bool open = shape == QCPScatterStyle::ssCross || shape == QCPScatterStyle::ssPlus;
    const double size = pixels(2 * figure_.markerRadius);
    const QPen pen(color(series), pixels(figure_.lineWidth) * (open ? 1 : 0.3));
    if (shape == QCPScatterStyle::ssCustom)
        return {pentagon(), pen, QBrush(color(series)), size};
    return {shape, pen, QBrush(color(series)), size};
}

QCPAbstractPlottable* PanelPainter::paintPoints(const SeriesPlan& series) {
    const auto points = ascending(series);
    if (series.crowded)
        paintBand(points, color(series));
    auto* graph = new QCPGraph(&x_, &y_);
    for (const auto& point : points)
        graph->addData(point.x.mean, point.y.mean);
    graph->setAdaptiveSampling(false);
    graph->setLineStyle(panel_.mark == Mark::Lines ? QCPGraph::lsLine : QCPGraph::lsNone);
    graph->setPen(linePen(series));
    if (series.crowded)
        return graph;
    graph->setScatterStyle(marker(series));
    addErrors(*graph, points, &FigurePoint::y, color(series));
    addErrors(*graph, points, &FigurePoint::x, color(series));
    return graph;
}

void PanelPainter::paintBand(const std::vector<FigurePoint>& points, QColor color) {
    QCPGraph* edges[2];
    for (auto*& edge : edges) {
        edge = new QCPGraph(&x_, &y_);
        edge->setPen(Qt::NoPen);
        edge->setAdaptiveSampling(false);
    }
    for (const auto& point : points) {
        edges[0]->addData(point.x.mean, point.y.low);
        edges[1]->addData(point.x.mean, point.y.high);
    }
    color.setAlphaF(static_cast<float>(bandOpacity));
    edges[1]->setBrush(color);
    edges[1]->setChannelFillGraph(edges[0]);
}

QCPAbstractPlottable* PanelPainter::paintBars(const SeriesPlan& series) {
    const auto points = ascending(series);
    auto* bars = new QCPBars(&x_, &y_);
    for (const auto& point : points)
        bars->addData(point.x.mean, point.y.mean);
    bars->setWidthType(QCPBars::wtAxisRectRatio);
    bars->setWidth(panel_.barWidth);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color(series));
    bars->setAntialiased(false);
    if (panel_.y.logarithmic)
        bars->setBaseValue(panel_.y.scale.low);
    addErrors(*bars, points, &FigurePoint::y, theme_.text);
    return bars;
}

/// Bins may differ in width, and QCPBars has one width: each bin is a plottable of its own.
QCPAbstractPlottable* PanelPainter::paintHistogram(const SeriesPlan& series) {
    auto fill = color(series);
    fill.setAlphaF(static_cast<float>(histogramOpacity));
    const auto add = [&] {
        auto* bar = new QCPBars(&x_, &y_);
        bar->setPen(QPen(color(series), pixels(figure_.lineWidth)));
        bar->setBrush(fill);
        if (panel_.y.logarithmic)
            bar->setBaseValue(panel_.y.scale.low);
        return bar;
    };
    QCPBars* first = nullptr;
    for (const auto& bin : series.points) {
        auto* bar = add();
        bar->addData((bin.x.low + bin.x.high) / 2, bin.y.mean);
        bar->setWidth(bin.x.high - bin.x.low);
        first = first ? first : bar;
    }
    return first ? first : add();
}

void PanelPainter::addErrors(QCPAbstractPlottable& of, const std::vector<FigurePoint>& points,
                             Estimate FigurePoint::*member, const QColor& color) {
    QVector<double> minus, plus;
    bool any = false;
    for (const auto& point : points) {
        const auto& [mean, low, high, n] = point.*member;
        minus << mean - low;
        plus << high - mean;
        any = any || std::isfinite(minus.last()) || std::isfinite(plus.last());
    }
    if (!any)
        return;
    auto* errors = new QCPErrorBars(&x_, &y_);
    errors->setDataPlottable(&of);
    errors->setErrorType(member == &FigurePoint::x ? QCPErrorBars::etKeyError : QCPErrorBars::etValueError);
    errors->setData(minus, plus);
    errors->setPen(QPen(color, pixels(panel_.errorWidth), Qt::SolidLine, Qt::FlatCap));
    errors->setWhiskerWidth(pixels(2 * panel_.errorCap));
    errors->setSymbolGap(0);
    errors->setAntialiased(true);
}

void PanelPainter::markMissing() {
    if (panel_.missing.empty())
        return;
    auto* marks = new QCPGraph(&x_, &y_);
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setScatterStyle({QCPScatterStyle::ssCross, QPen(theme_.muted, pixels(panel_.errorWidth)),
                            Qt::NoBrush, pixels(2 * figure_.markerRadius)});
    for (const auto& [x, y] : panel_.missing)
        marks->addData(x, y);
}

void PanelPainter::write(const QString& text, QPointF place, Qt::Alignment alignment) {
    auto* note = new QCPItemText(rect_.parentPlot());
    note->setFont(theme_.font);
    note->setColor(theme_.muted);
    note->setText(text);
    note->setClipAxisRect(&rect_);
    note->position->setAxisRect(&rect_);
    note->position->setType(QCPItemPosition::ptAxisRectRatio);
    note->position->setCoords(place);
    note->setPositionAlignment(alignment);
}

} // namespace pdqat::ui
