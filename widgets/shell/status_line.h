// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar's content: state, epoch, phase and batch, speed, time left, points left out of the display.
#pragma once

#include "engine/api/run_progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace pdqat::ui {

class StatusLine : public QWidget {
    Q_OBJECT
public:
    enum class Activity { Idle, Training, Stopping };

    explicit StatusLine(QWidget* parent = nullptr);

    void setProgress(Activity activity, const RunProgress& progress);
    void setDropped(qint64 total);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshProgress();
    QString etaText() const;

    Activity activity_ = Activity::Idle;
    RunProgress progress_;
    qint64 dropped_ = 0;
    std::optional<RunState> iconOf_;
    QLabel *icon_, *state_, *epoch_, *batch_, *speed_, *left_, *points_;
    QProgressBar* bar_;
};

} // namespace pdqat::ui
