// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/ranking_figure.h"

#include "widgets/paper/run_series.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

std::unique_ptr<QCustomPlot> RankingFigure::layOut(const Paper& paper) const {
    auto plot = paperPlot();
    const auto theme = PlotTheme::paper(paper.font, paper.unit());
    styleFrame(*plot, theme);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    AxisRange range(0, 0);
    for (std::size_t i = 0; i < ranking.size(); ++i) {
        const auto& row = ranking[i];
        const auto depth = std::find(layers.begin(), layers.end(), row.layer) - layers.begin();
        const auto place = static_cast<double>(i + 1);
        ticker->addTick(place, constraintName(row.layer));
        auto* bar = new QCPBars(plot->yAxis, plot->xAxis);
        bar->setWidth(0.72);
        bar->setPen(Qt::NoPen);
        bar->setBrush(layerColor(static_cast<int>(depth), static_cast<int>(layers.size()), Ground::Light));
        bar->addData(place, std::isfinite(row.lambda) ? row.lambda : 0);
        range.add(row.lambda);
    }
    setLogarithmic(*plot->xAxis, false);
    plot->yAxis->setTicker(ticker);
    plot->yAxis->setTickPen(Qt::NoPen);
    plot->yAxis->setSubTicks(false);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(0.4, static_cast<double>(ranking.size()) + 0.6);
    setRange(*plot->xAxis, range.high() > 0 ? range : AxisRange());
    plot->xAxis->setLabel(QCoreApplication::translate("pdqat::ui::RankingFigure", "dual variable λ"));
    setPaperMargins(*plot, theme);
    return plot;
}

QByteArray RankingFigure::csv() const { return QByteArray::fromStdString(rankingCsv(ranking)); }

} // namespace pdqat::ui
