// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/layer_editors.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/form/layer_levels_dialog.h"
#include "widgets/form/layer_picker_dialog.h"

#include <QLabel>
#include <QPushButton>

namespace pdqat::ui {

TableButtonEditor::TableButtonEditor(const Field& field, const EditorContext& context,
                                     const QString& iconName, QWidget* parent)
    : FieldEditor(field, parent), context_(context), button_(new QPushButton), summary_(new QLabel) {
    adopt({button_, summary_}, false);
    button_->setIcon(icon(iconName));
    setTextSize(summary_, TextSize::Small);
    summary_->setWordWrap(true);
    summary_->setMinimumWidth(6 * gridUnit);
    summary_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(button_, &QPushButton::clicked, this, [this] { openTable(); });
}

void TableButtonEditor::contextChanged() { summary_->setText(summary()); }

void TableButtonEditor::display(const Value&) { contextChanged(); }

void TableButtonEditor::retranslate() {
    button_->setText(tr("Choose…"));
    contextChanged();
}

void TableButtonEditor::accept(const Value& value) {
    take(value);
    contextChanged();
    Q_EMIT finished();
}

LayerListEditor::LayerListEditor(const Field& field, const EditorContext& context, QWidget* parent)
    : TableButtonEditor(field, context, QStringLiteral("layers"), parent) {
    retranslate();
}

QString LayerListEditor::summary() const {
    const auto& chosen = std::get<std::vector<std::string>>(value());
    if (chosen.empty())
        return tr("none");
    return keptText(keptShare(context().layers(), chosen));
}

void LayerListEditor::openTable() {
    auto* dialog =
        new LayerPickerDialog(context().layers(), std::get<std::vector<std::string>>(value()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { accept(dialog->chosen()); });
    dialog->open();
}

LayerValuesEditor::LayerValuesEditor(const Field& field, const EditorContext& context, QWidget* parent)
    : TableButtonEditor(field, context, QStringLiteral("levels"), parent) {
    retranslate();
}

QString LayerValuesEditor::summary() const {
    if (const auto* widths = std::get_if<std::map<std::string, LayerBits>>(&value()))
        return widths->empty() ? tr("all as above")
                               : tr("layers with bits of their own: %1").arg(widths->size());
    const auto count = int(std::get<std::map<std::string, double>>(value()).size());
    return count == 0 ? tr("all as above") : tr("own levels: %1").arg(count);
}

void LayerValuesEditor::openTable() {
    auto* dialog = new LayerLevelsDialog(field(), context().config(), context().layers(), value(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { accept(dialog->levels()); });
    dialog->open();
}

} // namespace pdqat::ui
