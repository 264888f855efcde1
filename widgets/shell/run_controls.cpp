// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_controls.h"

#include "widgets/basics/question.h"
#include "widgets/form/experiment_form.h"
#include "widgets/queue/queue_service.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/run_controller.h"
#include "widgets/shell/status_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QStatusBar>

namespace pdqat::ui {

RunControls::RunControls(RunController& controller, QueueService& queue, Actions& actions,
                         const ConfigDocument& document, ExperimentForm& form, QMainWindow& window)
    : QObject(&window),
      controller_(controller),
      queue_(queue),
      actions_(actions),
      document_(document),
      form_(form),
      window_(window),
      status_(new StatusLine) {
    window.statusBar()->addWidget(status_, 1);
    window.statusBar()->setSizeGripEnabled(false);
    connect(actions.run, &QAction::triggered, this, &RunControls::start);
    connect(&form, &ExperimentForm::runRequested, this, &RunControls::start);
    connect(actions.pause, &QAction::triggered, &controller, &RunController::togglePause);
    connect(actions.stop, &QAction::triggered, &controller, &RunController::requestStop);
    connect(actions.abort, &QAction::triggered, this, &RunControls::askToAbort);
    connect(&controller, &RunController::activeChanged, this, &RunControls::show);
    connect(&controller, &RunController::progressChanged, this, &RunControls::showProgress);
    connect(&controller.service(), &RunService::pointsDropped, status_, &StatusLine::setDropped);
    connect(&form.readiness(), &Readiness::changed, this, &RunControls::show);
    qApp->installEventFilter(this);
    show();
}

void RunControls::start() {
    // What is still being typed counts: leave the editor before reading the configuration.
    window_.setFocus(Qt::OtherFocusReason);
    if (!form_.readiness().ready())
        return;
    if (!controller_.busy())
        return controller_.start(document_.config());
    queue_.add(document_.config());
    Q_EMIT queued();
}

void RunControls::askToAbort() {
    auto* box = ask(&window_,
                    {QStringLiteral("abortQuestion"), tr("Abort the run"),
                     tr("Abort without a checkpoint? What was trained since the last one is lost; "
                        "Stop keeps it."),
                     QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel},
                    [this](auto answer) {
                        if (answer == QMessageBox::Discard)
                            controller_.abort();
                    });
    nameButton(*box, QMessageBox::Discard, tr("Abort"), QStringLiteral("abortQuestion.abort"));
    nameButton(*box, QMessageBox::Cancel, tr("Keep training"), QStringLiteral("abortQuestion.keep"));
}

void RunControls::show() {
    const bool training = controller_.training(), steerable = training && !controller_.stopping();
    const auto& readiness = form_.readiness();
    actions_.run->setEnabled(readiness.ready());
    actions_.run->setToolTip(!readiness.ready()   ? readiness.reason()
                             : controller_.busy() ? tr("Put this experiment in line")
                                                  : tr("Start this experiment"));
    actions_.pause->setEnabled(steerable);
    actions_.setPaused(controller_.paused());
    actions_.stop->setEnabled(steerable);
    actions_.abort->setEnabled(training);
    showProgress();
}

void RunControls::showProgress() {
    using Activity = StatusLine::Activity;
    const auto busy = controller_.stopping() ? Activity::Stopping : Activity::Training;
    status_->setProgress(controller_.training() ? busy : Activity::Idle, controller_.progress());
}

/// Space pauses, but where a button has the focus it still presses the button.
bool RunControls::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pdqat::ui
