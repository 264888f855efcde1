// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pdqat::ui {
namespace {

/// Moves a file aside that QSettings cannot read; says so.
QString setAsideIfBroken(const QString& file) {
    if (QSettings(file, QSettings::IniFormat).status() == QSettings::NoError)
        return {};
    const auto kept = file + QStringLiteral(".broken");
    QFile::remove(kept);
    QFile::rename(file, kept);
    return QCoreApplication::translate(
               "Preferences", "%1 could not be read; the defaults are used. The old file is kept as %2.")
        .arg(file, kept);
}

} // namespace

QString preferencesFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/pdqat-workbench/preferences.ini");
}

QString windowStateFile() {
    auto home = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(home))
        home = QDir::homePath() + QStringLiteral("/.local/state");
    return home + QStringLiteral("/pdqat-workbench/window.ini");
}

Preferences::Preferences(const QString& file)
    : problem_(setAsideIfBroken(file)), settings_(file, QSettings::IniFormat) {}

} // namespace pdqat::ui
