// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One tracker of one run: how far it is, where the run is to be found there, what went wrong, what to type.
#pragma once

#include "engine/api/trackers.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pdqat::ui {

class TrackerCard : public QWidget {
    Q_OBJECT
public:
    explicit TrackerCard(TrackerKind kind, QWidget* parent = nullptr);

    TrackerKind kind() const { return status_.kind; }
    /// `sending`: a person asked for it, so a person may cancel it.
    void setStatus(const TrackerStatus& status, bool sending);
    void tick(); ///< a second has passed: counts down to the next try

Q_SIGNALS:
    void tryAgainRequested(pdqat::TrackerKind kind);
    void cancelRequested(pdqat::TrackerKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void refresh();
    QString facts() const;
    void openPlace();

    TrackerStatus status_;
    bool sending_ = false;
    QLabel *icon_, *title_, *state_, *problem_, *facts_, *notes_;
    QLineEdit *place_, *command_;
    QPushButton *open_, *copy_, *again_, *cancel_;
};

} // namespace pdqat::ui
