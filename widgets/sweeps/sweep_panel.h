// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One sweep: what it is, how far its runs are, how long the rest takes.
#pragma once

#include "engine/api/sweeps.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QSpinBox;
class QTableView;

namespace pdqat::ui {

class SweepRunsModel;

class SweepPanel : public QWidget {
    Q_OBJECT
public:
    explicit SweepPanel(int cores, QWidget* parent = nullptr);

    /// Another sweep, of which nothing is known yet but this.
    void setInfo(const SweepInfo& info);
    void setStatus(const SweepStatus& status);
    const std::optional<SweepStatus>& status() const { return status_; }

    int jobs() const;
    bool retryFailed() const;
    /// Whether it could be started now; else why not, for people.
    bool isReady() const { return reason().isEmpty(); }
    QString reason() const;

Q_SIGNALS:
    void jobsChanged(int jobs);
    void readyChanged();

private:
    void buildFacts();
    void buildChoices();
    void buildTable();
    void retranslate();
    void refresh();
    void fitColumns();
    QString problemText() const;

    int cores_;
    SweepInfo info_;
    std::optional<SweepStatus> status_;
    SweepRunsModel* model_;
    QLabel *name_, *description_, *counts_, *state_, *problem_, *jobsLabel_, *threads_;
    QProgressBar* bar_;
    QSpinBox* jobs_;
    QCheckBox* retry_;
    QTableView* table_;
};

} // namespace pdqat::ui
