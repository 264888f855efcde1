// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor for the value of one configuration field. Numbers are shown with the shortest text that reads
// back to the same value; a single one with the decimal sign of the language, those of a list with a point.
#pragma once

#include "engine/api/field.h"
#include "engine/api/network_info.h"

#include <QWidget>

#include <functional>

namespace pdqat::ui {

/// What some editors must know beyond their own value.
struct EditorContext {
    std::function<const RunConfig&()> config;
    std::function<std::vector<LayerInfo>()> layers; ///< of the configured network; empty: cannot be built
};

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const Field& field, QWidget* parent = nullptr);

    const Field& field() const { return field_; }
    /// The last value that was valid by itself.
    const Value& value() const { return value_; }
    /// Why what stands in the editor is no value of this field; empty: it is one.
    const QString& problem() const { return problem_; }
    /// Shows a value without emitting anything; what was typed before is gone.
    void setValue(const Value& value);
    /// The rest of the configuration changed: texts that depend on it may need an update.
    virtual void contextChanged() {}
    /// So wide that no choice is cut; 0 where there is nothing to cut.
    virtual int neededWidth() const { return 0; }

Q_SIGNALS:
    void edited();   ///< by the user: value() or problem() is new
    void finished(); ///< the user left the editor or pressed Enter

protected:
    virtual void display(const Value& value) = 0;
    virtual void retranslate() {}

    /// What derived editors call when the user changed something.
    void take(const Value& value);
    void takeText(const QString& text);  ///< parsed as on a command line
    void refuse(const QString& problem); ///< what was typed is no value
    /// Lays out the parts in a row, gives the room to the first or the last, the name and the focus to the
    /// first.
    void adopt(const std::vector<QWidget*>& parts, bool stretchFirst = true);

private:
    const Field& field_;
    Value value_;
    QString problem_;
};

/// The editor for the field's type. `field` must outlive it (those of fieldTable() do).
FieldEditor* makeEditor(const Field& field, const EditorContext& context, QWidget* parent);

} // namespace pdqat::ui
