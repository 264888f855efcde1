// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/curve_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

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
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto curve = static_cast<std::size_t>(std::upper_bound(firstRows_.begin(), firstRows_.end(), row) -
                                                firstRows_.begin() - 1);
    const auto point = row - firstRows_[curve];
    if (index.column() == Name)
        return names_[curve];
    const auto& values = index.column() == X ? curves_[curve].x : curves_[curve].y;
    return QLocale().toString(values[point], 'g', 6);
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Name ? tr("Curve") : section == X ? labels_.x : labels_.y;
}

CurveTableDialog::CurveTableDialog(const PlotLabels& labels, const SeriesList& series, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("curveTableDialog"));
    setWindowTitle(labels.title);
    resize(520, 480);
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("curveTable"));
    view->setAccessibleName(tr("Numbers of %1").arg(labels.title));
    view->setModel(new CurveTableModel(labels, series, view));
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->horizontalHeader()->setSectionResizeMode(CurveTableModel::Name, QHeaderView::Stretch);
    view->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
}

} // namespace pdqat::ui
