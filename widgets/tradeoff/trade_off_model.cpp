// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tradeoff/trade_off_model.h"

#include "widgets/basics/layout.h"
#include "widgets/tradeoff/trade_off_texts.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace pdqat::ui {

void TradeOffModel::setShown(std::shared_ptr<const TradeOff> shown) {
    const bool sameRows =
        shown_ && shown && shown_->sweep == shown->sweep && rowCount() == int(shown->arms.size());
    if (!sameRows)
        beginResetModel();
    shown_ = std::move(shown);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TradeOffModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TradeOffModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !shown_ ? 0 : int(shown_->arms.size());
}

int TradeOffModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TradeOffModel::worthText(std::size_t row) const {
    QStringList units;
    bool onFront = false;
    for (const auto& front : shown_->fronts) {
        if (front.choice && front.choice->arm == row)
            units << (front.unit == CostUnit::Bytes ? tr("by size") : tr("by operations"));
        onFront |= std::ranges::find(front.arms, row) != front.arms.end();
    }
    if (!units.isEmpty())
        return tr("take it: %1").arg(units.join(QStringLiteral(", ")));
    return onFront ? tr("on the front") : QString();
}

QString TradeOffModel::text(const TradeOffArm& arm, std::size_t row, int column) const {
    switch (column) {
    case Choice: return armName(arm);
    case Layers:
        if (std::isnan(arm.layers))
            return QStringLiteral("–"); // of runs that are not drawn up yet
        return QLocale().toString(arm.layers, 'f', arm.layers == std::floor(arm.layers) ? 0 : 1);
    case Bytes: return costNumber(arm, CostUnit::Bytes);
    case Bops: return costNumber(arm, CostUnit::Bops);
    case Runs: return tr("%1 of %2").arg(arm.finished()).arg(arm.planned);
    case Accuracy: return pointsText(arm.accuracy.mean);
    case Interval: return confidenceText(arm.accuracy);
    case Worth: return worthText(row);
    default: return {};
    }
}

QVariant TradeOffModel::data(const QModelIndex& index, int role) const {
    const auto row = std::size_t(index.row());
    const auto& arm = shown_->arms[row];
    switch (role) {
    case Qt::DisplayRole: return text(arm, row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Choice || index.column() == Worth
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(std::ranges::any_of(
            shown_->fronts, [&](const auto& front) { return front.choice && front.choice->arm == row; }));
        return font;
    }
    default: return {};
    }
}

QVariant TradeOffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Choice: return tr("Choice");
    case Layers: return tr("32 bit");
    case Bytes: return tr("kB");
    case Bops: return tr("MBOP");
    case Runs: return tr("Runs");
    case Accuracy: return tr("Accuracy (%)");
    case Interval: return tr("95 % interval");
    case Worth: return tr("Worth taking");
    default: return {};
    }
}

} // namespace pdqat::ui
