// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers by group of runs: one quantity on one scale of colours.
#pragma once

#include "widgets/compare/compared_picture.h"

namespace pdqat::ui {

class GroupMap : public ComparedPicture {
public:
    GroupMap(ShownPtr shown, LayerQuantity quantity);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< of layers
    int columns() const override { return static_cast<int>(shown().groups().size()); }
    int lines() const override;
    QByteArray csv() const override;
    /// Whether any group has the quantity of any layer.
    bool hasValues() const;

private:
    double value(std::size_t group, std::size_t layer) const;

    LayerQuantity quantity_;
};

} // namespace pdqat::ui
