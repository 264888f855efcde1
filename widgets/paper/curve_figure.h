// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves on paper.
#pragma once

#include "widgets/paper/figure.h"
#include "widgets/plots/series_spec.h"

#include <optional>

class QCPGraph;

namespace pdqat::ui {

struct PlotLabels {
    QString title, x, y;
};

/// The curves' numbers are read when drawn: the sources of `series` must live as long as the figure.
class CurveFigure : public Figure {
public:
    PlotLabels labels;
    FigureInfo about;
    SeriesList series;   ///< those that are shown
    QString highlighted; ///< key; the others are dimmed; empty: none
    bool logX = false, logY = false;
    std::optional<Extent> x, y; ///< what is zoomed to; none: everything

    FigureInfo info() const override { return about; }
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    std::size_t vertices(const Paper& paper) const override;
    QByteArray csv() const override;

private:
    Extent extentX() const;
    Extent extentY() const;
    QCPGraph* addCurve(QCustomPlot& plot, const SeriesSpec& spec, const Paper& paper) const;
};

/// Extent with room at both ends, never empty, positive for a logarithmic axis. At zero too: what rests
/// there, as λ of what costs nothing, would else be hidden by the frame.
Extent padded(Extent extent, bool logarithmic);
/// Share of the horizontal axis left free behind the last point, so that its marker is whole.
inline constexpr double endRoom = 0.015;

/// ε that all curves have in common, or that of the highlighted one; NaN: none.
double commonLevel(const SeriesList& series, const QString& highlighted);

} // namespace pdqat::ui
