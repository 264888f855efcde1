// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/field_editor.h"

#include "engine/api/error.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/form/layer_editors.h"
#include "widgets/form/value_editors.h"

#include <QHBoxLayout>

namespace pdqat::ui {

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent), field_(field), value_(field.fallback) {
    setObjectName(QStringLiteral("editor.") + toQt(field.key));
    onLanguageChange(this, &FieldEditor::retranslate);
}

void FieldEditor::setValue(const Value& value) {
    value_ = value;
    problem_.clear();
    display(value);
}

void FieldEditor::take(const Value& value) {
    value_ = value;
    problem_.clear();
    Q_EMIT edited();
}

void FieldEditor::takeText(const QString& text) {
    try {
        take(parseValue(field_, text.toStdString()));
    } catch (const Error& error) {
        refuse(toQt(error.problem()));
    }
}

void FieldEditor::refuse(const QString& problem) {
    problem_ = problem;
    Q_EMIT edited();
}

void FieldEditor::adopt(const std::vector<QWidget*>& parts, bool stretchFirst) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    auto* first = parts.front();
    const auto* stretched = stretchFirst ? first : parts.back();
    for (auto* part : parts)
        layout->addWidget(part, part == stretched ? 1 : 0);
    first->setObjectName(QStringLiteral("field.") + toQt(field_.key));
    setFocusProxy(first);
}

FieldEditor* makeEditor(const Field& field, const EditorContext& context, QWidget* parent) {
    switch (field.type) {
    case FieldType::Bool: return new BoolEditor(field, parent);
    case FieldType::Integer: return new IntegerEditor(field, parent);
    case FieldType::Choice: return new ChoiceEditor(field, parent);
    case FieldType::Folder: return new FolderEditor(field, parent);
    case FieldType::LayerList: return new LayerListEditor(field, context, parent);
    case FieldType::LayerWidths: return new LayerValuesEditor(field, context, parent);
    case FieldType::LayerValues:
        if (field.key == "method.epsilon_by_layer") // the table shows levels
            return new LayerValuesEditor(field, context, parent);
        break;
    case FieldType::Real:
    case FieldType::Text:
    case FieldType::IntegerList:
    case FieldType::RealList: break;
    }
    return new LineEditor(field, parent);
}

} // namespace pdqat::ui
