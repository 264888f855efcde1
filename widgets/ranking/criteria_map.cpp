// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/criteria_map.h"

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
struct MapTexts {
    Q_DECLARE_TR_FUNCTIONS(MapTexts)
};

} // namespace

CriteriaMap::CriteriaMap(std::shared_ptr<const RankingShown> shown, CellScale scale)
    : RankingPicture(std::move(shown), MapTexts::tr("Layers by criterion")), scale_(scale) {}

int CriteriaMap::columns() const { return static_cast<int>(shown().compared.criteria.size()); }

int CriteriaMap::lines() const {
    constexpr int names = 8; // above the map
    return static_cast<int>(shown().rows.size()) + names;
}

/// Place on the colours, 1 for the first; NaN: not measured.
double CriteriaMap::share(std::size_t row, std::size_t column) const {
    const auto& compared = shown().compared;
    const double rank = compared.ranks[column][row];
    if (scale_ == CellScale::Rank || std::isnan(rank)) {
        const auto last = static_cast<double>(shown().rows.size());
        return last > 1 ? (last - rank) / (last - 1) : 1;
    }
    AxisRange range;
    for (const auto& each : shown().rows)
        range.add(valueOf(each, compared.criteria[column]));
    const double value = valueOf(shown().rows[row], compared.criteria[column]);
    return range.high() > range.low() ? (value - range.low()) / (range.high() - range.low()) : 0.5;
}

QString CriteriaMap::text(std::size_t row, std::size_t column) const {
    const auto& layer = shown().rows[row];
    const auto by = shown().compared.criteria[column];
    const double rank = shown().compared.ranks[column][row];
    if (std::isnan(rank))
        return MapTexts::tr("%1, %2: not measured").arg(toQt(layer.layer), rankByText(by));
    return MapTexts::tr("%1, %2: %3 (rank %4 of %5)")
        .arg(toQt(layer.layer), rankByText(by), realText(valueOf(layer, by)),
             toQt(shortText(rank, 3)).replace(u'.', QLocale().decimalPoint()),
             countText(std::ssize(shown().rows)));
}

std::vector<Spot> CriteriaMap::spots() const {
    std::vector<Spot> spots;
    for (std::size_t row = 0; row < shown().rows.size(); ++row)
        for (std::size_t column = 0; column < shown().compared.criteria.size(); ++column)
            spots.push_back({QRectF(static_cast<double>(column) - 0.5, static_cast<double>(row) - 0.5, 1, 1),
                             toQt(shown().rows[row].layer), text(row, column)});
    return spots;
}

void CriteriaMap::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    QStringList criteria, layers;
    for (const auto by : shown().compared.criteria)
        criteria << rankByText(by);
    std::vector<CellGrid::Cell> cells;
    for (std::size_t row = 0; row < shown().rows.size(); ++row) {
        layers << toQt(shown().rows[row].layer);
        for (std::size_t column = 0; column < shown().compared.criteria.size(); ++column) {
            const double place = share(row, column);
            const double written = scale_ == CellScale::Rank
                                       ? shown().compared.ranks[column][row]
                                       : valueOf(shown().rows[row], shown().compared.criteria[column]);
            cells.push_back({std::isnan(place) ? QColor() : sequenceColor(place, theme.ground),
                             toQt(shortText(written, scale_ == CellScale::Rank ? 3 : 2))
                                 .replace(u'.', plot.locale().decimalPoint())});
        }
    }
    new CellGrid(plot, theme, columns(), std::move(cells));
    nameCells(plot, theme, criteria, layers);
    auto& scale = colorScale(plot);
    styleColorScale(scale, theme, sequenceGradient(theme.ground),
                    scale_ == CellScale::Rank ? MapTexts::tr("rank in its column")
                                              : MapTexts::tr("value in its column"));
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const auto last = countText(std::ssize(shown().rows));
    ticker->addTick(0, scale_ == CellScale::Rank ? last : MapTexts::tr("least"));
    ticker->addTick(1, scale_ == CellScale::Rank ? countText(1) : MapTexts::tr("most"));
    scale.axis()->setTicker(ticker);
    scale.setDataRange({0, 1});
    frameRow(plot, theme, layers.indexOf(selected));
}

QByteArray CriteriaMap::csv() const {
    std::vector<std::string> head{"layer"};
    for (const auto by : shown().compared.criteria) {
        head.emplace_back(name(by));
        head.push_back(std::string(name(by)) + " rank");
    }
    auto csv = csvLine(head);
    for (std::size_t row = 0; row < shown().rows.size(); ++row) {
        std::vector<std::string> cells{shown().rows[row].layer};
        for (std::size_t column = 0; column < shown().compared.criteria.size(); ++column) {
            cells.push_back(csvNumber(valueOf(shown().rows[row], shown().compared.criteria[column])));
            cells.push_back(csvNumber(shown().compared.ranks[column][row]));
        }
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
