// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window keeps from one session to the next, and how it ends one.
#include "widgets/basics/remember.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/theme.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

namespace pdqat::ui {
namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto docksKey = QStringLiteral("window/docks");
constexpr int docksVersion = 2; ///< raised when docks or toolbars change so that old layouts no longer fit

} // namespace

void MainWindow::restoreSession() {
    const auto theme = themeFromName(preferences_.get(preference::theme));
    (theme == Theme::System  ? actions_->themeSystem
     : theme == Theme::Light ? actions_->themeLight
                             : actions_->themeDark)
        ->setChecked(true);
    if (const auto geometry = windowState_.bytes(geometryKey); !restoreGeometry(geometry))
        resize(1440, 880);
    restoreState(windowState_.bytes(docksKey), docksVersion);
    restoreRemembered(*this, windowState_);
    runToRestore_ = preferences_.get(preference::run);
    for (const auto& problem : {preferences_.problem(), windowState_.problem()})
        if (!problem.isEmpty())
            showError(tr("Settings were reset."), problem);
}

/// The run shown last comes back with the first listing that has it.
void MainWindow::restoreRun() {
    if (runToRestore_.isEmpty() || !controller_.shownId().isEmpty() || !controller_.record(runToRestore_))
        return;
    controller_.show(std::exchange(runToRestore_, {}));
}

void MainWindow::saveSession() {
    windowState_.setBytes(geometryKey, saveGeometry());
    windowState_.setBytes(docksKey, saveState(docksVersion));
    saveRemembered(*this, windowState_);
    if (auto* page = tabs_->currentWidget())
        preferences_.set(preference::page, page->objectName());
    preferences_.set(preference::run, controller_.shownId());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!controller_.training()) {
        saveSession();
        event->accept();
        return;
    }
    event->ignore();
    if (!closing_)
        askBeforeClosing();
}

void MainWindow::askBeforeClosing() {
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("A run is training"),
                        tr("Stop it, keep a checkpoint and close? It can be resumed at the next start."),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stop = box->addButton(tr("Stop and keep"), QMessageBox::AcceptRole);
    auto* keep = box->addButton(tr("Keep training"), QMessageBox::RejectRole);
    stop->setObjectName(QStringLiteral("closeQuestion.stop"));
    keep->setObjectName(QStringLiteral("closeQuestion.keep"));
    box->setDefaultButton(keep);
    connect(stop, &QPushButton::clicked, this, &MainWindow::closeKeepingRun);
    box->open();
}

void MainWindow::closeKeepingRun() {
    closing_ = true;
    if (controller_.training())
        controller_.requestStop(); // the end of the run closes the window; the event loop goes on meanwhile
    else
        close();
}

} // namespace pdqat::ui
