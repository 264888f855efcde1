// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the form: label, editor, unit, a button back to the default, and what is wrong with the value.
#pragma once

#include "widgets/form/field_editor.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace pdqat::ui {

class FieldRow : public QWidget {
    Q_OBJECT
public:
    enum class Shape { SideBySide, Stacked }; ///< label left of the editor, or above it in a narrow form

    FieldRow(const Field& field, const EditorContext& context, QWidget* parent = nullptr);

    const Field& field() const { return editor_->field(); }
    FieldEditor& editor() { return *editor_; }

    /// Follows the configuration: value, whether the field applies, and what is wrong with it.
    void follow(const RunConfig& config, const QString& problem);
    bool applies() const { return applies_; }
    QString shownProblem() const;
    int labelWidth() const;
    /// Beside a label of this width.
    int neededWidth(int labelWidth) const;
    void arrange(Shape shape, int labelWidth);

Q_SIGNALS:
    void edited();
    void finished();

private:
    void build();
    void retranslate();
    void showState();
    void reset();

    FieldEditor* editor_;
    QLabel* label_;
    QLabel* unit_;
    QToolButton* reset_;
    QLabel* message_;
    QGridLayout* grid_;
    QString configProblem_;
    bool applies_ = true;
};

} // namespace pdqat::ui
