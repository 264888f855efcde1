// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the ranking as it is drawn, on screen and on paper alike.
#pragma once

#include "widgets/paper/screen_figure.h"
#include "widgets/ranking/ranking_service.h"

#include <QColor>

#include <memory>

namespace pdqat::ui {

enum class Ground;

/// The ranking on show, for its views.
struct RankingShown {
    std::vector<RankedLayer> rows;   ///< in order of rank
    std::vector<std::string> layers; ///< of the network in order of depth, for the colours
    Criterion by;
    RankingVerdict verdict;
    CriteriaComparison compared;
    SpreadQuestion question; ///< that RankBands are the answer to
    FigureInfo about;

    QColor color(const std::string& layer, Ground ground) const;
};

class RankingPicture : public ScreenFigure {
public:
    RankingPicture(std::shared_ptr<const RankingShown> shown, const QString& title);

    FigureInfo info() const override { return about_; }

protected:
    const RankingShown& shown() const { return *shown_; }

private:
    std::shared_ptr<const RankingShown> shown_;
    FigureInfo about_;
};

} // namespace pdqat::ui
