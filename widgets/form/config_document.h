// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration being edited, with undo. The form edits it, the window starts runs from it.
#pragma once

#include "engine/api/field.h"

#include <QObject>
#include <QUndoStack>

namespace pdqat::ui {

class ConfigDocument : public QObject {
    Q_OBJECT
public:
    explicit ConfigDocument(QObject* parent = nullptr);

    const RunConfig& config() const { return config_; }
    QUndoStack& undoStack() { return undoStack_; }

    /// Sets one field. Edits of the same field in a row are one step of undo until endEdit().
    void set(const Field& field, const Value& value);
    /// The next edit of a field starts a step of its own.
    void endEdit();
    /// Replaces everything as one step; `reason` names it in the Undo menu ("preset Paper, 1 bit").
    void replace(const RunConfig& config, const QString& reason);

Q_SIGNALS:
    void changed();

private:
    friend class ConfigCommand;
    void apply(const RunConfig& config);

    RunConfig config_;
    QUndoStack undoStack_;
    bool editOpen_ = false;
};

} // namespace pdqat::ui
