// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/figure_columns.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::figures {
namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
using Points = std::vector<FigurePoint>;

struct Column {
    std::string name;
    std::vector<double> values;
};

bool isGap(const FigurePoint& point) { return !std::isfinite(point.x.mean) || !std::isfinite(point.y.mean); }

/// Indices into [first, last) in ascending order, none twice.
std::vector<std::size_t> keptOf(const Points& points, std::size_t first, std::size_t last) {
    std::size_t low = last, high = last, hole = last;
    for (std::size_t i = first; i < last; ++i)
        if (isGap(points[i]))
            hole = std::min(hole, i);
        else {
            low = low == last || points[i].y.mean < points[low].y.mean ? i : low;
            high = high == last || points[i].y.mean > points[high].y.mean ? i : high;
        }
    std::vector<std::size_t> kept{low, high, hole};
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    std::erase(kept, last);
    return kept;
}

class ColumnWriter {
public:
    ColumnWriter(const FigurePlan& figure, FigureColumns& out) : figure_(figure), out_(out) {}

    void addPanel(std::size_t index) {
        const auto& panel = figure_.panels[index];
        out_.panels.emplace_back();
        for (std::size_t s = 0; s < panel.series.size(); ++s) {
            prefix_ = letters(index) + std::to_string(s + 1);
            out_.panels.back().push_back(columnsOf(panel.mark, panel.series[s]));
        }
    }

    void finish() {
        std::size_t rows = 0;
        std::vector<std::string> line;
        for (const auto& column : columns_) {
            rows = std::max(rows, column.values.size());
            line.push_back(column.name);
        }
        out_.csv = join(line, ",") + '\n';
        for (std::size_t r = 0; r < rows; ++r) {
            for (std::size_t c = 0; c < columns_.size(); ++c)
                line[c] = r < columns_[c].values.size() ? text(columns_[c].values[r]) : "nan";
            out_.csv += join(line, ",") + '\n';
        }
        if (thinned_ > 0)
            out_.remarks.push_back(std::to_string(thinned_) + " series of more than " +
                                   std::to_string(mostVertices) +
                                   " points are thinned to at most that many vertices: the lowest and the "
                                   "highest of each stretch.");
    }

private:
    static std::string text(double value) { return std::isfinite(value) ? shortText(value, 9) : "nan"; }

    std::string add(const std::string& name, std::vector<double> values) {
        columns_.push_back({prefix_ + name, std::move(values)});
        return columns_.back().name;
    }

    SeriesColumns columnsOf(Mark mark, const SeriesPlan& series) {
        if (traits(mark).counts)
            return histogram(series.points);
        const bool thin = traits(mark).joined && series.points.size() > mostVertices;
        thinned_ += thin;
        const auto points = thin ? thinned(series.points) : series.points;
        auto columns = positions(points);
        if (series.crowded) {
            addBand(points, columns);
        } else {
            addErrors(points, &FigurePoint::x, "x", columns.xMinus, columns.xPlus);
            addErrors(points, &FigurePoint::y, "y", columns.yMinus, columns.yPlus);
        }
        return columns;
    }

    SeriesColumns pair(std::vector<double> x, std::vector<double> y) {
        SeriesColumns columns;
        columns.x = add("x", std::move(x));
        columns.y = add("y", std::move(y));
        return columns;
    }

    SeriesColumns positions(const Points& points) {
        std::vector<double> x, y;
        for (const auto& point : points) {
            x.push_back(point.x.mean);
            y.push_back(point.y.mean);
        }
        return pair(std::move(x), std::move(y));
    }

    /// An outline from the first edge to the last, closed at the bottom by the writer.
    SeriesColumns histogram(const Points& bars) {
        std::vector<double> x, y;
        for (const auto& bar : bars) {
            x.insert(x.end(), {bar.x.low, bar.x.high});
            y.insert(y.end(), {bar.y.mean, bar.y.mean});
        }
        return pair(std::move(x), std::move(y));
    }

    void addErrors(const Points& points, Estimate FigurePoint::*member, const std::string& name,
                   std::string& minusName, std::string& plusName) {
        std::vector<double> minus, plus;
        bool any = false;
        for (const auto& point : points) {
            const auto& [mean, low, high, n] = point.*member;
            minus.push_back(mean - low);
            plus.push_back(high - mean);
            any = any || std::isfinite(minus.back()) || std::isfinite(plus.back());
        }
        if (!any)
            return;
        minusName = add(name + "minus", std::move(minus));
        plusName = add(name + "plus", std::move(plus));
    }

    void addBand(const Points& points, SeriesColumns& columns) {
        std::vector<double> x, y;
        for (std::size_t i = 0; i < points.size();) {
            const auto first = i;
            while (i < points.size() && hasBand(points[i]))
                ++i;
            appendOutline(points, first, i, x, y);
            i += i < points.size();
        }
        if (x.empty())
            return;
        columns.bandX = add("bandx", std::move(x));
        columns.bandY = add("bandy", std::move(y));
    }

    static bool hasBand(const FigurePoint& point) {
        return std::isfinite(point.x.mean) && std::isfinite(point.y.low) && std::isfinite(point.y.high);
    }

    static void appendOutline(const Points& points, std::size_t first, std::size_t last,
                              std::vector<double>& x, std::vector<double>& y) {
        if (first == last)
            return;
        if (!x.empty()) {
            x.push_back(gap);
            y.push_back(gap);
        }
        for (std::size_t i = first; i < last; ++i) {
            x.push_back(points[i].x.mean);
            y.push_back(points[i].y.high);
        }
        for (std::size_t i = last; i-- > first;) {
            x.push_back(points[i].x.mean);
            y.push_back(points[i].y.low);
        }
    }

    const FigurePlan& figure_;
    FigureColumns& out_;
    std::vector<Column> columns_;
    std::string prefix_;
    std::size_t thinned_ = 0;
};

} // namespace

Points thinned(const Points& points) {
    const std::size_t stretches = (mostVertices - 2) / 3;
    if (points.size() <= mostVertices)
        return points;
    Points kept{points.front()};
    const auto inner = points.size() - 2;
    for (std::size_t s = 0; s < stretches; ++s)
        for (const auto i : keptOf(points, 1 + s * inner / stretches, 1 + (s + 1) * inner / stretches))
            kept.push_back(points[i]);
    kept.push_back(points.back());
    return kept;
}

FigureColumns figureColumns(const FigurePlan& figure) {
    FigureColumns columns;
    ColumnWriter writer(figure, columns);
    for (std::size_t i = 0; i < figure.panels.size(); ++i)
        writer.addPanel(i);
    writer.finish();
    return columns;
}

} // namespace pdqat::figures
