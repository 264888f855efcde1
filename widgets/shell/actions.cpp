// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/actions.h"

#include "widgets/basics/icons.h"

#include <QActionGroup>

namespace pdqat::ui {

Actions::Actions(QObject* parent) : QObject(parent) {
    newExperiment = make("action.new", "new", QKeySequence::New);
    openModel = make("action.openModel", "model", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    importConfig = make("action.import", "open", QKeySequence::Open);
    exportConfig = make("action.export", "save", QKeySequence::Save);
    exportModel = make("action.exportModel", "model", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    report = make("action.report", "export", Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    openLibrary = make("action.openLibrary", "open", Qt::CTRL | Qt::ALT | Qt::Key_O);
    importRuns = make("action.importRuns", "open", Qt::CTRL | Qt::Key_I);
    quit = make("action.quit", "quit", Qt::CTRL | Qt::Key_Q);
    undo = make("action.undo", "undo", QKeySequence::Undo);
    redo = make("action.redo", "redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    run = make("action.run", "run", Qt::CTRL | Qt::Key_Return);
    pause = make("action.pause", "pause", Qt::Key_Space);
    stop = make("action.stop", "stop", Qt::CTRL | Qt::Key_Period);
    abort = make("action.abort", "abort", Qt::CTRL | Qt::SHIFT | Qt::Key_Period);
    vary = make("action.vary", "levels", Qt::CTRL | Qt::ALT | Qt::Key_Return);
    sweep = make("action.sweep", "sweep", Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    sendToTracker = make("action.sendToTracker", "send", Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    refresh = make("action.refresh", "refresh", Qt::Key_F5);
    findRun = make("action.findRun", "search", QKeySequence::Find);
    nextPage = make("action.nextPage", "chevron-right", Qt::CTRL | Qt::Key_PageDown);
    previousPage = make("action.previousPage", "chevron-right", Qt::CTRL | Qt::Key_PageUp);
    themeSystem = make("action.themeSystem", "", Qt::CTRL | Qt::ALT | Qt::Key_0);
    themeLight = make("action.themeLight", "", Qt::CTRL | Qt::ALT | Qt::Key_1);
    themeDark = make("action.themeDark", "", Qt::CTRL | Qt::ALT | Qt::Key_2);
    help = make("action.help", "help", Qt::Key_F1);
    tour = make("action.tour", "run", Qt::CTRL | Qt::SHIFT | Qt::Key_F1);
    shortcuts = make("action.shortcuts", "keyboard", Qt::CTRL | Qt::Key_F1);
    about = make("action.about", "info", Qt::SHIFT | Qt::Key_F1);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto* themes = new QActionGroup(this);
    for (auto* action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    retranslate();
}

QAction* Actions::make(const char* name, const char* iconName, const QKeySequence& shortcut) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(shortcut);
    all_.push_back(action);
    return action;
}

void Actions::adopt(QAction* action) { all_.push_back(action); }

void Actions::setPaused(bool paused) {
    paused_ = paused;
    pause->setText(paused ? tr("&Continue") : tr("&Pause"));
    pause->setIcon(icon(paused ? QStringLiteral("run") : QStringLiteral("pause")));
}

void Actions::retranslate() {
    newExperiment->setText(tr("&New experiment"));
    newExperiment->setIconText(tr("New"));
    openModel->setText(tr("&Open model…"));
    openModel->setToolTip(tr("Look at an ONNX model, quantize it, train it"));
    importConfig->setText(tr("&Import settings…"));
    exportConfig->setText(tr("&Export settings…"));
    exportModel->setText(tr("Export &model…"));
    exportModel->setToolTip(tr("The network of the run shown for other programs, with proof"));
    report->setText(tr("Write a re&port…"));
    report->setToolTip(tr("Of the runs selected in the list, as HTML or PDF"));
    openLibrary->setText(tr("Open &library…"));
    openLibrary->setToolTip(tr("Show another folder of runs, or make a new one"));
    importRuns->setText(tr("Import run&s…"));
    importRuns->setToolTip(tr("From another library, W&B, TensorBoard or MLflow"));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    run->setText(tr("&Run"));
    stop->setText(tr("&Stop"));
    stop->setToolTip(tr("Finish the batch, keep a checkpoint, end"));
    abort->setText(tr("&Abort"));
    abort->setToolTip(tr("End without a checkpoint"));
    vary->setText(tr("Several &values…"));
    vary->setToolTip(tr("Train the experiment in the form with every combination of several values"));
    sweep->setText(tr("S&weep…"));
    sweep->setToolTip(tr("Train many runs from one file"));
    sendToTracker->setText(tr("Send to &tracker…"));
    sendToTracker->setToolTip(tr("Send the run shown to an experiment tracker"));
    refresh->setText(tr("Re&load the library"));
    findRun->setText(tr("&Find a run"));
    nextPage->setText(tr("&Next page"));
    previousPage->setText(tr("&Previous page"));
    themeSystem->setText(tr("As the &desktop"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    help->setText(tr("&Help"));
    tour->setText(tr("&Tour"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About PD-QAT Workbench"));
    setPaused(paused_);
}

} // namespace pdqat::ui
