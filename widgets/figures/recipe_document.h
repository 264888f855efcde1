// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe being edited, with undo.
#pragma once

#include "engine/api/recipe.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace pdqat::ui {

class RecipeDocument : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(Recipe&)>;

    explicit RecipeDocument(QObject* parent = nullptr);
    ~RecipeDocument() override;

    const Recipe& recipe() const { return recipe_; }
    QUndoStack& undoStack() { return undoStack_; }
    bool modified() const { return !undoStack_.isClean(); } ///< since open() or markSaved()

    /// Starts over with another recipe: nothing to undo, nothing modified.
    void open(const Recipe& recipe);
    void markSaved() { undoStack_.setClean(); }
    /// One step of undo, named `reason`. Changes of one `key` in a row are one step until endEdit().
    void edit(const QString& key, const QString& reason, const Change& change);
    void endEdit();

Q_SIGNALS:
    void changed();
    void modifiedChanged(bool modified);

private:
    friend class RecipeCommand;
    void apply(const Recipe& recipe);

    Recipe recipe_;
    QUndoStack undoStack_;
    bool editOpen_ = false;
};

} // namespace pdqat::ui
