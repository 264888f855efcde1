// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the library's trash: back into the library, or deleted for good.
#pragma once

#include "widgets/run_service.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace pdqat::ui {

class TrashDialog : public QDialog {
    Q_OBJECT
public:
    TrashDialog(RunService& service, QWidget* parent);

private:
    void setRuns(const std::vector<RunRecord>& runs);
    QStringList selected() const;
    void askToDelete();
    void update();

    RunService& service_;
    QListWidget* list_;
    QLabel* says_;
    QPushButton *restore_, *delete_;
};

} // namespace pdqat::ui
