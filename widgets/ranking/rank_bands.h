// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a layer's rank moves: from its best to its worst place over several rankings, the median marked.
#pragma once

#include "widgets/ranking/ranking_picture.h"

namespace pdqat::ui {

class RankBands : public RankingPicture {
public:
    RankBands(std::shared_ptr<const RankingShown> shown, RankSpread spread);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< the first rank on top
    int lines() const override;
    QByteArray csv() const override;
    /// What it is taken over, and how far the rankings agree.
    QString sentence() const;

private:
    std::vector<RankSpread::Layer> bands_; ///< by median, the first on top
    RankSpread spread_;
};

} // namespace pdqat::ui
