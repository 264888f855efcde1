// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/end_notice.h"

#include "widgets/basics/texts.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace pdqat::ui {
namespace {

constexpr int shownFor = 10'000; ///< ms

} // namespace

void tellDesktopOfEnd(QWidget& window, const QString& runName, RunState state) {
    if (window.isActiveWindow())
        return;
    QApplication::alert(&window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    auto* icon = new QSystemTrayIcon(QApplication::windowIcon(), &window);
    QObject::connect(icon, &QSystemTrayIcon::messageClicked, &window, [&window] {
        window.show();
        window.raise();
        window.activateWindow();
    });
    QTimer::singleShot(shownFor + 2000, icon, &QObject::deleteLater);
    icon->show();
    icon->showMessage(runName, stateText(state),
                      state == RunState::Failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                      shownFor);
}

} // namespace pdqat::ui
