// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look's few measures: one 8-pixel grid, three text sizes, names, wheel.
#pragma once

#include <QWidget>

class QScrollArea;

namespace pdqat::ui {

inline constexpr int gridUnit = 8; ///< device-independent pixels

enum class TextSize { Title, Body, Small };

/// `base` (or the application's font) in one of the three sizes, all relative to the system's.
QFont textFont(TextSize size, const QFont& base = QFont());
/// Gives a widget one of the three sizes; Small is also paler.
void setTextSize(QWidget* widget, TextSize size);

/// What a widget is called in tests and by screen readers. Every widget that takes focus needs both.
void setNames(QWidget* widget, const QString& objectName, const QString& accessibleName);

/// Makes spin and combo boxes leave the wheel to the scroll area unless they have the focus.
void guardWheel(QWidget* widget);

/// The content in an area without a frame, which scrolls where a small window cuts it off.
QScrollArea* scrolled(QWidget* content);
/// The same for a column of text and buttons: it scrolls up and down alone, and asks for the width that shows
/// them whole.
QScrollArea* scrolledDown(QWidget* content);

/// Shows a window in front of the others.
void bringUp(QWidget& window);

} // namespace pdqat::ui
