// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of figures and tables: a gallery of recipes, and the editor of the one that is open.
#pragma once

#include "widgets/figures/figure_service.h"

#include <QWidget>

#include <optional>

class QStackedLayout;
class QUndoStack;

namespace pdqat::ui {

class FigureActions;
class RecipeEditor;
class RecipeGallery;
class RunService;

class FiguresPage : public QWidget {
    Q_OBJECT
public:
    FiguresPage(FigureService& service, const RunService& runs, QWidget* parent = nullptr);

    const FigureActions& actions() const { return *actions_; }
    QUndoStack& undoStack();
    void openRecipe(const RecipeEntry& entry);
    /// Opens a recipe that is stored nowhere yet; asks before it leaves one with changes.
    void propose(const Recipe& recipe);
    bool editing() const;
    QString unsaved() const; ///< name of the recipe whose changes are not saved; empty: none

Q_SIGNALS:
    void noted(const QString& message);
    void actionUsed(); ///< one of the actions wants this page to be seen

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectExports();
    void openNext(const Recipe& recipe, bool proposed);
    void leave();
    void back();
    void showGallery();
    void askBeforeLeaving();
    void saveAs();
    void remove();
    void chooseExport(const QString& suffix);
    static RecipeEntry newFigure();

    FigureService& service_;
    FigureActions* actions_;
    RecipeGallery* gallery_;
    RecipeEditor* editor_;
    QStackedLayout* stack_;
    std::optional<Recipe> next_; ///< to be opened once the one that is edited is left
    bool leaving_ = false;       ///< once the recipe is saved
    bool proposed_ = false;      ///< the recipe was made elsewhere, and closing would lose it
    bool nextIsProposed_ = false;
};

} // namespace pdqat::ui
