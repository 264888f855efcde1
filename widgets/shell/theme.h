// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or what the desktop says: Fusion style with palettes of our own and one accent colour.
#pragma once

#include <QPalette>
#include <QString>

namespace pdqat::ui {

enum class Theme { System, Light, Dark };

/// "system", "light", "dark": as kept in the preferences.
QString themeName(Theme theme);
Theme themeFromName(const QString& name); ///< System for a word it does not know

/// Changes the whole application at once; every icon and plot follows the palette.
void applyTheme(Theme theme);

/// The palette that applyTheme() uses for Light and Dark.
QPalette themePalette(Theme theme);

} // namespace pdqat::ui
