// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves on paper.
#pragma once

#include "widgets/paper/figure.h"
#include "widgets/plots/series_spec.h"

#include <optional>

class QCPGraph;

namespace pdqat {
struct PanelPlan;
}

namespace pdqat::ui {

/// The curves' numbers are read when drawn: the sources of `series` must live as long as the figure.
class CurveFigure : public Figure {
public:
    PlotLabels labels;
    FigureInfo about;
    SeriesList series;   ///< those that are shown
    QString highlighted; ///< key; the others are dimmed; empty: none
    bool logX = false, logY = false;
    std::optional<AxisRange> x, y; ///< what is zoomed to; none: everything

    FigureInfo info() const override { return about; }
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    std::size_t vertices(const Paper& paper) const override;
    QByteArray csv() const override;

private:
    AxisRange rangeX() const; ///< of all that is drawn
    AxisRange rangeY() const;
    PanelPlan axes(const FigureStyle& style) const;
    QCPGraph* addCurve(QCustomPlot& plot, const SeriesSpec& spec, const Paper& paper) const;
};

/// What the axes of curves must hold, given what there is to draw. Epochs begin at 0, where the run did.
AxisRange epochRange(AxisRange range, bool logarithmic);
/// With the common level, and room at zero too: what rests there, as λ of what costs nothing, would else be
/// hidden by the frame.
AxisRange valueRange(AxisRange range, bool logarithmic, double level);

/// ε that all curves have in common, or that of the highlighted one; NaN: none.
double commonLevel(const SeriesList& series, const QString& highlighted);

} // namespace pdqat::ui
