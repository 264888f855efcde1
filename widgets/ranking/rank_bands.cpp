// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/rank_bands.h"

#include "engine/api/csv.h"
#include "engine/api/number_text.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct BandTexts {
    Q_DECLARE_TR_FUNCTIONS(BandTexts)
};

QString rankText(double rank) { return toQt(shortText(rank, 3)).replace(u'.', QLocale().decimalPoint()); }

QString agreementInWords(double w) {
    if (w > 0.9)
        return BandTexts::tr("nearly one order");
    if (w > 0.7)
        return BandTexts::tr("similar orders");
    return BandTexts::tr("the order depends on which is taken");
}

void addLine(QCustomPlot& plot, const QPen& pen, QPointF from, QPointF to) {
    auto* line = new QCPCurve(plot.xAxis, plot.yAxis);
    line->setPen(pen);
    line->addData(from.x(), from.y());
    line->addData(to.x(), to.y());
}

} // namespace

RankBands::RankBands(std::shared_ptr<const RankingShown> shown, RankSpread spread)
    : RankingPicture(std::move(shown), BandTexts::tr("Range of the ranks")),
      bands_(spread.layers),
      spread_(std::move(spread)) {
    std::ranges::stable_sort(bands_, {},
                             [](const auto& band) { return std::pair(band.median, band.low + band.high); });
}

int RankBands::lines() const { return static_cast<int>(bands_.size()) + 4; }

QString RankBands::sentence() const {
    const bool seeds = shown().question.over == RanksOver::Seeds;
    const auto what =
        seeds
            ? BandTexts::tr("Over %1 runs that differ in their seeds alone").arg(countText(spread_.rankings))
            : BandTexts::tr("Over the rankings after epochs %1 to %2")
                  .arg(countText(spread_.from), countText(spread_.to));
    if (std::isnan(spread_.agreement))
        return what + QLatin1Char('.');
    const auto w = realText(spread_.agreement, 2), words = agreementInWords(spread_.agreement);
    return seeds ? BandTexts::tr("%1, Kendall's W is %2: %3 (1: always the same order; about %4 by chance).")
                       .arg(what, w, words, realText(1.0 / spread_.rankings, 2))
                 : BandTexts::tr("%1, Kendall's W is %2: %3 (1: always the same order).").arg(what, w, words);
}

std::vector<Spot> RankBands::spots() const {
    std::vector<Spot> spots;
    const auto last = static_cast<double>(bands_.size());
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        const auto& band = bands_[i];
        spots.push_back(
            {QRectF(0.5, static_cast<double>(i) - 0.5, last, 1), toQt(band.name),
             BandTexts::tr("%1: rank %2 to %3, median %4")
                 .arg(toQt(band.name), rankText(band.low), rankText(band.high), rankText(band.median))});
    }
    return spots;
}

void RankBands::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    QStringList names;
    for (const auto& band : bands_)
        names << toQt(band.name);
    nameRows(plot, names);
    setLogarithmic(*plot.xAxis, false);
    setTicks(*plot.xAxis, 1);
    plot.xAxis->setRange(0.5, static_cast<double>(bands_.size()) + 0.5);
    plot.xAxis->setLabel(BandTexts::tr("rank by %1").arg(criterionText(shown().by)));
    showAbove(plot, theme);
    for (std::size_t i = 0; i < bands_.size(); ++i) {
        const auto& [name, low, median, high] = bands_[i];
        const auto row = static_cast<double>(i);
        auto color = shown().color(name, theme.ground);
        if (names.contains(selected) && toQt(name) != selected)
            color = theme.dimmed(color);
        addLine(plot, QPen(color, 5 * theme.unit, Qt::SolidLine, Qt::FlatCap), {low - 0.12, row},
                {high + 0.12, row});
        auto* dot = new QCPCurve(plot.xAxis, plot.yAxis);
        dot->addData(median, row);
        dot->setLineStyle(QCPCurve::lsNone);
        dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(theme.text, theme.unit),
                                             QBrush(theme.text), 8 * theme.unit));
    }
}

QByteArray RankBands::csv() const {
    auto csv = csvLine({"layer", "lowest rank", "median rank", "highest rank"});
    for (const auto& band : bands_)
        csv += csvLine({band.name, csvNumber(band.low), csvNumber(band.median), csvNumber(band.high)});
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
