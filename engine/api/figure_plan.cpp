// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/figure_plan.h"

#include "engine/api/number_text.h"
#include "engine/api/series_order.h"
#include "engine/api/series_places.h"
#include "engine/api/text.h"
#include "engine/api/text_size.h"

#include <algorithm>
#include <cmath>

namespace pdqat {
namespace {

constexpr double tickMm = 2;          // a tick and the space around its label
constexpr double smallestPlotMm = 10; // where a paper is too small for its text, the text goes over its edge
constexpr std::size_t mostMarkers = 30; // on a line

std::vector<std::string> legendNames(const FigurePanel& panel) {
    std::vector<std::string> names;
    for (const auto& series : panel.series)
        names.push_back(series.name);
    const bool told = std::any_of(names.begin(), names.end(), [](const auto& name) { return !name.empty(); });
    return told ? names : std::vector<std::string>{};
}

bool haveOneLegend(const FigureData& figure) {
    return std::all_of(figure.panels.begin(), figure.panels.end(), [&](const FigurePanel& panel) {
        return legendNames(panel) == legendNames(figure.panels.front()) &&
               panel.mark == figure.panels.front().mark;
    });
}

AxisRange rangeOf(const FigurePanel& panel, const FigureAxis& axis, Estimate FigurePoint::*member) {
    AxisRange range;
    for (const auto& series : panel.series)
        for (const auto& point : series.points)
            for (const double value : {(point.*member).mean, (point.*member).low, (point.*member).high})
                if (canBeDrawn(axis, value))
                    range.add(value);
    return range;
}

class Planner {
public:
    explicit Planner(const FigureData& figure) : figure_(figure) {
        out_.width = figure.paper.widthMm;
        out_.height = figure.paper.heightMm;
        out_.fontPt = figure.paper.fontPt;
        const auto count = std::max<std::size_t>(1, figure.panels.size());
        out_.columns = std::clamp<std::size_t>(static_cast<std::size_t>(figure.paper.panelsPerRow), 1, count);
        out_.rows = (count + out_.columns - 1) / out_.columns;
        em_ = figure.paper.fontPt * mmPerPt;
    }

    FigurePlan plan() {
        out_.lineWidth = 0.1 * out_.fontPt;
        out_.markerRadius = 0.2 * out_.fontPt;
        if (figure_.panels.empty())
            return out_;
        out_.panels.resize(figure_.panels.size());
        placeVertically(out_.height / static_cast<double>(out_.rows) * 0.6);
        placeHorizontally();
        placeTitlesAndLegends();
        placeVertically(plotHeight());
        placeHorizontally(); // other ticks may have wider labels
        out_.plotHeight = plotHeight();
        out_.bottom = bottomMargin();
        out_.gapY = topMargin() + bottomMargin();
        for (std::size_t i = 0; i < figure_.panels.size(); ++i)
            placeSeries(i);
        remark();
        return std::move(out_);
    }

private:
    double lines(std::size_t count) const { return static_cast<double>(count) * lineEm * em_; }
    double cellWidth() const { return out_.width / static_cast<double>(out_.columns); }

    /// Axes whose text needs height to be laid out first: the y axes, for plots of about this height.
    void placeVertically(double height) {
        for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
            const auto& panel = figure_.panels[i];
            auto range = rangeOf(panel, panel.y, &FigurePoint::y);
            if (traits(panel.mark).counts) {
                range = {};
                for (const auto& series : panel.series)
                    for (const auto& point : series.points)
                        range.add(point.y.mean);
            }
            if (traits(panel.mark).filled && !panel.y.logarithmic)
                range.add(0);
            const double closest = traits(panel.mark).counts ? 1 : 0; // it counts
            auto& axis = out_.panels[i].y;
            axis.logarithmic = panel.y.logarithmic;
            axis.scale = numbers(panel.y, range, mostTicks(height / em_, true), closest);
            axis.label = wrapped(panel.y.label, height / em_);
        }
    }

    void placeHorizontally() {
        double labels = 0;
        std::size_t lineCount = 0;
        for (const auto& panel : out_.panels) {
            lineCount = std::max(lineCount, panel.y.label.size());
            for (const auto& tick : panel.y.scale.ticks)
                labels = std::max(labels, tick.em * em_);
        }
        out_.left = lines(lineCount) + labels + tickMm + 0.5;
        const double right = 0.9 * em_ + 0.5;
        out_.gapX = out_.left + right;
        out_.plotWidth = std::max(smallestPlotMm, cellWidth() - out_.gapX);
        for (std::size_t i = 0; i < figure_.panels.size(); ++i)
            placeX(figure_.panels[i], out_.panels[i].x);
    }

    void placeX(const FigurePanel& panel, AxisPlan& axis) const {
        axis = {};
        axis.logarithmic = panel.x.logarithmic;
        axis.label = wrapped(panel.x.label, out_.plotWidth / em_);
        if (!panel.x.categories.empty())
            return placeCategories(panel.x.categories, axis);
        auto range = rangeOf(panel, panel.x, &FigurePoint::x);
        if (traits(panel.mark).wide && !range.empty()) {
            const double room = barRoom(panel) / 2, low = range.low(), high = range.high();
            range.add(movedAlong(panel.x, low, -room));
            range.add(movedAlong(panel.x, high, room));
        }
        axis.scale = numbers(panel.x, range, mostTicks(out_.plotWidth / em_, false));
        if (traits(panel.mark).counts && !range.empty() && range.low() < range.high()) {
            axis.scale.low = range.low();
            axis.scale.high = range.high();
            std::erase_if(axis.scale.ticks, [&](const AxisTick& tick) {
                return tick.at < range.low() || tick.at > range.high();
            });
        }
    }

    /// Side by side where they fit, else turned; every so many where even that is too dense.
    void placeCategories(const std::vector<std::string>& names, AxisPlan& axis) const {
        axis.categories = true;
        const double slot = out_.plotWidth / static_cast<double>(names.size());
        axis.scale.low = -0.5;
        axis.scale.high = static_cast<double>(names.size()) - 0.5;
        axis.upright = std::any_of(names.begin(), names.end(), [&](const auto& name) {
            return (widestEm(split(name, '\n')) + 0.4) * em_ > slot;
        });
        const auto every = axis.upright ? static_cast<std::size_t>(std::ceil(lineEm * em_ / slot - 0.01)) : 1;
        for (std::size_t i = 0; i < names.size(); i += every)
            axis.scale.ticks.push_back(category(i, split(names[i], '\n'), axis.upright));
    }

    static AxisTick category(std::size_t index, const std::vector<std::string>& parts, bool upright) {
        return {static_cast<double>(index), join(parts, upright ? " " : "\n"),
                upright ? emWidth(join(parts, " ")) : widestEm(parts)};
    }

    static AxisScale numbers(const FigureAxis& axis, const AxisRange& range, int most, double closest = 0) {
        return axis.logarithmic ? logarithmicScale(range, most) : linearScale(range, most, closest);
    }

    void placeTitlesAndLegends() {
        const bool shared = haveOneLegend(figure_) && figure_.panels.size() > 1;
        if (shared)
            out_.legend = legend(legendNames(figure_.panels.front()), out_.width);
        for (std::size_t i = 0; i < figure_.panels.size(); ++i) {
            const auto& panel = figure_.panels[i];
            const auto letter = figure_.panels.size() > 1 ? '(' + letters(i) + ") " : "";
            out_.panels[i].title = wrapped(letter + panel.title, out_.plotWidth / em_);
            if (!shared)
                out_.panels[i].legend = legend(legendNames(panel), cellWidth());
            out_.legendHeight = std::max(out_.legendHeight, out_.panels[i].legend.height);
        }
        if (plotHeight() >= smallestPlotMm)
            return;
        out_.legendsFit = false;
        out_.legend.height = out_.legendHeight = 0;
        for (auto& panel : out_.panels)
            panel.legend.height = 0;
    }

    LegendPlan legend(std::vector<std::string> names, double width) const {
        if (names.empty())
            return {};
        const double entry = widestEm(names) * em_ + 0.5 * em_ + 9.5; // its sign and the gap to the next one
        const auto columns =
            std::clamp<std::size_t>(static_cast<std::size_t>(width / entry), 1, names.size());
        const auto rows = (names.size() + columns - 1) / columns;
        return {std::move(names), columns, entry * static_cast<double>(columns),
                static_cast<double>(rows) * 1.4 * em_ + 0.5};
    }

    double topMargin() const {
        std::size_t titleLines = 0;
        for (const auto& panel : out_.panels)
            titleLines = std::max(titleLines, panel.title.size());
        return std::max(0.7 * em_, lines(titleLines) + out_.legendHeight + 1);
    }

    double bottomMargin() const {
        double margin = 0;
        for (const auto& panel : out_.panels) {
            double labels = 0;
            for (const auto& tick : panel.x.scale.ticks)
                labels = std::max(labels, panel.x.upright ? tick.em * em_ : lines(linesIn(tick.label)));
            margin = std::max(margin, labels + lines(panel.x.label.size()));
        }
        return margin + tickMm + 0.8;
    }

    static std::size_t linesIn(const std::string& label) {
        return label.find('\n') == std::string::npos ? 1 : 2;
    }

    double plotHeight() const {
        const double cell = (out_.height - out_.legend.height) / static_cast<double>(out_.rows);
        return std::max(smallestPlotMm / 2, cell - topMargin() - bottomMargin());
    }

    void placeSeries(std::size_t index) {
        const auto& panel = figure_.panels[index];
        auto& plan = out_.panels[index];
        plan.mark = panel.mark;
        const auto numbers = lookNumbers(figure_, index);
        for (std::size_t s = 0; s < panel.series.size(); ++s) {
            const auto& [name, points] = panel.series[s];
            while (out_.looks.size() <= numbers[s])
                out_.looks.push_back(seriesLook(out_.looks.size(), figure_.colors));
            plan.series.push_back({name, numbers[s], traits(panel.mark).joined && points.size() > mostMarkers,
                                   placedPoints(panel, s, plan.x.scale.low, plan.y.scale.low)});
            for (const auto& point : points)
                count(panel, point, plan);
            if (plan.x.categories)
                markMissing(plan);
        }
        if (plan.masked > 0)
            plan.note = std::to_string(plan.masked) + " ≤ 0 not shown";
        sizeBars(panel, plan);
    }

    static void markMissing(PanelPlan& plan) {
        const auto& [low, high, ticks, minor] = plan.y.scale;
        const double foot = plan.y.logarithmic ? low * std::pow(high / low, 0.03) : low + 0.03 * (high - low);
        for (const auto& point : plan.series.back().points)
            if (!std::isfinite(point.y.mean))
                plan.missing.emplace_back(point.x.mean, foot);
    }

    void count(const FigurePanel& panel, const FigurePoint& point, PanelPlan& plan) {
        const double x = point.x.mean, y = point.y.mean;
        plan.masked +=
            (std::isfinite(x) && !canBeDrawn(panel.x, x)) || (std::isfinite(y) && !canBeDrawn(panel.y, y));
        infinite_ += std::isinf(x) || std::isinf(y);
    }

    void sizeBars(const FigurePanel& panel, PanelPlan& plan) const {
        const auto& [low, high, ticks, minor] = plan.x.scale;
        const double units = panel.x.logarithmic ? std::log10(high / low) : high - low;
        const auto count = static_cast<double>(std::max<std::size_t>(1, panel.series.size()));
        plan.barWidth = barGroup * barRoom(panel) / units / count;
        const double width = traits(panel.mark).wide ? plan.barWidth * out_.plotWidth / mmPerPt : out_.fontPt;
        const double cap = 0.15 * out_.fontPt;
        plan.errorWidth = std::min(0.07 * out_.fontPt, width / 5);
        plan.errorCap = width < 2 * cap ? 0 : cap;
    }

    void remark() {
        const auto add = [&](std::size_t count, const std::string& what) {
            if (count > 0)
                out_.remarks.push_back(std::to_string(count) + what);
        };
        std::size_t masked = 0;
        for (const auto& panel : out_.panels)
            masked += panel.masked;
        add(masked, " points at or below 0 are not on the logarithmic axis.");
        add(infinite_, " points are infinite and not drawn.");
    }

    const FigureData& figure_;
    FigurePlan out_;
    double em_ = 0;
    std::size_t infinite_ = 0;
};

} // namespace

bool SeriesPlan::drawn() const {
    return std::any_of(points.begin(), points.end(), [](const FigurePoint& point) {
        return std::isfinite(point.x.mean) && std::isfinite(point.y.mean);
    });
}

bool PanelPlan::drawn() const {
    return std::any_of(series.begin(), series.end(), [](const SeriesPlan& one) { return one.drawn(); });
}

FigurePlan planFigure(const FigureData& figure) { return Planner(figure).plan(); }

} // namespace pdqat
