// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_picker_model.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace pdqat::ui {
namespace {

bool names(const std::vector<std::string>& chosen, const std::vector<LayerInfo>& layers, std::size_t layer) {
    return std::any_of(chosen.begin(), chosen.end(), [&](const std::string& word) {
        return word == layers[layer].name || word == std::to_string(layer);
    });
}

double share(std::int64_t part, std::int64_t whole) { return whole == 0 ? 0 : double(part) / double(whole); }

} // namespace

KeptShare keptShare(const std::vector<LayerInfo>& layers, const std::vector<std::string>& chosen) {
    KeptShare kept;
    kept.of = int(layers.size());
    std::int64_t weights = 0, macs = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        weights += layers[i].weights;
        macs += layers[i].macs;
        if (!names(chosen, layers, i))
            continue;
        ++kept.layers;
        kept.weights += layers[i].weights;
        kept.macs += layers[i].macs;
    }
    kept.weightShare = share(kept.weights, weights);
    kept.macShare = share(kept.macs, macs);
    return kept;
}

QString keptText(const KeptShare& kept) {
    return QCoreApplication::translate("LayerPicker", "%1 of %2 layers: %3 of weights, %4 of MACs")
        .arg(kept.layers)
        .arg(kept.of)
        .arg(percentText(kept.weightShare), percentText(kept.macShare));
}

LayerPickerModel::LayerPickerModel(std::vector<LayerInfo> layers, const std::vector<std::string>& chosen,
                                   QObject* parent)
    : QAbstractTableModel(parent), layers_(std::move(layers)), checked_(layers_.size()) {
    for (std::size_t i = 0; i < layers_.size(); ++i)
        checked_[i] = names(chosen, layers_, i);
}

std::vector<std::string> LayerPickerModel::chosen() const {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < layers_.size(); ++i)
        if (checked_[i])
            result.push_back(layers_[i].name);
    return result;
}

void LayerPickerModel::setAll(bool checked) {
    if (layers_.empty())
        return;
    std::fill(checked_.begin(), checked_.end(), checked);
    Q_EMIT dataChanged(index(0, Index), index(rowCount() - 1, Index), {Qt::CheckStateRole});
}

int LayerPickerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(layers_.size());
}

int LayerPickerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerPickerModel::sortValue(const QModelIndex& index) const {
    const auto& layer = layers_[std::size_t(index.row())];
    switch (index.column()) {
    case Weights: return qlonglong(layer.weights);
    case Macs: return qlonglong(layer.macs);
    default: return index.row();
    }
}

QVariant LayerPickerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto row = std::size_t(index.row());
    const auto& layer = layers_[row];
    if (role == SortRole)
        return sortValue(index);
    if (role == Qt::CheckStateRole && index.column() == Index)
        return checked_[row] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (index.column() == Weights || index.column() == Macs))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Index: return index.row();
    case Name: return toQt(layer.name);
    case Shape: return shapeText(layer.weightShape);
    case Weights: return countText(layer.weights);
    default: return countText(layer.macs);
    }
}

bool LayerPickerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != Index)
        return false;
    checked_[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags LayerPickerModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const auto base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Index ? base | Qt::ItemIsUserCheckable : base;
}

QVariant LayerPickerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Weights ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Index: return tr("Keep");
    case Name: return tr("Layer");
    case Shape: return tr("Shape (out × in × kernel)");
    case Weights: return tr("Weights");
    default: return tr("MACs");
    }
}

} // namespace pdqat::ui
