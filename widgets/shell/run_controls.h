// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run, Pause, Stop and Abort: what they can do now and what they do, and how far the run is.
#pragma once

#include <QObject>

class QMainWindow;

namespace pdqat::ui {

class Actions;
class ConfigDocument;
class ExperimentForm;
class QueueService;
class RunController;
class StatusLine;

class RunControls : public QObject {
    Q_OBJECT
public:
    /// @param queue  takes what is to run while a run trains
    RunControls(RunController& controller, QueueService& queue, Actions& actions,
                const ConfigDocument& document, ExperimentForm& form, QMainWindow& window);

    void show();

Q_SIGNALS:
    void queued(); ///< the experiment was put in line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void askToAbort();
    void showProgress();

    RunController& controller_;
    QueueService& queue_;
    Actions& actions_;
    const ConfigDocument& document_;
    ExperimentForm& form_;
    QMainWindow& window_;
    StatusLine* status_;
};

} // namespace pdqat::ui
