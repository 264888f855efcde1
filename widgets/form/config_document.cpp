// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/config_document.h"

#include "widgets/basics/texts.h"

#include <QUndoCommand>

namespace pdqat::ui {

/// One step of undo: the whole value before and after (a configuration is small).
class ConfigCommand : public QUndoCommand {
public:
    enum { FieldId = 1, WholeId = -1 };

    ConfigCommand(ConfigDocument& document, RunConfig after, const Field* field, const QString& text)
        : QUndoCommand(text),
          document_(document),
          field_(field),
          before_(document.config()),
          after_(std::move(after)) {}

    void undo() override {
        document_.endEdit();
        document_.apply(before_);
    }
    void redo() override { document_.apply(after_); }
    int id() const override { return field_ ? FieldId : WholeId; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const ConfigCommand*>(other);
        if (!document_.editOpen_ || next->field_ != field_)
            return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    ConfigDocument& document_;
    const Field* field_; ///< nullptr: everything
    RunConfig before_, after_;
};

ConfigDocument::ConfigDocument(QObject* parent) : QObject(parent) {}

void ConfigDocument::set(const Field& field, const Value& value) {
    if (field.get(config_) == value)
        return;
    auto after = config_;
    field.set(after, value);
    undoStack_.push(new ConfigCommand(*this, std::move(after), &field, fieldText(field.label)));
    editOpen_ = true;
}

void ConfigDocument::endEdit() { editOpen_ = false; }

void ConfigDocument::replace(const RunConfig& config, const QString& reason) {
    if (config == config_)
        return;
    endEdit();
    undoStack_.push(new ConfigCommand(*this, config, nullptr, reason));
}

void ConfigDocument::apply(const RunConfig& config) {
    config_ = config;
    Q_EMIT changed();
}

} // namespace pdqat::ui
