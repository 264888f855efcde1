// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers on paper: horizontal bars of what orders them, the first rank on top, in the colours
// of the layers. Its axis says whether λ is a price, its notes why not.
#pragma once

#include "engine/api/ranking.h"
#include "widgets/paper/figure.h"

namespace pdqat::ui {

class RankingFigure : public Figure {
public:
    FigureInfo about;
    std::vector<RankedLayer> ranking; ///< of one bit width, in order of rank
    RankingVerdict verdict;           ///< of them
    std::vector<std::string> layers;  ///< of the network in order of depth, for the colours

    FigureInfo info() const override;
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    QByteArray csv() const override;
};

} // namespace pdqat::ui
