// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two criteria against each other: a point for each layer, how far they agree in the corner.
#pragma once

#include "widgets/ranking/ranking_picture.h"

namespace pdqat::ui {

class CriteriaScatter : public RankingPicture {
public:
    CriteriaScatter(std::shared_ptr<const RankingShown> shown, RankBy x, RankBy y);

    void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const override;
    std::vector<Spot> spots() const override; ///< from left to right
    QByteArray csv() const override;
    /// What has no values; nothing where all is there.
    QStringList missing() const;
    QString agreementText() const;

private:
    RankBy x_, y_;
};

} // namespace pdqat::ui
