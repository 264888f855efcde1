// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_picker_dialog.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace pdqat::ui {

LayerPickerDialog::LayerPickerDialog(std::vector<LayerInfo> layers, const std::vector<std::string>& chosen,
                                     QWidget* parent)
    : QDialog(parent),
      model_(new LayerPickerModel(std::move(layers), chosen, this)),
      proxy_(new QSortFilterProxyModel(this)),
      table_(new QTableView),
      total_(new QLabel) {
    setObjectName(QStringLiteral("layerPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("High-precision layers"));
    buildTable();
    buildLayout();
    connect(model_, &LayerPickerModel::dataChanged, this, &LayerPickerDialog::showTotal);
    showTotal();
    resize(80 * gridUnit, 70 * gridUnit);
}

void LayerPickerDialog::buildTable() {
    proxy_->setSourceModel(model_);
    proxy_->setSortRole(LayerPickerModel::SortRole);
    proxy_->setFilterKeyColumn(LayerPickerModel::Name);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setNames(table_, QStringLiteral("layerPicker.table"), tr("Layers of the network"));
    prepareTable(table_, proxy_, LayerPickerModel::Shape);
    table_->sortByColumn(LayerPickerModel::Index, Qt::AscendingOrder);
}

void LayerPickerDialog::buildLayout() {
    auto* filter = new QLineEdit;
    setNames(filter, QStringLiteral("layerPicker.filter"), tr("Filter layers by name"));
    filter->setPlaceholderText(tr("Filter, for instance conv1"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, proxy_, &QSortFilterProxyModel::setFilterFixedString);
    total_->setObjectName(QStringLiteral("layerPicker.total"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* none = buttons->addButton(tr("Keep none"), QDialogButtonBox::ResetRole);
    none->setObjectName(QStringLiteral("layerPicker.none"));
    connect(none, &QPushButton::clicked, this, [this] { model_->setAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    nameButtons(buttons, objectName());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(filter);
    layout->addWidget(table_, 1);
    layout->addWidget(total_);
    layout->addWidget(buttons);
}

void LayerPickerDialog::showTotal() {
    total_->setText(tr("Kept at 32 bits: %1").arg(keptText(keptShare(model_->layers(), model_->chosen()))));
}

} // namespace pdqat::ui
