// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/live_graph.h"

#include <cmath>

namespace pdqat::ui {

LiveGraph::LiveGraph(QCPAxis* x, QCPAxis* y) : QCPGraph(x, y) { setAdaptiveSampling(true); }

void LiveGraph::append(const QVector<double>& keys, const QVector<double>& values) {
    addData(keys, values, true);
    pyramid_.extend(static_cast<std::size_t>(data()->size()),
                    [this](std::size_t index) { return data()->at(static_cast<int>(index))->value; });
}

void LiveGraph::clearData() {
    data()->clear();
    pyramid_.clear();
}

/// Qt strokes wide polylines very slowly and thin ones fast; the hint turns that round, so each pen gets its
/// own.
void LiveGraph::draw(QCPPainter* painter) {
    const double pixels = pen().widthF() * painter->device()->devicePixelRatioF();
    mParentPlot->setPlottingHint(QCP::phFastPolylines, pixels > 1);
    merged_ = 1;
    QCPGraph::draw(painter);
    mParentPlot->setPlottingHint(QCP::phFastPolylines, false);
}

void LiveGraph::getOptimizedLineData(QVector<QCPGraphData>* line,
                                     const QCPGraphDataContainer::const_iterator& begin,
                                     const QCPGraphDataContainer::const_iterator& end) const {
    constexpr double column = 1; // of pixels
    const auto points = data();
    const auto first = points->constBegin();
    const auto pick = pyramid_.pick(
        static_cast<std::size_t>(begin - first), static_cast<std::size_t>(end - first),
        [&](std::size_t from, std::size_t to) {
            return std::abs(mKeyAxis->coordToPixel((first + static_cast<int>(to))->key) -
                            mKeyAxis->coordToPixel((first + static_cast<int>(from))->key)) <= column;
        });
    merged_ = std::max(merged_, pick.most);
    line->reserve(static_cast<int>(pick.indices.size()));
    for (const auto index : pick.indices)
        line->append(*(first + static_cast<int>(index)));
}

} // namespace pdqat::ui
