// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy of each class at a low bit width beside that at 32 bit; the class that loses most on top.
#pragma once

#include "widgets/inside/insight_service.h"
#include "widgets/paper/screen_figure.h"

namespace pdqat::ui {

class ClassPicture : public ScreenFigure {
public:
    /// @param bits  a width whose confusions were measured
    ClassPicture(InsightPtr insight, FigureInfo about, int bits);

    FigureInfo info() const override { return about_; }
    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< a row each, of at most 200; the key is the class's number
    int lines() const override { return static_cast<int>(drawn_) + 6; }
    QByteArray csv() const override;

private:
    double low(std::size_t of) const { return low_->accuracyOf(of); }
    double full(std::size_t of) const; ///< NaN where 32 bit was not trained

    InsightPtr insight_;
    FigureInfo about_;
    int bits_;
    const Confusion *low_, *full_;
    std::vector<std::size_t> classes_; ///< worst first
    std::size_t drawn_ = 0;            ///< so many of them; the table has all
};

} // namespace pdqat::ui
