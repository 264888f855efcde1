// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/primary_button.h"

#include "widgets/basics/layout.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace pdqat::ui {

PrimaryButton::PrimaryButton(QWidget* parent) : QPushButton(parent) {
    setAttribute(Qt::WA_Hover);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

QSize PrimaryButton::sizeHint() const {
    return QPushButton::sizeHint().grownBy({gridUnit, gridUnit / 4, gridUnit, gridUnit / 4});
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    auto ground = isEnabled() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Midlight);
    if (isEnabled() && (isDown() || underMouse()))
        ground = isDown() ? ground.darker(120) : ground.lighter(110);
    const auto frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::WindowText), 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, gridUnit / 2.0, gridUnit / 2.0);
    option.palette.setColor(QPalette::ButtonText, isEnabled() ? palette().color(QPalette::HighlightedText)
                                                              : palette().color(QPalette::PlaceholderText));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace pdqat::ui
