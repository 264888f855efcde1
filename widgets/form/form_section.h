// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A titled group of fields; the advanced ones fold away.
#pragma once

#include "widgets/form/field_row.h"

class QToolButton;
class QVBoxLayout;

namespace pdqat::ui {

class FormSection : public QWidget {
    Q_OBJECT
public:
    FormSection(const Choice& section, const EditorContext& context, QWidget* parent = nullptr);

    const std::vector<FieldRow*>& rows() const { return rows_; }
    /// Puts a widget under a field's row; nothing where the section does not have the field.
    void addBelow(std::string_view key, QWidget* widget);
    /// Shows the rows that apply; opens the fold when an advanced field has a problem.
    void refresh();

private:
    void addRows(QVBoxLayout* layout, const EditorContext& context, bool advanced);
    void retranslate();

    const Choice& section_;
    QLabel* title_;
    QToolButton* fold_ = nullptr;
    std::vector<FieldRow*> rows_;
};

} // namespace pdqat::ui
