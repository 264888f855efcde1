// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep under way in the status bar: "Table 1: 3/33 · 25–31 min left". Hidden while there is none.
#pragma once

#include "engine/api/sweeps.h"

#include <QToolButton>

#include <vector>

namespace pdqat::ui {

class SweepIndicator : public QToolButton {
    Q_OBJECT
public:
    explicit SweepIndicator(QWidget* parent = nullptr);

    /// Shows the newest of these that is being worked through.
    void setSweeps(const std::vector<SweepStatus>& started);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::optional<SweepStatus> active_;
};

} // namespace pdqat::ui
