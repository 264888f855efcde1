// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of a figure made ready for drawing: points in order, bars on categories, axis ranges, and what a
// logarithmic axis cannot show taken out and counted.
#pragma once

#include "engine/api/result.h"
#include "widgets/plots/series_spec.h"

#include <QStringList>
#include <QVector>

namespace pdqat::ui {

struct PanelPlan {
    FigurePanel panel;      ///< as drawn
    QStringList categories; ///< ticks at 0, 1, … of the x axis; empty: a numeric axis
    Extent x, y;            ///< ranges of the axes, with room
    QVector<double> ticks;  ///< of the x axis where its points stand at a few whole numbers; else empty
    qint64 lost = 0;        ///< values at or below 0 that a logarithmic axis leaves out

    /// Where the points of a series stand beside those of the others within one category.
    double shift(std::size_t series) const;
    /// Share of a category that a bar takes.
    double barWidth() const;
};

/// Lines of more points have no markers, and a band in place of error bars.
inline constexpr std::size_t manyPoints = 30;

PanelPlan planPanel(const FigurePanel& panel);

} // namespace pdqat::ui
