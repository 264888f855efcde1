// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/panel_painter.h"

#include "widgets/paper/paper_axis.h"

#include <qcustomplot.h>

#include <cmath>
#include <numbers>

namespace pdqat::ui {
namespace {

constexpr double lineWidth = 1.3, errorWidth = 0.8, whisker = 4, markerSize = 5.5; ///< logical pixels

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

/// Distance of an end of the spread from the mean. What reaches below a logarithmic axis ends at its foot.
double reach(double from, double to, const QCPAxis& axis) {
    if (axis.scaleType() == QCPAxis::stLogarithmic && to <= 0)
        to = axis.range().lower;
    return std::abs(to - from);
}

} // namespace

PanelPainter::PanelPainter(QCPAxisRect& rect, const PlotTheme& theme, std::vector<SeriesLook> looks,
                           double room)
    : rect_(rect), theme_(theme), looks_(std::move(looks)), room_(room) {}

std::vector<LegendEntry> PanelPainter::paint(const PanelPlan& plan) {
    setUpAxes(plan);
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < plan.panel.series.size(); ++i) {
        auto* plottable = paintSeries(plan, i);
        markMissing(plan, i);
        const auto name = QString::fromStdString(plan.panel.series[i].name);
        if (plottable && !name.isEmpty()) {
            plottable->setName(name);
            entries.push_back({name, plottable});
        }
    }
    noteLost(plan);
    return entries;
}

void PanelPainter::setUpAxes(const PanelPlan& plan) {
    auto *x = rect_.axis(QCPAxis::atBottom), *y = rect_.axis(QCPAxis::atLeft);
    // In this order: that of rect_.axes() differs from process to process, and with it the file's bytes.
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom, QCPAxis::atTop, QCPAxis::atRight}) {
        auto* axis = rect_.axis(type);
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        styleAxis(*axis, theme_);
        axis->setVisible(axis == x || axis == y);
    }
    const bool counts = plan.panel.mark == Mark::Histogram;
    setNumbers(*x, plan.panel.x.logarithmic);
    setNumbers(*y, plan.panel.y.logarithmic, counts ? Numbers::Whole : Numbers::Real);
    if (!plan.categories.isEmpty())
        setCategories(*x, plan.categories, theme_, room_);
    else if (!plan.ticks.isEmpty())
        setNumbersAt(*x, plan.ticks);
    x->setRange(plan.x.lower, plan.x.upper);
    y->setRange(plan.y.lower, plan.y.upper);
    x->setLabel(QString::fromStdString(plan.panel.x.label));
    y->setLabel(QString::fromStdString(plan.panel.y.label));
}

QCPAbstractPlottable* PanelPainter::paintSeries(const PanelPlan& plan, std::size_t index) {
    switch (plan.panel.mark) {
    case Mark::Bars: return paintBars(plan, index);
    case Mark::Histogram: return paintHistogram(plan, index);
    case Mark::Points:
    case Mark::Lines: break;
    }
    return paintPoints(plan, index);
}

QPen PanelPainter::linePen(std::size_t index) const {
    const auto& dash = looks_[index].dash;
    QPen pen(color(index), lineWidth * theme_.unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> pattern(dash.begin(), std::find(dash.begin(), dash.end(), 0.0));
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QCPScatterStyle PanelPainter::marker(std::size_t index) const {
    const auto shape = shapeOf(looks_[index].marker);
    const bool open = shape == QCPScatterStyle::ssCross || shape == QCPScatterStyle::ssPlus;
    const QPen pen(color(index), (open ? lineWidth : 0.4) * theme_.unit);
    if (shape == QCPScatterStyle::ssCustom)
        return {pentagon(), pen, QBrush(color(index)), markerSize * theme_.unit};
    return {shape, pen, QBrush(color(index)), markerSize * theme_.unit};
}

QCPAbstractPlottable* PanelPainter::paintPoints(const PanelPlan& plan, std::size_t index) {
    const auto& series = plan.panel.series[index];
    const bool lines = plan.panel.mark == Mark::Lines;
    const bool crowded = lines && series.points.size() > manyPoints;
    if (crowded)
        paintBand(series, color(index));
    auto* graph = new QCPGraph(rect_.axis(QCPAxis::atBottom), rect_.axis(QCPAxis::atLeft));
    for (const auto& point : series.points)
        graph->addData(point.x.mean + plan.shift(index), point.y.mean);
    graph->setAdaptiveSampling(false);
    graph->setLineStyle(lines ? QCPGraph::lsLine : QCPGraph::lsNone);
    graph->setPen(linePen(index));
    if (crowded)
        return graph;
    graph->setScatterStyle(marker(index));
    addErrors(*graph, series, false, color(index));
    if (plan.categories.isEmpty())
        addErrors(*graph, series, true, color(index));
    return graph;
}

void PanelPainter::paintBand(const FigureSeries& series, const QColor& color) {
    QCPGraph* edges[2];
    for (auto*& edge : edges) {
        edge = new QCPGraph(rect_.axis(QCPAxis::atBottom), rect_.axis(QCPAxis::atLeft));
        edge->setPen(Qt::NoPen);
        edge->setAdaptiveSampling(false);
    }
    const double foot = rect_.axis(QCPAxis::atLeft)->range().lower;
    const bool log = rect_.axis(QCPAxis::atLeft)->scaleType() == QCPAxis::stLogarithmic;
    for (const auto& point : series.points) {
        edges[0]->addData(point.x.mean, log && point.y.low <= 0 ? foot : point.y.low);
        edges[1]->addData(point.x.mean, point.y.high);
    }
    auto pale = color;
    pale.setAlphaF(0.18F);
    edges[1]->setBrush(pale);
    edges[1]->setChannelFillGraph(edges[0]);
}

QCPAbstractPlottable* PanelPainter::paintBars(const PanelPlan& plan, std::size_t index) {
    const auto& series = plan.panel.series[index];
    auto *x = rect_.axis(QCPAxis::atBottom), *y = rect_.axis(QCPAxis::atLeft);
    auto* bars = new QCPBars(x, y);
    for (const auto& point : series.points)
        bars->addData(point.x.mean + plan.shift(index), point.y.mean);
    bars->setWidth(plan.barWidth() * 0.94);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color(index));
    bars->setAntialiased(false);
    if (plan.panel.y.logarithmic)
        bars->setBaseValue(y->range().lower);
    addErrors(*bars, series, false, theme_.text);
    return bars;
}

/// Bins may differ in width, and QCPBars has one width: each bin is a plottable of its own.
QCPAbstractPlottable* PanelPainter::paintHistogram(const PanelPlan& plan, std::size_t index) {
    const auto& panel = plan.panel;
    const auto share = 1 / static_cast<double>(panel.series.size());
    QCPBars* first = nullptr;
    for (const auto& bin : panel.series[index].points) {
        const double width = (bin.x.high - bin.x.low) * share;
        auto* bar = new QCPBars(rect_.axis(QCPAxis::atBottom), rect_.axis(QCPAxis::atLeft));
        bar->addData(bin.x.low + (static_cast<double>(index) + 0.5) * width, bin.y.mean);
        bar->setWidth(width);
        bar->setPen(QPen(theme_.background, 0.5 * theme_.unit));
        bar->setBrush(color(index));
        if (panel.y.logarithmic)
            bar->setBaseValue(plan.y.lower);
        first = first ? first : bar;
    }
    return first;
}

void PanelPainter::addErrors(QCPAbstractPlottable& of, const FigureSeries& series, bool horizontal,
                             const QColor& color) {
    auto *x = rect_.axis(QCPAxis::atBottom), *y = rect_.axis(QCPAxis::atLeft);
    const auto& along = horizontal ? *x : *y;
    QVector<double> minus, plus;
    bool any = false;
    for (const auto& point : series.points) {
        const auto& value = horizontal ? point.x : point.y;
        any = any || (std::isfinite(value.low) && std::isfinite(value.high));
        minus << reach(value.mean, value.low, along);
        plus << std::abs(value.high - value.mean);
    }
    if (!any)
        return;
    auto* errors = new QCPErrorBars(x, y);
    errors->setDataPlottable(&of);
    errors->setErrorType(horizontal ? QCPErrorBars::etKeyError : QCPErrorBars::etValueError);
    errors->setData(minus, plus);
    errors->setPen(QPen(color, errorWidth * theme_.unit, Qt::SolidLine, Qt::FlatCap));
    errors->setWhiskerWidth(whisker * theme_.unit);
    errors->setSymbolGap(0);
    errors->setAntialiased(true);
}

/// A category whose runs are missing: a cross at the foot of the panel.
void PanelPainter::markMissing(const PanelPlan& plan, std::size_t index) {
    if (plan.categories.isEmpty())
        return;
    const bool log = plan.panel.y.logarithmic;
    const double foot = log ? plan.y.lower * std::pow(plan.y.upper / plan.y.lower, 0.03)
                            : plan.y.lower + 0.03 * (plan.y.upper - plan.y.lower);
    QVector<double> places;
    for (const auto& point : plan.panel.series[index].points)
        if (!std::isfinite(point.y.mean))
            places << point.x.mean + plan.shift(index);
    if (places.isEmpty())
        return;
    auto* marks = new QCPGraph(rect_.axis(QCPAxis::atBottom), rect_.axis(QCPAxis::atLeft));
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setScatterStyle({QCPScatterStyle::ssCross, QPen(theme_.muted, errorWidth * theme_.unit),
                            Qt::NoBrush, 0.8 * markerSize * theme_.unit});
    marks->setData(places, QVector<double>(places.size(), foot), true);
}

void PanelPainter::noteLost(const PanelPlan& plan) {
    if (plan.lost == 0)
        return;
    auto* note = new QCPItemText(rect_.parentPlot());
    note->setFont(theme_.font);
    note->setColor(theme_.muted);
    // In English in every language, as the other texts of a file.
    note->setText(QStringLiteral("%1 ≤ 0 not shown").arg(plan.lost));
    note->setClipAxisRect(&rect_);
    note->position->setAxisRect(&rect_);
    note->position->setType(QCPItemPosition::ptAxisRectRatio);
    note->position->setCoords(1, 0);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
}

} // namespace pdqat::ui
