// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes a network takes for which at one bit width: a row for each true class, a column for each
// predicted one.
#pragma once

#include "widgets/inside/insight_service.h"
#include "widgets/paper/screen_figure.h"

namespace pdqat::ui {

class ConfusionPicture : public ScreenFigure {
public:
    /// @param bits  a width whose confusions were measured
    ConfusionPicture(InsightPtr insight, FigureInfo about, int bits);

    FigureInfo info() const override { return about_; }
    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< the key is the number of the true class
    int columns() const override { return static_cast<int>(classes_.size()); }
    int lines() const override { return static_cast<int>(classes_.size()) + 9; }
    QByteArray csv() const override; ///< of all classes

private:
    double share(std::size_t row, std::size_t column) const;

    InsightPtr insight_;
    FigureInfo about_;
    const Confusion* confusion_;
    std::vector<std::size_t> classes_; ///< drawn
};

} // namespace pdqat::ui
