// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps in the window: a dialog of their own, a word in the status bar, runs that appear in the list.
#pragma once

#include <QObject>

#include <cstdint>

class QMainWindow;

namespace pdqat::ui {

class RunService;
class SweepDialog;
class SweepIndicator;
class SweepService;

class SweepCorner : public QObject {
    Q_OBJECT
public:
    SweepCorner(SweepService& sweeps, RunService& runs, QMainWindow& window);

    void showDialog();

private:
    void follow();

    SweepService& sweeps_;
    RunService& runs_;
    QMainWindow& window_;
    SweepIndicator* indicator_;
    SweepDialog* dialog_ = nullptr; ///< made when it is first asked for
    std::int64_t runsSeen_ = 0;     ///< runs that began or ended; a change means the list is old
};

} // namespace pdqat::ui
