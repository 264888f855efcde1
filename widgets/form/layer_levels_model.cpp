// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_levels_model.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "widgets/basics/texts.h"

#include <QApplication>
#include <QPalette>

namespace pdqat::ui {
namespace {

using Levels = std::map<std::string, double>;

double parsedLevel(const Field& field, const std::string& key, const std::string& text) {
    return std::get<Levels>(parseValue(field, key + '=' + text)).at(key);
}

} // namespace

LayerLevelsModel::LayerLevelsModel(const Field& field, RunConfig config, std::vector<LayerInfo> layers,
                                   std::map<std::string, double> own, QObject* parent)
    : QAbstractTableModel(parent),
      field_(field),
      config_(std::move(config)),
      layers_(std::move(layers)),
      own_(std::move(own)) {}

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
    return parent.isValid() ? 0 : FirstWidth + (widths > 1 ? widths : 0);
}

std::string LayerLevelsModel::key(const QModelIndex& index) const {
    const auto& layer = layers_[std::size_t(index.row())].name;
    if (index.column() == Level)
        return layer;
    return layer + '@' + std::to_string(config_.quant.bits[std::size_t(index.column() - FirstWidth)]);
}

QString LayerLevelsModel::levelText(const QModelIndex& index) const {
    if (const auto own = own_.find(key(index)); own != own_.end())
        return toQt(number(own->second));
    auto effective = config_;
    effective.method.epsilonByLayer = own_;
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
        if (text.empty())
            own_.erase(key(index));
        else
            own_[key(index)] = parsedLevel(field_, key(index), text);
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
    case Level: return QStringLiteral("ε");
    default: return tr("ε at %1 bit").arg(config_.quant.bits[std::size_t(section - FirstWidth)]);
    }
}

} // namespace pdqat::ui
