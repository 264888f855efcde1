// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/quiet_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace pdqat::ui {

QuietButton::QuietButton(QWidget* parent) : QToolButton(parent) { setAutoRaise(true); }

// Not by a style sheet: a button that has one keeps the colours of the theme it was made in.
void QuietButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace pdqat::ui
