// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep under way in the status bar: "Table 1: 3/33 · 25–31 min left". Hidden while there is none.
#pragma once

#include "widgets/sweeps/sweep_service.h"

#include <QToolButton>

#include <cstdint>
#include <optional>

namespace pdqat::ui {

class SweepDialog;

class SweepIndicator : public QToolButton {
    Q_OBJECT
public:
    /// @param window  of the dialog of sweeps, which a click opens
    SweepIndicator(SweepService& service, QWidget& window);

    void showDialog();

Q_SIGNALS:
    void runsMoved(); ///< a run of a sweep began, ended an epoch or ended

private:
    void follow();
    void refresh();

    SweepService& service_;
    QWidget& window_;
    SweepDialog* dialog_ = nullptr;     ///< made when it is first asked for
    std::optional<SweepStatus> active_; ///< the newest that is being worked through
    std::int64_t progress_ = 0;
};

} // namespace pdqat::ui
