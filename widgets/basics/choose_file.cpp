// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/choose_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace pdqat::ui {
namespace {

void open(QFileDialog* dialog, FileChosen chosen) {
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), std::move(chosen));
    dialog->open();
}

} // namespace

void chooseFileToOpen(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(chosen));
}

void chooseFileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                      FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& name) {
        static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
        if (const auto match = pattern.match(name); match.hasMatch())
            dialog->setDefaultSuffix(match.captured(1));
    });
    open(dialog, std::move(chosen));
}

void chooseFolder(QWidget* parent, const QString& title, const QString& start, FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, std::move(chosen));
}

QString writeText(const QString& path, const QString& text) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return QCoreApplication::translate("writeText", "%1 could not be written: %2. Choose another folder.")
        .arg(path, file.errorString());
}

} // namespace pdqat::ui
