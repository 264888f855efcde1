// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a sweep, starts it, shows how far it is. Not modal: the window can be used beside it, and closing
// it stops nothing.
#pragma once

#include "widgets/sweeps/sweep_service.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace pdqat::ui {

class Banner;
class SweepList;
class SweepPanel;

class SweepDialog : public QDialog {
    Q_OBJECT
public:
    /// @param service  must outlive the dialog
    explicit SweepDialog(SweepService& service, QWidget* parent = nullptr);

    void openFile(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void connectService();
    void retranslate();
    void chooseFile();
    void showChosen();
    void showNews();
    void updateButtons();

    SweepService& service_;
    SweepList* list_;
    SweepPanel* panel_;
    Banner* banner_;
    QPushButton *open_, *start_, *stop_, *close_;
    QTimer inspect_; ///< a moment after the last change of the number of jobs
    bool starting_ = false;
};

} // namespace pdqat::ui
