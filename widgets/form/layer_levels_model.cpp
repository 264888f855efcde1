// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_levels_model.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "widgets/basics/texts.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace pdqat::ui {
LayerLevelsModel::LayerLevelsModel(const Field& field, RunConfig config, std::vector<LayerInfo> layers,
                                   const Value& own, QObject* parent)
    : QAbstractTableModel(parent), field_(field), config_(std::move(config)), layers_(std::move(layers)) {
    for (const auto& pair : split(toText(field, own), ',')) {
        const auto equals = pair.find('=');
        const auto index = readNumber<std::size_t>(pair.substr(0, equals));
        const auto layer = index && *index < layers_.size() ? layers_[*index].name : pair.substr(0, equals);
        own_[layer] = pair.substr(equals + 1);
    }
}

Value LayerLevelsModel::levels() const {
    std::vector<std::string> pairs;
    for (const auto& [layer, text] : own_)
        pairs.push_back(layer + '=' + text);
    return parseValue(field_, join(pairs, ","));
}

void LayerLevelsModel::clear() {
    beginResetModel();
    own_.clear();
    endResetModel();
}

int LayerLevelsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(layers_.size());
}

int LayerLevelsModel::columnCount(const QModelIndex& parent) const {
    const auto widths = int(config_.quant.bits.size());
    return parent.isValid() ? 0 : FirstWidth + (widths > 1 && !areWidths() ? widths : 0);
}

std::string LayerLevelsModel::key(const QModelIndex& index) const {
    const auto& layer = layers_[std::size_t(index.row())].name;
    if (index.column() == Level)
        return layer;
    return layer + '@' + std::to_string(config_.quant.bits[std::size_t(index.column() - FirstWidth)]);
}

QString LayerLevelsModel::levelText(const QModelIndex& index) const {
    if (const auto own = own_.find(key(index)); own != own_.end())
        return toQt(own->second);
    return commonText(index);
}

QString LayerLevelsModel::commonText(const QModelIndex& index) const {
    if (areWidths()) {
        const auto row = std::size_t(index.row());
        const bool kept = std::ranges::any_of(config_.quant.highPrecision, [&](const auto& entry) {
            return entry == layers_[row].name || entry == std::to_string(row);
        });
        return kept ? QString::number(fullPrecision) : toQt(join(config_.quant.bits, ", "));
    }
    auto effective = config_;
    effective.method.epsilonByLayer = std::get<std::map<std::string, double>>(levels());
    const auto& layer = layers_[std::size_t(index.row())].name;
    if (index.column() > Level)
        return toQt(number(epsilonFor(effective, std::size_t(index.column() - FirstWidth), layer)));
    return toQt(join(config_.method.epsilonLayer, ", "));
}

QVariant LayerLevelsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& layer = layers_[std::size_t(index.row())];
    const bool isLevel = index.column() >= Level;
    if (role == Qt::TextAlignmentRole && isLevel)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && isLevel && !own_.contains(key(index)))
        return QApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::EditRole && isLevel)
        return own_.contains(key(index)) ? levelText(index) : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (isLevel)
        return levelText(index);
    return index.column() == Index ? QVariant(index.row()) : toQt(layer.name);
}

bool LayerLevelsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() < Level)
        return false;
    const auto text = value.toString().trimmed().toStdString();
    try {
        parseValue(field_, text.empty() ? text : key(index) + '=' + text);
        if (text.empty())
            own_.erase(key(index));
        else
            own_[key(index)] = text;
    } catch (const Error& error) {
        Q_EMIT refused(toQt(error.problem()));
        return false;
    }
    Q_EMIT refused({});
    Q_EMIT dataChanged(this->index(index.row(), Level), this->index(index.row(), columnCount() - 1));
    return true;
}

Qt::ItemFlags LayerLevelsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const auto base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() >= Level ? base | Qt::ItemIsEditable : base;
}

QVariant LayerLevelsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Level ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Index: return tr("Index");
    case Name: return tr("Layer");
    case Level: return areWidths() ? tr("Bits") : QStringLiteral("ε");
    default: return tr("ε at %1 bit").arg(config_.quant.bits[std::size_t(section - FirstWidth)]);
    }
}

} // namespace pdqat::ui
