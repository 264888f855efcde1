// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/curve_table.h"

#include "engine/api/csv.h"
#include "widgets/basics/texts.h"

#include <QLocale>

#include <algorithm>

namespace pdqat::ui {

CurveTableModel::CurveTableModel(const PlotLabels& labels, const SeriesList& series, QObject* parent)
    : QAbstractTableModel(parent), labels_(labels), firstRows_{0} {
    for (const auto& spec : series) {
        names_.push_back(spec.name);
        curves_.push_back(spec.curve());
        firstRows_.push_back(firstRows_.back() + curves_.back().x.size());
    }
}

int CurveTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(firstRows_.back());
}

int CurveTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CurveTableModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto curve = static_cast<std::size_t>(std::upper_bound(firstRows_.begin(), firstRows_.end(), row) -
                                                firstRows_.begin() - 1);
    const auto point = row - firstRows_[curve];
    if (index.column() == Name)
        return names_[curve];
    const auto& values = index.column() == X ? curves_[curve].x : curves_[curve].y;
    return role == Qt::EditRole ? toQt(csvNumber(values[point])) : QLocale().toString(values[point], 'g', 6);
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Curve") : section == X ? labels_.x : labels_.y;
}

} // namespace pdqat::ui
