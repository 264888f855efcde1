// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a window while a run trains: asks, stops the run with a checkpoint, and closes when it has ended.
#pragma once

#include <QObject>

class QWidget;

namespace pdqat::ui {

class Pages;
class RunController;

class CloseGuard : public QObject {
    Q_OBJECT
public:
    /// @param pages  may have what is not saved: that is asked about too
    CloseGuard(RunController& controller, const Pages& pages, QWidget& window);

    /// Whether the window may close now; if not, asks once.
    bool mayClose();
    /// Closes without asking: a run that trains is stopped with a checkpoint first.
    void closeKeepingRun();
    bool closing() const { return closing_; } ///< as soon as the run has ended

Q_SIGNALS:
    void declined(); ///< the window stays open, as was asked for

private:
    void ask();
    void askToDiscard(const QString& name);

    RunController& controller_;
    const Pages& pages_;
    QWidget& window_;
    bool closing_ = false, discards_ = false;
};

} // namespace pdqat::ui
