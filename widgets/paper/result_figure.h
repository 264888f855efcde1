// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe gives, on paper: one or several panels with error bars, legend outside the axes.
#pragma once

#include "engine/api/result.h"
#include "widgets/paper/figure.h"

namespace pdqat::ui {

/// Rendered as engine/api/figure_plan.h plans it for the paper at hand; captions belong to the document.
class ResultFigure : public Figure {
public:
    explicit ResultFigure(FigureData data);

    const FigureData& data() const { return data_; }
    FigureInfo info() const override; ///< its notes tell what cannot be drawn, too
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    std::optional<FigureStyle> ownStyle() const override;
    QByteArray csv() const override; ///< as figureCsv() has it

private:
    FigureData data_;
};

/// The figure's own width, height and type size; 600 dpi.
FigureStyle styleOf(const FigureData& data);

/// In the format that the suffix names: pdf, svg, png or csv. Temporary first, then renamed.
/// @throws Error(Usage) for another suffix, Error(Library) naming a file that cannot be written
void writeFigure(const FigureData& data, const QString& path);

} // namespace pdqat::ui
