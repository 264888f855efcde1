// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/recipe_document.h"

#include <QUndoCommand>

namespace pdqat::ui {

/// The whole recipe before and after: it is small.
class RecipeCommand : public QUndoCommand {
public:
    RecipeCommand(RecipeDocument& document, Recipe after, QString key, const QString& text)
        : QUndoCommand(text),
          document_(document),
          key_(std::move(key)),
          before_(document.recipe()),
          after_(std::move(after)) {}

    void undo() override {
        document_.endEdit();
        document_.apply(before_);
    }
    void redo() override { document_.apply(after_); }
    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const RecipeCommand*>(other);
        if (!document_.editOpen_ || next->key_ != key_)
            return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    RecipeDocument& document_;
    QString key_;
    Recipe before_, after_;
};

RecipeDocument::RecipeDocument(QObject* parent) : QObject(parent) {
    connect(&undoStack_, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

// The stack goes after this and says that it is clean: nobody must hear it.
RecipeDocument::~RecipeDocument() { undoStack_.disconnect(this); }

void RecipeDocument::open(const Recipe& recipe) {
    endEdit();
    undoStack_.clear();
    apply(recipe);
}

void RecipeDocument::edit(const QString& key, const QString& reason, const Change& change) {
    auto after = recipe_;
    change(after);
    if (after == recipe_)
        return;
    undoStack_.push(new RecipeCommand(*this, std::move(after), key, reason));
    editOpen_ = true;
}

void RecipeDocument::endEdit() { editOpen_ = false; }

void RecipeDocument::apply(const Recipe& recipe) {
    recipe_ = recipe;
    Q_EMIT changed();
}

} // namespace pdqat::ui
