// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// File dialogs that do not block: the choice arrives in a callback, nothing waits.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pdqat::ui {

using FileChosen = std::function<void(const QString& path)>;

/// `filter` as QFileDialog takes it. Not called when the dialog is cancelled or `parent` dies first.
void chooseFileToOpen(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen);
/// `suggestion`: file name offered; its suffix becomes the default one, until another filter is chosen.
void chooseFileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                      FileChosen chosen);
void chooseFolder(QWidget* parent, const QString& title, const QString& start, FileChosen chosen);

/// Both wait for the disk: on the interface's thread they belong into Jobs.
/// @throws Error(Library) naming the file
QByteArray readBytes(const QString& path);
void writeFile(const QString& path, const QByteArray& content); ///< whole or not at all

} // namespace pdqat::ui
