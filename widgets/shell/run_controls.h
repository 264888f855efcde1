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
class RunController;
class StatusLine;

class RunControls : public QObject {
    Q_OBJECT
public:
    RunControls(RunController& controller, Actions& actions, const ConfigDocument& document,
                ExperimentForm& form, QMainWindow& window);

    void show();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void askToAbort();
    void showProgress();

    RunController& controller_;
    Actions& actions_;
    const ConfigDocument& document_;
    ExperimentForm& form_;
    QMainWindow& window_;
    StatusLine* status_;
};

} // namespace pdqat::ui
