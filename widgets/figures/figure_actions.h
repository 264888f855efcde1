// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the figures page: made once, shown in the editor's menus and in the window's.
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;

namespace pdqat::ui {

class FigureActions : public QObject {
    Q_OBJECT
public:
    explicit FigureActions(QWidget* parent);

    QAction *create, *search, *back, *save, *saveAs, *remove, *json, *grey;
    QAction *exportPicture, *exportLatex, *exportCsv, *exportMarkdown;
    QAction *numbers, *copyLatex, *copyCsv, *copyMarkdown, *copyPicture;

    /// All, for the window's menu; nullptr stands for a separator.
    std::vector<QAction*> menu() const;
    std::vector<QAction*> exports() const;
    std::vector<QAction*> copies() const;
    void retranslate();
    /// Enables what needs an open recipe, what needs its result, and what needs a recipe of the library.
    /// Of the recipe that the page shows.
    struct Shown {
        bool open = false, drawn = false, figure = false, own = false;
    };
    void setState(const Shown& shown);

private:
    QAction* make(const char* name, const char* iconName, const QKeySequence& shortcut);
};

} // namespace pdqat::ui
