// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/curve_figure.h"

#include "engine/api/csv.h"
#include "engine/api/figure_plan.h"
#include "engine/api/text_size.h"
#include "widgets/paper/figure_legend.h"
#include "widgets/paper/paper_axis.h"
#include "widgets/plots/decimate.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <cmath>
#include <numeric>

namespace pdqat::ui {
namespace {

/// Pixel coordinates of a curve within a plot area of the paper's size; what cannot be drawn becomes a gap.
class Projection {
public:
    Projection(AxisRange x, AxisRange y, bool logX, bool logY, QSize pixels)
        : x_(scaled(x, logX)), y_(scaled(y, logY)), logX_(logX), logY_(logY), pixels_(pixels) {}

    QPointF operator()(double x, double y) const {
        if (!std::isfinite(y) || (logX_ && x <= 0) || (logY_ && y <= 0))
            return {qQNaN(), qQNaN()};
        return {place(x, logX_, x_, pixels_.width()), place(y, logY_, y_, pixels_.height())};
    }

private:
    static AxisRange scaled(const AxisRange& range, bool logarithmic) {
        return logarithmic ? AxisRange{std::log(range.low()), std::log(range.high())} : range;
    }
    static double place(double value, bool logarithmic, const AxisRange& range, int length) {
        return ((logarithmic ? std::log(value) : value) - range.low()) / (range.high() - range.low()) *
               length;
    }

    AxisRange x_, y_;
    bool logX_, logY_;
    QSize pixels_;
};

/// Indices of the points to draw; all of a curve whose points have markers.
std::vector<std::size_t> thinned(const Curve& curve, const Projection& project, double step) {
    if (curve.x.size() <= fewPoints) {
        std::vector<std::size_t> all(curve.x.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
    }
    std::vector<QPointF> points;
    points.reserve(curve.x.size());
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        points.push_back(project(curve.x[i], curve.y[i]));
    return decimate(points, step);
}

/// Steps in the layers' own colours with about `names` of their names.
void addDepthScale(QCustomPlot& plot, const PlotTheme& theme, const SeriesList& series, int names) {
    auto* scale = new QCPColorScale(&plot);
    plot.plotLayout()->addElement(0, 1, scale);
    const auto count = static_cast<double>(series.size());
    QCPColorGradient steps;
    steps.clearColorStops();
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto every = std::max<std::size_t>(1, (series.size() + static_cast<std::size_t>(names)) /
                                                    (static_cast<std::size_t>(names) + 1));
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto color = theme.color(series[i].color);
        const auto place = static_cast<double>(i);
        steps.setColorStopAt((place + 0.001) / count, color);
        steps.setColorStopAt((place + 0.999) / count, color);
        if (i % every == 0 || i + 1 == series.size())
            ticker->addTick(place + 0.5, series[i].name);
    }
    styleAxis(*scale->axis(), theme);
    scale->setGradient(steps);
    scale->setDataRange(QCPRange(0, count));
    scale->setBarWidth(qRound(8 * theme.unit));
    scale->axis()->setTicker(ticker);
    scale->axis()->setRangeReversed(true);
    scale->axis()->setBasePen(Qt::NoPen);
    scale->axis()->setTickPen(Qt::NoPen);
    auto* frames = new QCPMarginGroup(&plot);
    for (QCPLayoutElement* element : std::initializer_list<QCPLayoutElement*>{scale, plot.axisRect()})
        element->setMarginGroup(QCP::msTop | QCP::msBottom, frames);
}

/// Names and colours; layers too many for a column of names get a colour scale by depth instead.
void addCurveLegend(QCustomPlot& plot, const PlotTheme& theme, const SeriesList& series,
                    const std::vector<LegendEntry>& entries, QSize paper) {
    if (entries.size() < 2)
        return;
    const int rowHeight = QFontMetrics(theme.font).height() + qRound(2 * theme.unit);
    const bool fits = int(entries.size()) * rowHeight < paper.height() - rowHeight;
    const bool layers = std::all_of(series.begin(), series.end(), [](const auto& spec) {
        return spec.color.kind == SeriesColor::Kind::Layer;
    });
    if (!fits && layers)
        addDepthScale(plot, theme, series, paper.height() / (3 * rowHeight));
    else
        addFigureLegend(plot, entries, theme, paper);
}

} // namespace

AxisRange epochRange(AxisRange range, bool logarithmic) {
    if (!logarithmic && !range.empty() && range.low() <= 1) {
        range.add(0);
        range.add(1);
    }
    return range;
}

AxisRange valueRange(AxisRange range, bool logarithmic, double level) {
    if (!range.empty() && (!logarithmic || level > 0))
        range.add(level);
    if (!logarithmic && !range.empty() && range.low() == 0 && range.high() > 0)
        range.add(-1e-9 * range.high());
    return range;
}

double commonLevel(const SeriesList& series, const QString& highlighted) {
    double level = qQNaN();
    for (const auto& spec : series) {
        if (spec.key == highlighted)
            return spec.level;
        if (&spec == &series.front())
            level = spec.level;
        else if (spec.level != level)
            level = qQNaN();
    }
    return level;
}

AxisRange CurveFigure::rangeX() const {
    AxisRange range;
    for (const auto& spec : series)
        for (const double value : spec.curve().x)
            if (!logX || value > 0)
                range.add(value);
    return epochRange(range, logX);
}

AxisRange CurveFigure::rangeY() const {
    AxisRange range;
    for (const auto& spec : series)
        for (const auto* values : {&spec.curve().y, &spec.curve().low, &spec.curve().high})
            for (const double value : *values)
                if (!logY || value > 0)
                    range.add(value);
    return valueRange(range, logY, commonLevel(series, highlighted));
}

/// As a figure has them whose one panel holds what these curves do.
PanelPlan CurveFigure::axes(const FigureStyle& style) const {
    FigureData data;
    data.paper = {style.sizeMm.width(), style.sizeMm.height(), style.fontPt};
    auto& panel = data.panels.emplace_back();
    panel.mark = Mark::Lines;
    panel.x = {labels.x.toStdString(), logX, {}};
    panel.y = {labels.y.toStdString(), logY, {}};
    for (const auto& spec : series)
        panel.series.push_back({series.size() > 1 ? spec.name.toStdString() : std::string(), {}});
    const auto across = rangeX(), up = rangeY();
    if (!series.empty() && !across.empty() && !up.empty())
        panel.series.front().points = {{Estimate{across.low()}, Estimate{up.low()}, {}},
                                       {Estimate{across.high()}, Estimate{up.high()}, {}}};
    const auto plan = planFigure(data);
    auto axes = plan.panels.front();
    const double em = plan.fontPt * mmPerPt;
    if (x)
        axes.x.scale = scaleWithin(*x, logX, mostTicks(plan.plotWidth / em, false));
    if (y)
        axes.y.scale = scaleWithin(*y, logY, mostTicks(plan.plotHeight / em, true));
    return axes;
}

std::size_t CurveFigure::vertices(const Paper& paper) const {
    const auto planned = axes(paper.style);
    const Projection project({planned.x.scale.low, planned.x.scale.high},
                             {planned.y.scale.low, planned.y.scale.high}, logX, logY, paper.pixels);
    std::size_t count = 0;
    for (const auto& spec : series)
        count += thinned(spec.curve(), project, paper.resolution).size();
    return count;
}

QCPGraph* CurveFigure::addCurve(QCustomPlot& plot, const SeriesSpec& spec, const Paper& paper) const {
    const Projection project({plot.xAxis->range().lower, plot.xAxis->range().upper},
                             {plot.yAxis->range().lower, plot.yAxis->range().upper}, logX, logY,
                             paper.pixels);
    const auto theme = PlotTheme::paper(paper.font, paper.unit());
    const Curve& curve = spec.curve();
    const bool dim = !highlighted.isEmpty() && highlighted != spec.key;
    const auto emphasis = dim ? Emphasis::Dimmed : Emphasis::Plain;
    const bool banded = curve.low.size() == curve.x.size() && curve.high.size() == curve.x.size();
    const auto band = banded ? addBand(plot) : BandGraphs();
    if (banded)
        styleBand(band, theme, spec, emphasis);
    QVector<double> keys, values;
    for (const auto index : thinned(curve, project, paper.resolution)) {
        const bool gap = std::isnan(project(curve.x[index], curve.y[index]).y());
        if (gap && logX && curve.x[index] <= 0)
            continue;
        keys.push_back(curve.x[index]);
        values.push_back(gap ? qQNaN() : curve.y[index]);
        if (banded) {
            band.low->addData(curve.x[index], curve.low[index]);
            band.high->addData(curve.x[index], curve.high[index]);
        }
    }
    auto* graph = plot.addGraph();
    graph->setAdaptiveSampling(false); // thinned already, at a known resolution
    graph->setData(keys, values, true);
    styleCurve(*graph, theme, spec, emphasis, curve.x.size());
    return graph;
}

std::unique_ptr<QCustomPlot> CurveFigure::layOut(const Paper& paper) const {
    auto plot = paperPlot();
    const auto theme = PlotTheme::paper(paper.font, paper.unit());
    styleFrame(*plot, theme);
    const auto planned = axes(paper.style);
    setUpAxis(*plot->xAxis, planned.x);
    setUpAxis(*plot->yAxis, planned.y);
    plot->yAxis->setRangeReversed(labels.downwards);
    std::vector<LegendEntry> entries(series.size());
    for (const auto i : drawOrder(series))
        entries[i] = {series[i].name, addCurve(*plot, series[i], paper)};
    addLevel(*plot, theme, commonLevel(series, highlighted));
    markNonFinite(*plot, theme, series);
    addCurveLegend(*plot, theme, series, entries, paper.pixels);
    setPaperMargins(*plot, theme);
    return plot;
}

QByteArray CurveFigure::csv() const {
    std::string text = csvLine({"series", labels.x.toStdString(), labels.y.toStdString()});
    for (const auto& spec : series) {
        const Curve& curve = spec.curve();
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            text += csvLine({spec.name.toStdString(), csvNumber(curve.x[i]), csvNumber(curve.y[i])});
    }
    return QByteArray::fromStdString(text);
}

} // namespace pdqat::ui
