// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/trash_dialog.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/question.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pdqat::ui {

TrashDialog::TrashDialog(RunService& service, QWidget* parent)
    : QDialog(parent), service_(service), list_(new QListWidget), says_(new QLabel) {
    setObjectName(QStringLiteral("trash"));
    setWindowTitle(tr("Runs in the trash"));
    resize(70 * gridUnit, 50 * gridUnit);
    setNames(list_, QStringLiteral("trash.list"), tr("Runs in the trash"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    restore_ = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    delete_ = buttons->addButton(tr("&Delete for good…"), QDialogButtonBox::DestructiveRole);
    restore_->setObjectName(QStringLiteral("trash.restore"));
    delete_->setObjectName(QStringLiteral("trash.delete"));
    nameButtons(buttons, objectName());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(says_);
    layout->addWidget(list_, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, [this] { service_.restore(selected()); });
    connect(delete_, &QPushButton::clicked, this, &TrashDialog::askToDelete);
    connect(list_, &QListWidget::itemSelectionChanged, this, &TrashDialog::update);
    connect(&service, &RunService::trashListed, this, &TrashDialog::setRuns);
    setRuns({});
    service.listTrash();
}

void TrashDialog::setRuns(const std::vector<RunRecord>& runs) {
    list_->clear();
    for (const auto& run : runs) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 · %2").arg(toQt(run.name), dateText(run.created)), list_);
        item->setData(Qt::UserRole, toQt(run.id));
        item->setToolTip(toQt(run.id));
    }
    says_->setText(runs.empty() ? tr("The trash is empty.") : tr("%n runs", nullptr, int(runs.size())));
    update();
}

QStringList TrashDialog::selected() const {
    QStringList ids;
    for (const auto* item : list_->selectedItems())
        ids << item->data(Qt::UserRole).toString();
    return ids;
}

void TrashDialog::askToDelete() {
    const auto ids = selected();
    ask(this,
        {QStringLiteral("trash.question"), tr("Delete for good"),
         tr("Delete %n runs with their checkpoints and exports? This cannot be undone.", nullptr,
            int(ids.size())),
         QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel},
        [this, ids](auto answer) {
            if (answer == QMessageBox::Yes)
                service_.purge(ids);
        });
}

void TrashDialog::update() {
    const bool any = !list_->selectedItems().isEmpty();
    restore_->setEnabled(any);
    delete_->setEnabled(any);
}

} // namespace pdqat::ui
