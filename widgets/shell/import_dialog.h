// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where runs are to be imported from.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pdqat::ui {

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    /// @param experiment  of MLflow; empty: all
    void importRequested(const QString& place, const QString& experiment);

private:
    QLineEdit *place_, *experiment_;
    QPushButton* import_;
};

} // namespace pdqat::ui
