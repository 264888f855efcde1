// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for single values: checkbox, whole number, choice, one line of text, folder.
#pragma once

#include "widgets/form/field_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace pdqat::ui {

class IntegerBox;

class BoolEditor : public FieldEditor {
    Q_OBJECT
public:
    BoolEditor(const Field& field, QWidget* parent);

private:
    void display(const Value& value) override;
    QCheckBox* box_;
};

/// Any 64-bit whole number: seeds are larger than QSpinBox can hold.
class IntegerEditor : public FieldEditor {
    Q_OBJECT
public:
    IntegerEditor(const Field& field, QWidget* parent);

private:
    void display(const Value& value) override;
    IntegerBox* box_;
};

class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Field& field, QWidget* parent);
    int neededWidth() const override;

private:
    void display(const Value& value) override;
    void retranslate() override;
    QComboBox* box_;
};

/// Text, a real number, or a list of numbers separated by commas; checked as it is typed.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const Field& field, QWidget* parent);

private:
    void display(const Value& value) override;
    void retranslate() override { display(value()); } // the decimal sign may be another
    void takeTyped(const QString& typed);
    QLineEdit* line_;
};

class FolderEditor : public FieldEditor {
    Q_OBJECT
public:
    FolderEditor(const Field& field, QWidget* parent);

private:
    void display(const Value& value) override;
    void retranslate() override;
    void browse();
    QLineEdit* line_;
    QToolButton* browse_;
};

} // namespace pdqat::ui
