// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_levels_dialog.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pdqat::ui {

LayerLevelsDialog::LayerLevelsDialog(const Field& field, const RunConfig& config,
                                     std::vector<LayerInfo> layers, const Value& own, QWidget* parent)
    : QDialog(parent),
      model_(new LayerLevelsModel(field, config, std::move(layers), own, this)),
      message_(new QLabel) {
    setObjectName(QStringLiteral("layerLevels"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (field.type == FieldType::LayerWidths)
        buildLayout(
            tr("Bits of single layers"),
            tr("Pale values are the network's bit width. Type over one to change it for this layer, 4 or "
               "w4a8 for weights and activations; clear it to go back."),
            tr("All as the network"));
    else
        buildLayout(tr("Constraint levels of single layers"),
                    tr("Pale values are the common level. Type over one to change it for this layer; "
                       "clear it to go back."),
                    tr("All as the common level"));
    connect(model_, &LayerLevelsModel::refused, message_, &QLabel::setText);
    resize(60 * gridUnit, 70 * gridUnit);
}

void LayerLevelsDialog::buildLayout(const QString& title, const QString& explanation,
                                    const QString& resetText) {
    setWindowTitle(title);
    auto* hint = new QLabel(explanation);
    hint->setWordWrap(true);
    setTextSize(hint, TextSize::Small);
    message_->setObjectName(QStringLiteral("layerLevels.message"));
    message_->setWordWrap(true);

    auto* table = new QTableView;
    setNames(table, QStringLiteral("layerLevels.table"), title);
    prepareTable(table, model_, LayerLevelsModel::Name);
    table->setSortingEnabled(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* reset = buttons->addButton(resetText, QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("layerLevels.reset"));
    connect(reset, &QPushButton::clicked, model_, &LayerLevelsModel::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    nameButtons(buttons, objectName());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(hint);
    layout->addWidget(table, 1);
    layout->addWidget(message_);
    layout->addWidget(buttons);
}

} // namespace pdqat::ui
