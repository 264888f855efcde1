// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several values for some settings of an experiment: a sweep, built in the window.
#pragma once

#include "widgets/sweeps/line_up_dialog.h"

namespace pdqat::ui {

class VariedRow;

class VaryDialog : public LineUpDialog {
    Q_OBJECT
public:
    /// @param config  what stays as it is @param service  must outlive the dialog
    VaryDialog(RunConfig config, SweepService& service, QWidget* parent = nullptr);

    /// One more setting with its values, as if they were typed.
    void add(const std::string& key, const QString& values);
    const std::vector<VariedRow*>& rows() const { return rows_; }

protected:
    std::optional<SweepDraft> draft() const override;
    QString problem() const override;
    void retranslate() override;

private:
    VariedRow* addRow();
    void remove(VariedRow* row);

    const RunConfig config_;
    QLabel* intro_;
    QWidget* list_;
    QVBoxLayout* column_;
    QPushButton* add_;
    std::vector<VariedRow*> rows_;
};

} // namespace pdqat::ui
