// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against one cost, a point for each choice of layers, and which one is worth taking.
#pragma once

#include "engine/api/trade_off.h"
#include "widgets/paper/screen_figure.h"

namespace pdqat::ui {

using TradeOffPtr = std::shared_ptr<const TradeOff>;

class TradeOffPicture : public ScreenFigure {
public:
    TradeOffPicture(TradeOffPtr shown, CostUnit unit) : shown_(std::move(shown)), unit_(unit) {}

    FigureInfo info() const override;
    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< from left to right; the key is the arm's number
    int lines() const override { return 9; }
    QByteArray csv() const override;

private:
    std::vector<std::size_t> drawn() const; ///< arms with an accuracy and a cost, from left to right
    void addLines(QCustomPlot& plot, const PlotTheme& theme) const;
    void addBars(QCustomPlot& plot, const PlotTheme& theme) const;
    void addKnee(QCustomPlot& plot, const PlotTheme& theme) const;

    TradeOffPtr shown_;
    CostUnit unit_;
};

} // namespace pdqat::ui
