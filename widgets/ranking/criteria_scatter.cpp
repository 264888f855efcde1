// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/criteria_scatter.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"
#include "widgets/plots/labelled_points.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct ScatterTexts {
    Q_DECLARE_TR_FUNCTIONS(ScatterTexts)
};

/// Logarithmic where that shows more: all above 0, over two powers of ten.
void showValues(QCPAxis& axis, const std::vector<RankedLayer>& rows, RankBy by) {
    AxisRange range;
    for (const auto& row : rows)
        range.add(valueOf(row, by));
    if (range.empty())
        range = {0, 1};
    const bool logarithmic = range.low() > 0 && range.high() > 100 * range.low();
    setLogarithmic(axis, logarithmic);
    const double width =
        range.high() > range.low() ? range.high() - range.low() : std::max(1.0, std::abs(range.high()));
    const double room = logarithmic ? std::pow(range.high() / range.low(), 0.04) : 0.04 * width;
    axis.setRange(logarithmic ? range.low() / room : range.low() - room,
                  logarithmic ? range.high() * room : range.high() + room);
    axis.setLabel(rankByText(by));
}

} // namespace

CriteriaScatter::CriteriaScatter(std::shared_ptr<const RankingShown> shown, RankBy x, RankBy y)
    : RankingPicture(std::move(shown), ScatterTexts::tr("%1 against %2").arg(rankByText(y), rankByText(x))),
      x_(x),
      y_(y) {}

QStringList CriteriaScatter::missing() const {
    QStringList names;
    for (const auto by : {x_, y_})
        if (std::ranges::all_of(shown().rows, [by](const auto& row) { return std::isnan(valueOf(row, by)); }))
            names << rankByText(by);
    names.removeDuplicates();
    return names;
}

QString CriteriaScatter::agreementText() const {
    const auto& [criteria, ranks, tau, rho] = shown().compared;
    const auto x = std::ranges::find(criteria, x_) - criteria.begin(),
               y = std::ranges::find(criteria, y_) - criteria.begin();
    if (std::max(x, y) >= std::ssize(criteria)) // chance
        return {};
    const auto at = [x, y](const auto& matrix) { return matrix[std::size_t(x)][std::size_t(y)]; };
    if (std::isnan(at(tau)))
        return ScatterTexts::tr("one of them is the same for every layer");
    return ScatterTexts::tr("τ-b %1 · ρ %2 · %3 layers")
        .arg(realText(at(tau), 2), realText(at(rho), 2), countText(std::ssize(spots())));
}

std::vector<Spot> CriteriaScatter::spots() const {
    auto rows = shown().rows;
    std::erase_if(rows, [this](const auto& row) {
        return std::isnan(valueOf(row, x_)) || std::isnan(valueOf(row, y_));
    });
    std::ranges::stable_sort(rows, {}, [this](const auto& row) { return valueOf(row, x_); });
    std::vector<Spot> spots;
    for (const auto& row : rows) {
        const double x = valueOf(row, x_), y = valueOf(row, y_);
        spots.push_back(
            {QRectF(x, y, 0, 0), toQt(row.layer),
             QStringLiteral("%1: %2 %3 · %4 %5")
                 .arg(toQt(row.layer), rankByText(x_), realText(x), rankByText(y_), realText(y))});
    }
    return spots;
}

void CriteriaScatter::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    showValues(*plot.xAxis, shown().rows, x_);
    showValues(*plot.yAxis, shown().rows, y_);
    std::vector<LabelledPoints::Point> points;
    for (const auto& row : shown().rows)
        points.push_back({{valueOf(row, x_), valueOf(row, y_)},
                          toQt(row.layer),
                          shown().color(row.layer, theme.ground),
                          toQt(row.layer) == selected});
    new LabelledPoints(plot, theme, std::move(points));
    auto* note = addCornerNote(plot, theme); // above the points, not among them
    note->setText(agreementText());
    note->setColor(theme.text);
    note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    note->setPadding(QMargins(0, 0, 0, qRound(6 * theme.unit)));
    note->setClipToAxisRect(false);
    plot.axisRect()->setMinimumMargins({0, qRound(24 * theme.unit), 0, 0});
}

QByteArray CriteriaScatter::csv() const {
    auto csv = csvLine({"layer", std::string(name(x_)), std::string(name(y_))});
    for (const auto& row : shown().rows)
        csv += csvLine({row.layer, csvNumber(valueOf(row, x_)), csvNumber(valueOf(row, y_))});
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
