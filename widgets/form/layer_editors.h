// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for values about layers: a summary in the form, and a button that opens the table.
#pragma once

#include "widgets/form/field_editor.h"

class QLabel;
class QPushButton;

namespace pdqat::ui {

/// Shared shape: summary text and an "Edit…" button.
class TableButtonEditor : public FieldEditor {
    Q_OBJECT
public:
    void contextChanged() override;

protected:
    TableButtonEditor(const Field& field, const EditorContext& context, const QString& iconName,
                      QWidget* parent);

    const EditorContext& context() const { return context_; }
    virtual QString summary() const = 0;
    virtual void openTable() = 0;
    void display(const Value& value) override;
    void retranslate() override;
    /// The table's result: takes it as one finished edit.
    void accept(const Value& value);

private:
    EditorContext context_;
    QPushButton* button_;
    QLabel* summary_;
};

/// Layers kept in high precision: "2 of 20 layers: 12 % of weights, 9 % of MACs".
class LayerListEditor : public TableButtonEditor {
    Q_OBJECT
public:
    LayerListEditor(const Field& field, const EditorContext& context, QWidget* parent);

private:
    QString summary() const override;
    void openTable() override;
};

/// Constraint levels or bit widths of single layers: "own levels: 3".
class LayerValuesEditor : public TableButtonEditor {
    Q_OBJECT
public:
    LayerValuesEditor(const Field& field, const EditorContext& context, QWidget* parent);

private:
    QString summary() const override;
    void openTable() override;
};

} // namespace pdqat::ui
