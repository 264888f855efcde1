// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of an allocation: which widths each may have, which it has, what that costs and loses.
#pragma once

#include "engine/api/allocation.h"

#include <QAbstractTableModel>

#include <vector>

namespace pdqat::ui {

/// One width of a layer, as it is shown.
struct BitsStep {
    LayerBits bits;
    bool chosen = false, fixed = false, forbidden = false;
};
using BitsSteps = std::vector<BitsStep>;

class LayerBitsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Layer, Bits, Size, Bops, Time, Loss, ColumnCount };
    enum Role { SortRole = Qt::UserRole, StepsRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param free all that the layers may be; `table` is what the rules leave of it
    void setShown(const AllocationTable& free, const AllocationTable& table, const Allocation& allocation,
                  const WidthRules& rules);
    void clear();
    QString layerAt(int row) const;
    const BitsSteps& stepsAt(int row) const { return rows_[std::size_t(row)].steps; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string layer;
        WidthOption chosen;
        BitsSteps steps;
    };
    QString bitsText(const Row& row) const;

    std::vector<Row> rows_;
};

} // namespace pdqat::ui

Q_DECLARE_METATYPE(pdqat::ui::BitsSteps)
