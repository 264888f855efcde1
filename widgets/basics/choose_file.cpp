// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/choose_file.h"

#include "engine/api/error.h"

#include <QCoreApplication>
#include <QFile>
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

QByteArray readBytes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Library, path.toStdString(), file.errorString().toStdString());
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return;
    const auto text = [](const char* english) { return QCoreApplication::translate("writeFile", english); };
    throw Error(ErrorKind::Library, path.toStdString(),
                text(QT_TRANSLATE_NOOP("writeFile", "could not be written: %1"))
                    .arg(file.errorString())
                    .toStdString(),
                text(QT_TRANSLATE_NOOP("writeFile", "Choose another folder")).toStdString());
}

} // namespace pdqat::ui
