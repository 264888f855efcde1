// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/layer_bits_model.h"

#include "widgets/basics/cost_texts.h"
#include "widgets/basics/texts.h"

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

void LayerBitsModel::setShown(const AllocationTable& free, const AllocationTable& table,
                              const Allocation& allocation, const WidthRules& rules) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < free.layers.size(); ++i) {
        const auto& layer = free.layers[i];
        Row row{layer.layer, table.layers[i].options[allocation.options[i]], {}};
        const auto fixed = rules.fixed.find(layer.layer);
        const auto no = rules.forbidden.find(layer.layer);
        for (const auto& option : layer.options)
            row.steps.push_back({option.bits, option.bits == row.chosen.bits,
                                 fixed != rules.fixed.end() && fixed->second == option.bits.weights,
                                 no != rules.forbidden.end() && no->second.contains(option.bits.weights)});
        rows.push_back(std::move(row));
    }
    if (rows.size() != rows_.size()) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LayerBitsModel::clear() {
    beginResetModel();
    rows_.clear();
    endResetModel();
}

QString LayerBitsModel::layerAt(int row) const { return toQt(rows_[std::size_t(row)].layer); }

int LayerBitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int LayerBitsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LayerBitsModel::bitsText(const Row& row) const {
    const auto bits = toQt(pdqat::bitsText(row.chosen.bits));
    const bool fixed = std::ranges::any_of(row.steps, &BitsStep::fixed);
    return fixed ? tr("%1 bit, fixed").arg(bits) : tr("%1 bit").arg(bits);
}

QVariant LayerBitsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = rows_[std::size_t(index.row())];
    const auto& costs = row.chosen.costs;
    if (role == StepsRole && index.column() == Bits)
        return QVariant::fromValue(row.steps);
    if (role == Qt::TextAlignmentRole && index.column() > Bits)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole)
        switch (index.column()) {
        case Layer: return index.row(); // the network's order
        case Bits: return row.chosen.bits.weights * 100 + row.chosen.bits.activations;
        case Size: return costs[CostUnit::Bytes];
        case Bops: return costs[CostUnit::Bops];
        case Time: return costs[CostUnit::Latency];
        default: return row.chosen.loss;
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Layer: return toQt(row.layer);
    case Bits: return bitsText(row);
    case Size: return sizeText(std::llround(costs[CostUnit::Bytes]));
    case Bops: return prefixedText(costs[CostUnit::Bops]);
    case Time: return millisecondsText(costs[CostUnit::Latency]);
    default: return realText(row.chosen.loss);
    }
}

QVariant LayerBitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > Bits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Layer: return tr("Layer");
    case Bits: return tr("Bits");
    case Size: return tr("Size");
    case Bops: return tr("BOPs");
    case Time: return tr("Time");
    default: return tr("Loss");
    }
}

} // namespace pdqat::ui
