// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers on paper: horizontal bars of λ, largest on top, in the colours of the layers.
#pragma once

#include "engine/api/ranking.h"
#include "widgets/paper/figure.h"

namespace pdqat::ui {

class RankingFigure : public Figure {
public:
    FigureInfo about;
    std::vector<RankedLayer> ranking; ///< of one bit width, largest λ first
    std::vector<std::string> layers;  ///< of the network in order of depth, for the colours

    FigureInfo info() const override { return about; }
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    QByteArray csv() const override;
};

} // namespace pdqat::ui
