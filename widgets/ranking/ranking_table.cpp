// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_table.h"

#include "widgets/basics/tables.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSortFilterProxyModel>

namespace pdqat::ui {

RankingTable::RankingTable(QWidget* parent)
    : QTableView(parent), model_(new RankingModel(this)), proxy_(new QSortFilterProxyModel(this)) {
    proxy_->setSourceModel(model_);
    proxy_->setSortRole(RankingModel::SortRole);
    prepareTable(this, proxy_, RankingModel::Layer);
    sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    for (QWidget* widget : std::initializer_list<QWidget*>{this, horizontalHeader()}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint& place) { chooseColumns(widget->mapToGlobal(place)); });
    }
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!quiet_ && current.isValid())
                    Q_EMIT layerSelected(current.data(RankingModel::LayerRole).toString());
            });
}

void RankingTable::setRows(std::vector<RankedLayer> rows) {
    quiet_ = true; // rows may move; that is no choice of the user's
    model_->setRows(std::move(rows));
    quiet_ = false;
}

void RankingTable::selectLayer(const QString& layer) {
    quiet_ = true;
    clearSelection();
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto index = proxy_->index(row, RankingModel::Layer);
            index.data(RankingModel::LayerRole).toString() == layer) {
            setCurrentIndex(index);
            selectRow(row);
        }
    quiet_ = false;
}

/// By the menu key too: the table takes it, the header cannot.
void RankingTable::chooseColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ranking.columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = RankingModel::Lambda; column < RankingModel::ColumnCount; ++column) {
        auto* action =
            menu->addAction(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("ranking.column.%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(at);
}

} // namespace pdqat::ui
