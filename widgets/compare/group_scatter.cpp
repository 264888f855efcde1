// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/group_scatter.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_texts.h"
#include "widgets/plots/labelled_points.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct GroupScatterTexts {
    Q_DECLARE_TR_FUNCTIONS(GroupScatterTexts)
};

bool isDrawn(const Estimate& x, const Estimate& y) { return std::isfinite(x.mean) && std::isfinite(y.mean); }

void addInterval(AxisRange& range, const Estimate& value) {
    for (const double each : {value.mean, value.low, value.high})
        range.add(each);
}

} // namespace

GroupScatter::GroupScatter(ShownPtr shown, ComparedValue x, ComparedValue y)
    : ComparedPicture(shown, GroupScatterTexts::tr("%1 against %2")
                                 .arg(comparedValueText(y, shown->comparison->split),
                                      comparedValueText(x, shown->comparison->split))),
      x_(x),
      y_(y) {}

const Estimate& GroupScatter::at(std::size_t group, ComparedValue value) const {
    return shown().groups()[group].values[static_cast<std::size_t>(value)];
}

std::vector<std::size_t> GroupScatter::front() const {
    std::vector<std::pair<double, double>> points;
    for (std::size_t group = 0; group < shown().groups().size(); ++group)
        points.emplace_back(at(group, x_).mean, at(group, y_).mean);
    const auto isOnIt = paretoFront(points, lowerIsBetter(x_), lowerIsBetter(y_));
    std::vector<std::size_t> front;
    for (std::size_t group = 0; group < points.size(); ++group)
        if (isOnIt[group])
            front.push_back(group);
    std::ranges::sort(front, {}, [&](auto group) { return points[group]; });
    return front;
}

std::vector<Spot> GroupScatter::spots() const {
    std::vector<Spot> spots;
    const auto onFront = front();
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        const auto &x = at(group, x_), &y = at(group, y_);
        if (!isDrawn(x, y))
            continue;
        const auto& one = shown().groups()[group];
        auto text =
            QStringLiteral("%1 · %2 %3 · %4 %5")
                .arg(toQt(one.name), comparedValueText(x_, shown().comparison->split),
                     comparedText(x, decimalsOf(x_)), comparedValueText(y_, shown().comparison->split),
                     comparedText(y, decimalsOf(y_)));
        if (std::ranges::find(onFront, group) != onFront.end())
            text += GroupScatterTexts::tr(" · on the Pareto front");
        spots.push_back({QRectF(x.mean, y.mean, 0, 0), keyOf(one), text});
    }
    std::ranges::stable_sort(spots, {}, [](const auto& spot) { return spot.area.x(); });
    return spots;
}

/// The 95 % intervals.
void GroupScatter::addBars(QCustomPlot& plot, const PlotTheme& theme, bool across) const {
    auto* means = plot.addGraph();
    means->setLineStyle(QCPGraph::lsNone);
    means->setScatterStyle({QCPScatterStyle::ssNone});
    auto* bars = new QCPErrorBars(plot.xAxis, plot.yAxis);
    bars->setErrorType(across ? QCPErrorBars::etKeyError : QCPErrorBars::etValueError);
    bars->setDataPlottable(means);
    bars->setPen(QPen(theme.muted, 0));
    bars->setSymbolGap(0);
    // By ascending x, as the plot keeps its points: a bar belongs to the point of its number.
    std::vector<std::size_t> order;
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        const auto &x = at(group, x_), &y = at(group, y_);
        const auto& value = across ? x : y;
        if (isDrawn(x, y) && std::isfinite(value.high) && value.high > value.low)
            order.push_back(group);
    }
    std::ranges::stable_sort(order, {}, [this](auto group) { return at(group, x_).mean; });
    for (const auto group : order) {
        const auto& value = at(group, across ? x_ : y_);
        means->addData(at(group, x_).mean, at(group, y_).mean);
        bars->addData(value.high - value.mean);
    }
}

void GroupScatter::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    AxisRange across, up;
    std::vector<LabelledPoints::Point> points;
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        const auto &x = at(group, x_), &y = at(group, y_);
        if (!isDrawn(x, y))
            continue;
        addInterval(across, x);
        addInterval(up, y);
        points.push_back({{x.mean, y.mean},
                          toQt(shown().groups()[group].name),
                          shown().color(group, theme.ground),
                          keyOf(shown().groups()[group]) == selected});
    }
    for (auto [axis, range, value] : {std::tuple(plot.xAxis, &across, x_), std::tuple(plot.yAxis, &up, y_)}) {
        const bool logarithmic = !range->empty() && range->low() > 0 && range->high() > 100 * range->low();
        setLogarithmic(*axis, logarithmic);
        setRange(*axis, range->empty() ? AxisRange{0, 1} : *range);
        axis->setLabel(comparedValueText(value, shown().comparison->split));
    }
    auto* line = plot.addGraph();
    line->setPen(QPen(theme.muted, 0, Qt::DashLine));
    line->setLineStyle(QCPGraph::lsLine);
    for (const auto group : front())
        line->addData(at(group, x_).mean, at(group, y_).mean);
    addBars(plot, theme, false);
    addBars(plot, theme, true);
    new LabelledPoints(plot, theme, std::move(points));
    auto* note = addCornerNote(plot, theme);
    note->setText(GroupScatterTexts::tr("dashed: the Pareto front · bars: 95 % intervals over the seeds"));
    note->setColor(theme.muted);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    note->setClipToAxisRect(false);
    plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
}

QByteArray GroupScatter::csv() const {
    const std::string x(name(x_)), y(name(y_));
    auto csv = csvLine({"group", x, x + " low", x + " high", y, y + " low", y + " high", "runs", "front"});
    const auto onFront = front();
    for (std::size_t group = 0; group < shown().groups().size(); ++group) {
        std::vector<std::string> cells{shown().groups()[group].name};
        for (const auto* value : {&at(group, x_), &at(group, y_)})
            for (const double each : {value->mean, value->low, value->high})
                cells.push_back(csvNumber(each));
        cells.push_back(std::to_string(shown().groups()[group].counted.size()));
        cells.emplace_back(std::ranges::find(onFront, group) != onFront.end() ? "1" : "0");
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
