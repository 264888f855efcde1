// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/group_map.h"

#include "engine/api/csv.h"
#include "engine/api/number_text.h"
#include "widgets/basics/texts.h"
#include "widgets/compare/compare_texts.h"
#include "widgets/plots/cell_grid.h"
#include "widgets/plots/plot_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

// Names the context that texts are translated in.
struct GroupMapTexts {
    Q_DECLARE_TR_FUNCTIONS(GroupMapTexts)
};

} // namespace

GroupMap::GroupMap(ShownPtr shown, LayerQuantity quantity)
    : ComparedPicture(std::move(shown),
                      GroupMapTexts::tr("%1, layers by run").arg(layerQuantityText(quantity))),
      quantity_(quantity) {}

int GroupMap::lines() const {
    constexpr int names = 8; // above the map
    return static_cast<int>(shown().comparison->layers.size()) + names;
}

double GroupMap::value(std::size_t group, std::size_t layer) const {
    return shown().groups()[group].layers[static_cast<std::size_t>(quantity_)][layer];
}

bool GroupMap::hasValues() const {
    for (std::size_t group = 0; group < shown().groups().size(); ++group)
        for (std::size_t layer = 0; layer < shown().comparison->layers.size(); ++layer)
            if (std::isfinite(value(group, layer)))
                return true;
    return false;
}

std::vector<Spot> GroupMap::spots() const {
    std::vector<Spot> spots;
    const auto& layers = shown().comparison->layers;
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
        for (std::size_t group = 0; group < shown().groups().size(); ++group) {
            const double here = value(group, layer);
            spots.push_back({QRectF(double(group) - 0.5, double(layer) - 0.5, 1, 1), toQt(layers[layer]),
                             QStringLiteral("%1 · %2 · %3 %4")
                                 .arg(toQt(layers[layer]), toQt(shown().groups()[group].name),
                                      layerQuantityText(quantity_),
                                      std::isfinite(here) ? realText(here) : QStringLiteral("–"))});
        }
    return spots;
}

void GroupMap::draw(QCustomPlot& plot, const PlotTheme& theme, const QString& selected) const {
    styleFrame(plot, theme);
    const auto& layers = shown().comparison->layers;
    AxisRange range;
    for (std::size_t group = 0; group < shown().groups().size(); ++group)
        for (std::size_t layer = 0; layer < layers.size(); ++layer)
            range.add(value(group, layer));
    if (range.empty())
        range = {0, 1};
    QStringList groups, names;
    for (const auto& group : shown().groups())
        groups << shortName(group);
    std::vector<CellGrid::Cell> cells;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        names << toQt(layers[layer]);
        for (std::size_t group = 0; group < shown().groups().size(); ++group) {
            const double here = value(group, layer);
            const double width = range.high() - range.low();
            cells.push_back({std::isfinite(here)
                                 ? sequenceColor(width > 0 ? (here - range.low()) / width : 0.5, theme.ground)
                                 : QColor(),
                             toQt(shortText(here, 3)).replace(u'.', plot.locale().decimalPoint())});
        }
    }
    new CellGrid(plot, theme, columns(), std::move(cells));
    nameCells(plot, theme, groups, names);
    auto& scale = colorScale(plot);
    styleColorScale(scale, theme, sequenceGradient(theme.ground), layerQuantityText(quantity_));
    scale.setDataRange({range.low(), range.high() > range.low() ? range.high() : range.low() + 1});
    frameRow(plot, theme, names.indexOf(selected));
}

QByteArray GroupMap::csv() const {
    std::vector<std::string> head{"layer"};
    for (const auto& group : shown().groups())
        head.push_back(group.name);
    auto csv = csvLine(head);
    for (std::size_t layer = 0; layer < shown().comparison->layers.size(); ++layer) {
        std::vector<std::string> cells{shown().comparison->layers[layer]};
        for (std::size_t group = 0; group < shown().groups().size(); ++group)
            cells.push_back(csvNumber(value(group, layer)));
        csv += csvLine(cells);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace pdqat::ui
