// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers by everything that can order them: a row for each layer, first rank on top, a column for each
// criterion, each with a scale of its own.
#pragma once

#include "widgets/ranking/ranking_picture.h"

namespace pdqat::ui {

/// What a cell's colour says.
enum class CellScale {
    Rank, ///< the layer's place in the column
    Value ///< where its value lies between the column's least and largest
};
constexpr std::string_view name(CellScale value) {
    switch (value) {
    case CellScale::Rank: return "rank";
    case CellScale::Value: return "value";
    }
    return {};
}

class CriteriaMap : public RankingPicture {
public:
    CriteriaMap(std::shared_ptr<const RankingShown> shown, CellScale scale);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override;
    int columns() const override;
    int lines() const override;
    QByteArray csv() const override;

protected:
    double widthMm() const override { return pageWidthMm; } // numbers have room in the cells

private:
    double share(std::size_t row, std::size_t column) const;
    QString text(std::size_t row, std::size_t column) const;

    CellScale scale_;
};

} // namespace pdqat::ui
