// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trackers of the run in the status bar, one button each: "MLflow: 120 behind". Hidden while no run is
// followed.
#pragma once

#include "widgets/trackers/tracker_service.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace pdqat::ui {

class TrackerBar : public QWidget {
    Q_OBJECT
public:
    /// @param service  must outlive the bar
    explicit TrackerBar(TrackerService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    void clicked(const QString& run); ///< the run whose trackers are shown

private:
    void refresh();
    void refreshTexts();
    QToolButton* addButton();

    TrackerService& service_;
    std::vector<TrackerStatus> statuses_;
    std::vector<QToolButton*> buttons_;
    QHBoxLayout* row_;
    QTimer countdown_; ///< runs while a tracker waits for its next try
};

} // namespace pdqat::ui
