// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the ranking as it is drawn, on screen and on paper alike; and what stands where in it, for the
// mouse, the keyboard and screen readers.
#pragma once

#include "widgets/paper/figure.h"
#include "widgets/ranking/ranking_service.h"

#include <QColor>
#include <QRectF>

#include <memory>

namespace pdqat::ui {

enum class Ground;
struct PlotTheme;

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

struct Spot {
    QRectF area;   ///< in coordinates of the axes; without a size where it is a point
    QString layer; ///< empty: none
    QString text;  ///< all that is shown there
};

class RankingPicture : public Figure {
public:
    RankingPicture(std::shared_ptr<const RankingShown> shown, const QString& title);

    FigureInfo info() const override { return about_; }
    std::unique_ptr<QCustomPlot> layOut(const Paper& paper) const override;
    std::optional<FigureStyle> ownStyle() const override;

    /// Into a plot without plottables and items. @param selected  a layer; empty: none
    virtual void draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const = 0;
    /// In the order of the arrow keys: left and right go to the next one, up and down by columns().
    virtual std::vector<Spot> spots() const = 0;
    virtual int columns() const { return 1; }
    /// Lines of text that it needs in height.
    virtual int lines() const { return 14; }

protected:
    virtual double widthMm() const { return columnWidthMm; }
    const RankingShown& shown() const { return *shown_; }

private:
    std::shared_ptr<const RankingShown> shown_;
    FigureInfo about_;
};

} // namespace pdqat::ui
