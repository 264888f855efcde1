// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The help page, the page of keyboard shortcuts and the page about the program. None blocks the window.
#pragma once

#include <QAction>

#include <vector>

namespace pdqat::ui {

void showHelp(QWidget* parent);
/// A table made from the actions themselves.
void showShortcuts(QWidget* parent, const std::vector<QAction*>& actions);
void showAbout(QWidget* parent);

} // namespace pdqat::ui
