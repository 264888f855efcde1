// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The help page, the page of keyboard shortcuts and the page about the program. None blocks the window.
#pragma once

#include "widgets/basics/key_texts.h"

#include <QAction>

#include <vector>

namespace pdqat::ui {

void showHelp(QWidget* parent);
struct ShortcutSection {
    QString title;
    std::vector<KeyText> keys;
};
/// Made of the actions themselves, and of the tables that plots take their keys from.
/// @param window  whose plots are asked for their actions
std::vector<ShortcutSection> shortcutSections(const std::vector<QAction*>& actions, const QWidget& window);
void showShortcuts(QWidget* parent, const std::vector<ShortcutSection>& sections);
void showAbout(QWidget* parent);

} // namespace pdqat::ui
