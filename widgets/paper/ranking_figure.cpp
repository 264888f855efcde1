// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/ranking_figure.h"

#include "widgets/basics/texts.h"
#include "widgets/paper/run_series.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct RankingAxis {
    Q_DECLARE_TR_FUNCTIONS(RankingAxis)
};

QString axisText(const RankingVerdict& verdict) {
    if (verdict.by != Criterion())
        return criterionText(verdict.by);
    switch (verdict.certificate.kind) {
    case CertificateKind::Converged: return RankingAxis::tr("dual variable λ (converged)");
    case CertificateKind::NotConverged: return RankingAxis::tr("dual variable λ (not converged)");
    case CertificateKind::NoPrice: return RankingAxis::tr("dual variable λ (no price)");
    case CertificateKind::Unmeasured: return RankingAxis::tr("dual variable λ (not certified)");
    }
    return {};
}

} // namespace

FigureInfo RankingFigure::info() const {
    auto info = about;
    info.notes << toQt(pdqat::verdictText(verdict)); // in English in every language, as files are
    return info;
}

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
        const auto color =
            layerColor(static_cast<int>(depth), static_cast<int>(layers.size()), Ground::Light);
        bar->setBrush(isIdle(row, verdict.by) ? theme.dimmed(color) : color);
        const double value = measuredValue(row, verdict.by);
        bar->addData(place, std::isfinite(value) ? value : 0);
        range.add(value);
    }
    setLogarithmic(*plot->xAxis, false);
    plot->yAxis->setTicker(ticker);
    plot->yAxis->setTickPen(Qt::NoPen);
    plot->yAxis->setSubTicks(false);
    plot->yAxis->grid()->setVisible(false);
    plot->yAxis->setRangeReversed(true);
    plot->yAxis->setRange(0.4, static_cast<double>(ranking.size()) + 0.6);
    setRange(*plot->xAxis, range.high() > 0 ? range : AxisRange());
    plot->xAxis->setLabel(axisText(verdict));
    setPaperMargins(*plot, theme);
    return plot;
}

QByteArray RankingFigure::csv() const { return QByteArray::fromStdString(rankingCsv(ranking, verdict)); }

} // namespace pdqat::ui
