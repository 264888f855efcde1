// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the window looks like comes back with the next session: logarithmic axes, choices of a view,
// splitters. A part says what is to be remembered; who keeps the settings saves and restores it.
#pragma once

#include <QObject>

class QSplitter;

namespace pdqat::ui {

class Preferences;

/// The property comes back under the object's name, which must be set and unique in the window.
void remember(QObject* object, const char* property);
/// The places of the handles come back.
void remember(QSplitter* splitter);

/// Of `root` and everything below it. Values that were never saved are left as they are.
void saveRemembered(const QObject& root, Preferences& state);
void restoreRemembered(QObject& root, const Preferences& state);

} // namespace pdqat::ui
