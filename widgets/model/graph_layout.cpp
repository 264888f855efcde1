// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/graph_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr double rowGap = 24, columnGap = 24, laneGap = 14; ///< px
constexpr double touch = 0.5;                               ///< px by which a lane may come nearer

struct Interval {
    double left = 0, right = 0;
};

class LayOut {
public:
    LayOut(const NetworkGraph& graph, const std::vector<QSizeF>& sizes) : graph_(graph), sizes_(sizes) {
        findRows();
        placeRows();
        placeSteps();
        placeEdges();
    }
    GraphLayout result;

private:
    struct Row {
        std::vector<std::size_t> steps;
        double top = 0, bottom = 0;
        std::vector<Interval> taken;
    };
    /// Boxes of a row that touch, centred on the mean of where they want to be.
    struct Cluster {
        std::vector<std::size_t> steps;
        double wanted = 0; ///< sum
        double width = 0;
        double centre() const { return wanted / static_cast<double>(steps.size()); }
        double left() const { return centre() - width / 2; }
        double right() const { return centre() + width / 2; }
    };

    void findRows() {
        result.rows.resize(graph_.steps.size());
        for (std::size_t i = 0; i < graph_.steps.size(); ++i) {
            for (const auto input : graph_.steps[i].inputs)
                result.rows[i] = std::max(result.rows[i], result.rows[input] + 1);
            if (result.rows[i] >= rows_.size())
                rows_.resize(result.rows[i] + 1);
            rows_[result.rows[i]].steps.push_back(i);
        }
    }

    void placeRows() {
        double top = 0;
        for (auto& row : rows_) {
            row.top = top;
            double height = 0;
            for (const auto step : row.steps)
                height = std::max(height, sizes_[step].height());
            row.bottom = top + height;
            top = row.bottom + rowGap;
        }
    }

    double centre(std::size_t step) const { return result.boxes[step].center().x(); }

    /// Below what it reads.
    double wantedCentre(std::size_t step) const {
        const auto& inputs = graph_.steps[step].inputs;
        if (inputs.empty())
            return 0;
        double sum = 0;
        for (const auto input : inputs)
            sum += centre(input);
        return sum / static_cast<double>(inputs.size());
    }

    void placeSteps() {
        result.boxes.resize(graph_.steps.size());
        for (auto& row : rows_) {
            std::vector<std::pair<double, std::size_t>> order;
            for (const auto step : row.steps)
                order.emplace_back(wantedCentre(step), step);
            std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
            std::vector<Cluster> clusters;
            for (const auto& [wanted, step] : order)
                add(clusters, {{step}, wanted, sizes_[step].width()});
            for (const auto& cluster : clusters)
                place(row, cluster);
        }
    }

    static void add(std::vector<Cluster>& clusters, Cluster next) {
        while (!clusters.empty() && clusters.back().right() + columnGap > next.left()) {
            auto& last = clusters.back();
            last.steps.insert(last.steps.end(), next.steps.begin(), next.steps.end());
            last.wanted += next.wanted;
            last.width += columnGap + next.width;
            next = std::move(last);
            clusters.pop_back();
        }
        clusters.push_back(std::move(next));
    }

    void place(Row& row, const Cluster& cluster) {
        double left = cluster.left();
        for (const auto step : cluster.steps) {
            const auto& size = sizes_[step];
            result.boxes[step] = {QPointF(left, row.top), size};
            row.taken.push_back({left, left + size.width()});
            result.bounds |= result.boxes[step];
            left += size.width() + columnGap;
        }
    }

    /// Short ones lie inside of long ones.
    void placeEdges() {
        for (std::size_t to = 0; to < graph_.steps.size(); ++to)
            for (const auto from : graph_.steps[to].inputs) {
                const auto &above = result.boxes[from], &below = result.boxes[to];
                LaidEdge edge{
                    from, to, {above.center().x(), above.bottom()}, {below.center().x(), below.top()}};
                edge.skips = span(edge) > 1;
                result.edges.push_back(edge);
            }
        std::vector<LaidEdge*> skipping;
        for (auto& edge : result.edges)
            if (edge.skips)
                skipping.push_back(&edge);
        std::ranges::stable_sort(skipping, {}, [this](const LaidEdge* edge) { return span(*edge); });
        for (auto* edge : skipping)
            placeLane(*edge);
    }

    std::size_t span(const LaidEdge& edge) const { return result.rows[edge.to] - result.rows[edge.from]; }

    /// Where no lane fits in any of these rows: stretches that do not touch, from left to right.
    std::vector<Interval> blockedBetween(std::size_t first, std::size_t end) const {
        std::vector<Interval> all, merged;
        for (auto row = first; row < end; ++row)
            for (const auto& taken : rows_[row].taken)
                all.push_back({taken.left - laneGap, taken.right + laneGap});
        std::ranges::sort(all, {}, &Interval::left);
        for (const auto& next : all)
            if (merged.empty() || next.left > merged.back().right - 2 * touch)
                merged.push_back(next);
            else
                merged.back().right = std::max(merged.back().right, next.right);
        return merged;
    }

    void placeLane(LaidEdge& edge) {
        const auto first = result.rows[edge.from] + 1, end = result.rows[edge.to];
        const auto blocked = blockedBetween(first, end);
        std::vector<double> places{edge.start.x(), edge.end.x()};
        for (const auto& stretch : blocked) {
            places.push_back(stretch.right);
            places.push_back(stretch.left);
        }
        const auto isFree = [&](double x) {
            const auto next = std::ranges::upper_bound(blocked, x - touch, {}, &Interval::left);
            return next == blocked.begin() || x > std::prev(next)->right - touch;
        };
        const auto way = [&](double x) { return std::abs(x - edge.start.x()) + std::abs(x - edge.end.x()); };
        double best = 0, shortest = std::numeric_limits<double>::infinity();
        for (const auto place : places) // equals: the one on the right, which comes first
            if (way(place) < shortest && isFree(place)) {
                best = place;
                shortest = way(place);
            }
        edge.laneTop = {best, rows_[first].top};
        edge.laneBottom = {best, rows_[end - 1].bottom};
        for (auto row = first; row < end; ++row)
            rows_[row].taken.push_back({best, best});
        result.bounds |= QRectF(edge.laneTop, edge.laneBottom).adjusted(-1, 0, 1, 0);
    }

    const NetworkGraph& graph_;
    const std::vector<QSizeF>& sizes_;
    std::vector<Row> rows_;
};

} // namespace

GraphLayout layOut(const NetworkGraph& graph, const std::vector<QSizeF>& sizes) {
    return std::move(LayOut(graph, sizes).result);
}

} // namespace pdqat::ui
