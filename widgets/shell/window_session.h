// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps from one session to the next.
#pragma once

#include "widgets/basics/preferences.h"

#include <string>

class QMainWindow;
class QWidget;

namespace pdqat::ui {

class Pages;
class RunController;

class WindowSession {
public:
    WindowSession();

    Preferences& preferences() { return preferences_; }
    Preferences& state() { return state_; } ///< what comes back by itself
    void restore(QMainWindow& window);      ///< places and sizes
    /// A page's state; brings it to the top if it was there.
    void restorePage(QWidget& page, Pages& pages) const;
    /// The run shown last comes back with the first listing that has it.
    void restoreRun(RunController& controller);
    void save(const QMainWindow& window, const Pages& pages, const RunController& controller,
              const std::string& experiment);
    /// The form's configuration as JSON; empty: nothing was kept.
    QString experiment() const;
    /// Why settings were reset; empty: they were not.
    QString problem() const;

private:
    Preferences preferences_, state_;
    QString runToRestore_;
};

} // namespace pdqat::ui
