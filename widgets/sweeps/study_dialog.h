// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a ranking, or bits within a budget, to a trade-off study: which choices, how many seeds, which
// controls.
#pragma once

#include "widgets/sweeps/line_up_dialog.h"

class QCheckBox;
class QSpinBox;

namespace pdqat::ui {

class StudyDialog : public LineUpDialog {
    Q_OBJECT
public:
    /// @param study  what it begins with; with limits they are asked for, else numbers of layers
    /// @param most  layers that there are @param service  must outlive the dialog
    StudyDialog(TradeOffStudy study, int most, SweepService& service, QWidget* parent = nullptr);

protected:
    std::optional<SweepDraft> draft() const override;
    QString problem() const override;
    void retranslate() override;

private:
    bool isOfBudgets() const { return !study_.limits.empty(); }
    Field amounts() const;
    double unit() const;
    void read();

    TradeOffStudy study_; ///< as it is put together
    const CostUnit unit_;
    const int most_;
    QString problem_;
    QLabel *intro_, *amountsLabel_, *seedsLabel_;
    QLineEdit* amounts_;
    QSpinBox* seeds_;
    QCheckBox *chance_, *least_;
};

} // namespace pdqat::ui
