// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/decimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace pdqat::ui {
namespace {

bool isGap(const QPointF& point) { return std::isnan(point.x()) || std::isnan(point.y()); }

/// First, lowest, highest and last point of every column.
std::vector<std::size_t> columns(const std::vector<QPointF>& points, double step) {
    std::vector<std::size_t> kept;
    const auto keep = [&kept](std::size_t index) {
        if (kept.empty() || kept.back() < index)
            kept.push_back(index);
    };
    for (std::size_t begin = 0; begin < points.size();) {
        if (isGap(points[begin])) {
            keep(begin);
            while (begin < points.size() && isGap(points[begin]))
                ++begin;
            continue;
        }
        const double column = std::floor(points[begin].x() / step);
        auto low = begin, high = begin, end = begin;
        for (; end < points.size() && !isGap(points[end]) && std::floor(points[end].x() / step) == column;
             ++end) {
            if (points[end].y() < points[low].y())
                low = end;
            if (points[end].y() > points[high].y())
                high = end;
        }
        for (const auto index : {begin, std::min(low, high), std::max(low, high), end - 1})
            keep(index);
        begin = end;
    }
    return kept;
}

/// Slopes from an anchor that pass every point since within the tolerance.
class Cone {
public:
    explicit Cone(const QPointF& anchor) : anchor_(anchor) {}

    bool contains(const QPointF& point) const {
        const double dx = point.x() - anchor_.x();
        if (dx <= 0)
            return false;
        const double slope = (point.y() - anchor_.y()) / dx;
        return low_ <= slope && slope <= high_;
    }

    void narrow(const QPointF& point, double tolerance) {
        const double dx = point.x() - anchor_.x(), dy = point.y() - anchor_.y();
        if (dx <= 0) {
            low_ = 1, high_ = -1; // a vertical stretch: the next point must be kept
            return;
        }
        low_ = std::max(low_, (dy - tolerance) / dx);
        high_ = std::min(high_, (dy + tolerance) / dx);
    }

private:
    QPointF anchor_;
    double low_ = -std::numeric_limits<double>::infinity(), high_ = std::numeric_limits<double>::infinity();
};

} // namespace

std::vector<std::size_t> decimate(const std::vector<QPointF>& points, double step) {
    const auto candidates = columns(points, step);
    if (candidates.size() < 3)
        return candidates;
    std::vector<std::size_t> kept{candidates.front()};
    Cone cone(points[candidates.front()]);
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        const auto& point = points[candidates[i]];
        const auto previous = candidates[i - 1];
        if (isGap(point) || isGap(points[previous]) || !cone.contains(point)) {
            if (kept.back() != previous)
                kept.push_back(previous);
            cone = Cone(points[previous]);
        }
        cone.narrow(point, step / 2);
    }
    if (kept.back() != candidates.back())
        kept.push_back(candidates.back());
    return kept;
}

} // namespace pdqat::ui
