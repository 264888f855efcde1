// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/layout.h"

#include <QEvent>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace pdqat::ui {
namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

qreal factor(TextSize size) {
    switch (size) {
    case TextSize::Title: return 1.35;
    case TextSize::Small: return 0.88;
    case TextSize::Body: break;
    }
    return 1;
}

QScrollArea* filled(QScrollArea* area, QWidget* content) {
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

class ColumnArea : public QScrollArea {
public:
    QSize minimumSizeHint() const override {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        const auto hint = QScrollArea::minimumSizeHint();
        return {widget() ? std::max(hint.width(), widget()->minimumSizeHint().width() + bar) : hint.width(),
                hint.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QFont textFont(TextSize size, const QFont& base) {
    auto font = base;
    font.setPointSizeF(font.pointSizeF() * factor(size));
    return font;
}

void setTextSize(QWidget* widget, TextSize size) {
    widget->setFont(textFont(size));
    if (size == TextSize::Small)
        widget->setForegroundRole(QPalette::PlaceholderText);
}

void setNames(QWidget* widget, const QString& objectName, const QString& accessibleName) {
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

void guardWheel(QWidget* widget) {
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

void bringUp(QWidget& window) {
    window.show();
    window.raise();
    window.activateWindow();
}

QScrollArea* scrolled(QWidget* content) { return filled(new QScrollArea, content); }

QScrollArea* scrolledDown(QWidget* content) {
    auto* area = filled(new ColumnArea, content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace pdqat::ui
