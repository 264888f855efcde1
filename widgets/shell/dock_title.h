// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dock's title bar in the window's own look: title, and a button that hides the dock. Dragging it moves the
// dock, as with the usual one.
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace pdqat::ui {

class DockTitle : public QWidget {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget* dock);

private:
    void retranslate();
    QDockWidget* dock_;
    QLabel* title_;
    QToolButton* hide_;
};

} // namespace pdqat::ui
