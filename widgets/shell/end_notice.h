// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desktop that a run has ended, for who is looking elsewhere.
#pragma once

#include "engine/api/events.h"

class QString;
class QWidget;

namespace pdqat::ui {

/// A notification where the desktop has a tray (its icon goes with the notification), else the window asks
/// for attention. Nothing while the window is the active one. A click on the notification raises it.
void tellDesktopOfEnd(QWidget& window, const QString& runName, RunState state);

} // namespace pdqat::ui
