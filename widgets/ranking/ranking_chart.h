// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars of what orders the layers, the first rank on top. The only place that knows Qt Charts.
#pragma once

#include "engine/api/ranking.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QHorizontalStackedBarSeries;
class QLineSeries;
class QValueAxis;

namespace pdqat::ui {

class RankingChart : public QWidget {
    Q_OBJECT
public:
    using ColorOf = std::function<QColor(const QString& layer)>;

    explicit RankingChart(QWidget* parent = nullptr);

    /// `rows` in order of rank. @param by what ordered them, and the bars show
    void setRows(std::vector<RankedLayer> rows, const Criterion& by = {});
    /// Colour of a layer's bar; without it all have the accent colour.
    void setColors(ColorOf colorOf);
    /// The bar of this layer stays, the others pale. Empty: none is selected.
    void select(const QString& layer);
    /// A dashed line below so many of the first layers, which are to be kept; 0: none.
    void setCut(int layers);
    int cut() const { return cut_; }

Q_SIGNALS:
    void layerClicked(const QString& layer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void replaceValues();
    void paintBars();
    void placeCut();
    void adoptPalette();
    double shown(const RankedLayer& row) const;
    QString layerAt(int position) const;
    int positionOf(std::size_t rank) const { return int(rows_.size()) - 1 - int(rank); }

    std::vector<RankedLayer> rows_;
    Criterion by_;
    ColorOf colorOf_;
    QString selected_;
    QChart* chart_;
    QHorizontalStackedBarSeries* bars_;
    QBarCategoryAxis* layers_;
    QValueAxis* values_;
    QLineSeries* cutLine_;
    int cut_ = 0;
    std::vector<QBarSet*> sets_; ///< one per rank: Qt Charts colours whole sets, not bars
};

} // namespace pdqat::ui
