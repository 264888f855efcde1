// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_parts.h"

#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr double highlightWidth = 3;

double penWidth(const PlotTheme& theme, Emphasis emphasis) {
    if (theme.unit > 1) // paper
        return (emphasis == Emphasis::Dimmed ? 0.8 : 1.3) * theme.unit;
    return emphasis == Emphasis::Highlighted ? highlightWidth : 1;
}

} // namespace

void styleCurve(QCPGraph& graph, const PlotTheme& theme, const SeriesSpec& spec, Emphasis emphasis,
                std::size_t points) {
    const QColor full = theme.color(spec.color);
    const QColor color = emphasis == Emphasis::Dimmed ? theme.dimmed(full) : full;
    graph.setPen(QPen(color, penWidth(theme, emphasis), spec.line, Qt::RoundCap, Qt::RoundJoin));
    if (points == 1 || (spec.marked && points > 0 && points <= fewPoints))
        graph.setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(color, 0), QBrush(color), 5 * theme.unit));
    else
        graph.setScatterStyle(QCPScatterStyle::ssNone);
}

BandGraphs addBand(QCustomPlot& plot) {
    BandGraphs band{plot.addGraph(), plot.addGraph()};
    for (auto* graph : {band.low, band.high}) {
        graph->setPen(Qt::NoPen);
        graph->removeFromLegend();
    }
    band.high->setChannelFillGraph(band.low);
    return band;
}

void styleBand(const BandGraphs& band, const PlotTheme& theme, const SeriesSpec& spec, Emphasis emphasis) {
    constexpr float opacity = 0.2F, dimmed = 0.06F;
    auto color = theme.color(spec.color);
    color.setAlphaF(emphasis == Emphasis::Dimmed ? dimmed : opacity);
    band.high->setBrush(color);
}

void addLevel(QCustomPlot& plot, const PlotTheme& theme, double level) {
    if (std::isnan(level))
        return;
    auto* line = new QCPItemLine(&plot);
    line->setPen(QPen(theme.text, std::max(1.0, 0.9 * theme.unit), Qt::DashLine));
    for (auto* position : {line->start, line->end}) {
        position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        position->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    line->start->setCoords(0, level);
    line->end->setCoords(1, level);
    auto* text = new QCPItemText(&plot);
    text->setFont(theme.font);
    text->setColor(theme.text);
    text->setText(QStringLiteral("ε = %1").arg(plot.locale().toString(level, 'g', 4)));
    text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto ground = theme.background; // curves run below it
    ground.setAlphaF(0.85F);
    text->setBrush(ground);
    text->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    text->position->setTypeY(QCPItemPosition::ptPlotCoords);
    text->position->setCoords(1, level);
    text->setPadding(QMargins(qRound(4 * theme.unit), 0, qRound(4 * theme.unit), qRound(1 * theme.unit)));
}

QCPGraph* addEdgeMarks(QCustomPlot& plot, const PlotTheme& theme) {
    plot.yAxis2->setRange(0, 1);
    auto* marks = plot.addGraph(plot.xAxis, plot.yAxis2);
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setAdaptiveSampling(false);
    marks->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, QPen(theme.alert, 0),
                                           QBrush(theme.alert), 9 * theme.unit));
    marks->removeFromLegend();
    return marks;
}

QCPItemText* addCornerNote(QCustomPlot& plot, const PlotTheme& theme) {
    auto* note = new QCPItemText(&plot);
    note->setFont(theme.font);
    note->setColor(theme.alert);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    note->position->setType(QCPItemPosition::ptAxisRectRatio);
    note->position->setCoords(1, 0);
    note->setPadding(QMargins(0, qRound(10 * theme.unit), qRound(4 * theme.unit), 0));
    return note;
}

void markNonFinite(QCustomPlot& plot, const PlotTheme& theme, const SeriesList& series) {
    QVector<double> places;
    for (const auto& spec : series) {
        const Curve& curve = spec.curve();
        for (std::size_t i = 0; i < curve.y.size(); ++i)
            if (!std::isfinite(curve.y[i]))
                places.push_back(curve.x[i]);
    }
    if (places.isEmpty())
        return;
    addEdgeMarks(plot, theme)->setData(places, QVector<double>(places.size(), 0.98));
    addCornerNote(plot, theme)
        ->setText(
            QCoreApplication::translate("pdqat::ui::CurvePlot", "values not finite: %1").arg(places.size()));
}

QCPColorGradient gradientOf(const std::function<QColor(double t)>& color) {
    QCPColorGradient made;
    made.clearColorStops();
    for (int i = 0; i <= 16; ++i)
        made.setColorStopAt(i / 16.0, color(i / 16.0));
    made.setNanHandling(QCPColorGradient::nhTransparent);
    return made;
}

QCPColorGradient sequenceGradient(Ground ground) {
    return gradientOf([ground](double t) { return sequenceColor(t, ground); });
}

QCPColorScale& colorScale(QCustomPlot& plot) {
    auto& grid = *plot.plotLayout();
    if (grid.hasElement(0, 1))
        return static_cast<QCPColorScale&>(*grid.element(0, 1));
    auto* scale = new QCPColorScale(&plot);
    scale->setType(QCPAxis::atRight);
    grid.addElement(0, 1, scale);
    auto* group = new QCPMarginGroup(&plot);
    plot.axisRect()->setMarginGroup(QCP::msBottom | QCP::msTop, group);
    scale->setMarginGroup(QCP::msBottom | QCP::msTop, group);
    return *scale;
}

void styleColorScale(QCPColorScale& scale, const PlotTheme& theme, const QCPColorGradient& gradient,
                     const QString& label) {
    styleAxis(*scale.axis(), theme);
    scale.setGradient(gradient);
    scale.setBarWidth(qRound(10 * theme.unit));
    scale.axis()->setSubTicks(false);
    scale.axis()->setLabel(label);
    scale.axis()->setBasePen(Qt::NoPen);
}

std::unique_ptr<QCustomPlot> paperPlot() {
    auto plot = std::make_unique<QCustomPlot>();
    plot->setLocale(QLocale::c());
    return plot;
}

void setPaperMargins(QCustomPlot& plot, const PlotTheme& theme) {
    const int room = qRound(4 * theme.unit);
    plot.plotLayout()->setAutoMargins(QCP::msNone);
    plot.plotLayout()->setMargins(QMargins(room, room, room, room));
}

} // namespace pdqat::ui
