// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trackers of one run: how far each is, and sending the run to one. Not modal; closing it stops nothing.
#pragma once

#include "engine/api/records.h"
#include "widgets/trackers/tracker_service.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pdqat::ui {

class SendForm;
class TrackerCard;

class TrackerDialog : public QDialog {
    Q_OBJECT
public:
    /// @param service  must outlive the dialog
    explicit TrackerDialog(TrackerService& service, QWidget* parent = nullptr);

    void setRun(const RunRecord& run);

private:
    void buildLayout();
    void retranslate();
    void refresh();
    TrackerCard* cardOf(TrackerKind kind);
    void send(TrackerKind kind, const RunConfig::Track& settings, SendMode mode);

    TrackerService& service_;
    RunRecord run_;
    std::vector<TrackerCard*> cards_;
    QTimer second_; ///< while it is shown: counts down to the next try
    QVBoxLayout* cardColumn_;
    SendForm* form_;
    QLabel *runName_, *none_, *sendTitle_;
    QPushButton *send_, *close_;
};

} // namespace pdqat::ui
