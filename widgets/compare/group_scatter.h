// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two numbers of each group of runs against each other, and the Pareto front: what no other beats in both.
#pragma once

#include "widgets/compare/compared_picture.h"

namespace pdqat::ui {

class GroupScatter : public ComparedPicture {
public:
    GroupScatter(ShownPtr shown, ComparedValue x, ComparedValue y);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< from left to right
    int lines() const override { return 20; }
    QByteArray csv() const override;
    /// Groups on the front, from left to right.
    std::vector<std::size_t> front() const;
    bool hasValues() const { return !spots().empty(); }

private:
    const Estimate& at(std::size_t group, ComparedValue value) const;
    void addBars(QCustomPlot& plot, const PlotTheme& theme, bool across) const;

    ComparedValue x_, y_;
};

} // namespace pdqat::ui
