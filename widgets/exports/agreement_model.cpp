// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/agreement_model.h"

#include "widgets/basics/texts.h"
#include "widgets/exports/export_texts.h"

#include <algorithm>

namespace pdqat::ui {
namespace {

bool isText(int column) { return column == AgreementModel::Layer || column == AgreementModel::Integers; }

/// Differences span many orders of magnitude; zero is worth seeing as such.
QString differenceText(double value) { return value == 0 ? QStringLiteral("0") : realText(value); }

} // namespace

void AgreementModel::setProof(const ExportProof& proof) {
    beginResetModel();
    proof_ = proof;
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(proof_.layers.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

bool AgreementModel::runsInIntegers(const LayerAgreement& layer) const {
    const auto& names = proof_.integerLayers;
    return names && std::find(names->begin(), names->end(), layer.layer) != names->end();
}

QString AgreementModel::display(const LayerAgreement& layer, int column) const {
    switch (column) {
    case Layer: return toQt(layer.layer);
    case Bits: return toQt(bitsText(layer.bits));
    case Largest: return realText(layer.largest);
    case Max: return differenceText(layer.maxDifference);
    case Mean: return differenceText(layer.meanDifference);
    case Flipped: return flippedText(layer);
    default:
        if (!proof_.integerLayers)
            return tr("not known");
        return runsInIntegers(layer) ? tr("integers") : tr("floats");
    }
}

QVariant AgreementModel::sortValue(int row, int column) const {
    const auto& layer = proof_.layers[std::size_t(row)];
    switch (column) {
    case Layer: return row; // the network's order
    case Bits: return 100 * layer.bits.weights + layer.bits.activations;
    case Largest: return layer.largest;
    case Max: return layer.maxDifference;
    case Mean: return layer.meanDifference;
    case Flipped: return qlonglong(layer.flipped);
    default: return int(runsInIntegers(layer));
    }
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return display(proof_.layers[std::size_t(index.row())], index.column());
    if (role == SortRole)
        return sortValue(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    return {};
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString titles[] = {tr("Layer"),          tr("Bits"),       tr("Largest output"),
                              tr("Max difference"), tr("Mean diff."), tr("Flipped codes"),
                              tr("Runs in")};
    const QString tips[] = {tr("In the network's order"),
                            tr("As exported"),
                            tr("Largest absolute output of the engine's layer"),
                            tr("Largest absolute difference of outputs, exported − engine"),
                            tr("Mean absolute difference of outputs"),
                            tr("Codes of the layer's quantized input that differ from the engine's"),
                            tr("What the runtime's own graph computes the layer in")};
    return role == Qt::DisplayRole   ? QVariant(titles[section])
           : role == Qt::ToolTipRole ? QVariant(tips[section])
                                     : QVariant();
}

} // namespace pdqat::ui
