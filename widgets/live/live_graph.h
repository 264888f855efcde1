// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A curve that takes as long to draw as its pixels: where many points lie in one column, their lowest and
// highest alone are drawn.
#pragma once

#include "widgets/plots/min_max_pyramid.h"

#include <qcustomplot.h>

namespace pdqat::ui {

class LiveGraph : public QCPGraph {
public:
    LiveGraph(QCPAxis* x, QCPAxis* y);

    /// @param keys  ascending, none before those that are there
    void append(const QVector<double>& keys, const QVector<double>& values);
    void clearData();
    /// Points that one drawn stretch stood for at most when it was last drawn; 1: all were drawn.
    std::size_t merged() const { return merged_; }

protected:
    void draw(QCPPainter* painter) override;
    void getOptimizedLineData(QVector<QCPGraphData>* line, const QCPGraphDataContainer::const_iterator& begin,
                              const QCPGraphDataContainer::const_iterator& end) const override;

private:
    MinMaxPyramid pyramid_;
    mutable std::size_t merged_ = 1;
};

} // namespace pdqat::ui
