// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel coordinates: an axis for each setting that differs and each number, a line for each group of runs.
#pragma once

#include "widgets/compare/compared_picture.h"

#include <QStringList>

namespace pdqat::ui {

class GroupLines : public ComparedPicture {
public:
    explicit GroupLines(ShownPtr shown);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< where lines end
    int lines() const override { return 22; }
    QByteArray csv() const override;

    struct Axis {
        QString title;
        std::vector<double> places;                    ///< per group, 0 to 1; NaN: without effect
        std::vector<std::pair<double, QString>> marks; ///< places with their texts, ascending
    };
    const std::vector<Axis>& axes() const { return axes_; }

private:
    void addSetting(std::size_t key);
    void addValue(ComparedValue value);

    std::vector<Axis> axes_;
};

} // namespace pdqat::ui
