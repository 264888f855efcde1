// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far everything that orders layers agrees, two at a time: Kendall's τ-b as a matrix.
#pragma once

#include "widgets/ranking/ranking_picture.h"

namespace pdqat::ui {

class CriteriaMatrix : public RankingPicture {
public:
    explicit CriteriaMatrix(std::shared_ptr<const RankingShown> shown);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override;
    int columns() const override;
    int lines() const override;
    QByteArray csv() const override;

protected:
    double widthMm() const override { return pageWidthMm; } // numbers have room in the cells

private:
    QString text(std::size_t row, std::size_t column) const;
};

} // namespace pdqat::ui
