// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking as a table: sorting, columns to choose, and one selected layer.
#pragma once

#include "widgets/ranking/ranking_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace pdqat::ui {

class RankingTable : public QTableView {
    Q_OBJECT
public:
    explicit RankingTable(QWidget* parent = nullptr);

    /// In order of rank.
    void setRows(std::vector<RankedLayer> rows);
    const std::vector<RankedLayer>& rows() const { return model_->rows(); }
    void setKept(int layers) { model_->setKept(layers); }
    /// Empty: none.
    void selectLayer(const QString& layer);

Q_SIGNALS:
    void layerSelected(const QString& layer); ///< by the user

private:
    void chooseColumns(const QPoint& at);

    RankingModel* model_;
    QSortFilterProxyModel* proxy_;
    bool quiet_ = false; ///< the selection moves, but not by the user
};

} // namespace pdqat::ui
