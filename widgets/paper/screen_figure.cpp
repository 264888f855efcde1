// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/screen_figure.h"

#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

namespace pdqat::ui {

std::unique_ptr<QCustomPlot> ScreenFigure::layOut(const Paper& paper) const {
    auto plot = paperPlot();
    const auto theme = PlotTheme::paper(paper.font, paper.unit());
    draw(*plot, theme, {});
    setPaperMargins(*plot, theme);
    return plot;
}

std::optional<FigureStyle> ScreenFigure::ownStyle() const {
    constexpr double lineMm = 4.2;
    FigureStyle style;
    style.sizeMm = {widthMm(), lines() * lineMm};
    return style;
}

} // namespace pdqat::ui
