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

/// Writes a text file whole or not at all. Returns an empty string, or what went wrong.
QString writeText(const QString& path, const QString& text);

} // namespace pdqat::ui
