// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Budget shows where it has no front: why, and the button that measures what is missing.
#pragma once

#include "widgets/budget/budget_service.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace pdqat::ui {

class MeasureControls;
class MeasureService;
class RunData;
class SensitivityService;

class BudgetGap : public QWidget {
    Q_OBJECT
public:
    BudgetGap(SensitivityService& sensitivity, MeasureService& times, QWidget* parent = nullptr);

    void setShown(const RunData* run, const QString& why, BudgetLack lack);
    /// Whether it can be measured yet: a run that trains cannot.
    void refresh();

Q_SIGNALS:
    /// Something was measured, or not. @param problem  as MeasureService::finished has it
    void measured(const QString& problem);

private:
    void retranslate();

    QPointer<const RunData> run_;
    QLabel* why_;
    MeasureControls *sensitivity_, *times_;
};

} // namespace pdqat::ui
