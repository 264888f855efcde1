// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe's settings as a form: runs, what is drawn or tabulated, look.
#pragma once

#include "widgets/figures/bound_rows.h"

#include <QScrollArea>

class QTabBar;

namespace pdqat::ui {

class RecipeForm : public QScrollArea {
    Q_OBJECT
public:
    explicit RecipeForm(RecipeDocument& document, QWidget* parent = nullptr);

    void setSweeps(const QStringList& names); ///< what is offered as a sweep
    int panel() const { return panel_; }

private:
    void rebuild();
    void addNames(BoundRows& rows);
    void addRuns(BoundRows& rows);
    void addPanelChooser(BoundRows& rows);
    void addPanel(BoundRows& rows);
    void addAxes(BoundRows& rows);
    void addLook(BoundRows& rows);
    void addTable(BoundRows& rows);
    void addMeasure(BoundRows& rows, const char* prefix, const Member<Measure>& measure,
                    const Applies& applies);
    void showPanels();
    void choosePanel(int index);
    void addNewPanel();
    void removePanel();
    /// A member of the panel that the form shows.
    template <class T>
    Member<T> ofPanel(T PanelRecipe::*member) {
        return [this, member](Recipe& recipe) -> T& { return shownPanel(recipe).*member; };
    }
    PanelRecipe& shownPanel(Recipe& recipe) const;

    RecipeDocument& document_;
    QStringList sweeps_;
    BoundRows* rows_ = nullptr;
    QTabBar* panels_ = nullptr;
    int panel_ = 0;
};

} // namespace pdqat::ui
