// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language may change while the window stands: who shows texts says once how it sets them again.
#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace pdqat::ui {

/// Calls `act` at each change of the language, before the widget's children hear of it.
class LanguageListener : public QObject {
public:
    LanguageListener(QWidget* widget, std::function<void()> act) : QObject(widget), act_(std::move(act)) {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* /*widget*/, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange)
            act_();
        return false;
    }

private:
    std::function<void()> act_;
};

template <class Widget>
void onLanguageChange(Widget* widget, void (Widget::*act)()) {
    new LanguageListener(widget, [widget, act] { (widget->*act)(); });
}

} // namespace pdqat::ui
