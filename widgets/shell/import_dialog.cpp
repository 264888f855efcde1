// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/import_dialog.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/layout.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pdqat::ui {

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent), place_(new QLineEdit), experiment_(new QLineEdit) {
    setObjectName(QStringLiteral("importRuns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import runs"));
    auto* about = new QLabel(tr("Runs of this program are copied. Runs of W&B (offline), TensorBoard and "
                                "MLflow can be looked at and "
                                "compared; imported again, they are brought up to date."));
    about->setWordWrap(true);
    setTextSize(about, TextSize::Small);
    setNames(place_, QStringLiteral("importRuns.place"), tr("Folder, file or server"));
    place_->setPlaceholderText(tr("folder, file, or http://host:5000"));
    setNames(experiment_, QStringLiteral("importRuns.experiment"), tr("MLflow experiment"));
    experiment_->setPlaceholderText(tr("all"));
    auto* folder = new QPushButton(tr("&Folder…"));
    auto* file = new QPushButton(tr("F&ile…"));
    setNames(folder, QStringLiteral("importRuns.folder"), tr("Choose a folder"));
    setNames(file, QStringLiteral("importRuns.file"), tr("Choose a file"));
    auto* row = new QHBoxLayout;
    row->addWidget(place_, 1);
    row->addWidget(folder);
    row->addWidget(file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(QStringLiteral("importRuns.import"));
    import_->setEnabled(false);
    nameButtons(buttons, objectName());
    auto* form = new QFormLayout;
    auto* from = new QLabel(tr("F&rom"));
    from->setBuddy(place_);
    form->addRow(from, row);
    form->addRow(tr("&MLflow experiment"), experiment_);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * gridUnit);
    layout->addLayout(form);
    layout->addWidget(about);
    layout->addWidget(buttons);
    resize(90 * gridUnit, sizeHint().height());
    const auto take = [this](const QString& path) { place_->setText(path); };
    connect(folder, &QPushButton::clicked, this,
            [this, take] { chooseFolder(this, tr("Folder to import runs from"), place_->text(), take); });
    connect(file, &QPushButton::clicked, this, [this, take] {
        chooseFileToOpen(this, tr("File to import runs from"),
                         tr("W&B log (*.wandb)") + QStringLiteral(";;") +
                             tr("TensorBoard events (*tfevents*)") + QStringLiteral(";;") +
                             tr("MLflow database (*.db *.sqlite)") + QStringLiteral(";;") +
                             tr("All files (*)"),
                         take);
    });
    connect(place_, &QLineEdit::textChanged, this,
            [this](const QString& text) { import_->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT importRequested(place_->text().trimmed(), experiment_->text().trimmed());
        accept();
    });
}

} // namespace pdqat::ui
