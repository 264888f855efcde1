// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, made of its actions and of those that pages bring.
#pragma once

#include <QMenuBar>

#include <functional>
#include <vector>

namespace pdqat::ui {

class Actions;
class Preferences;
struct Page;

struct Language {
    QString code; ///< "es"
    QString name; ///< in the language itself
};

class MenuBar : public QMenuBar {
    Q_OBJECT
public:
    /// @param runActions  of the list of runs
    /// @param toggles     of docks and toolbars
    /// @param libraries   a menu of them
    MenuBar(Actions& actions, const QList<QAction*>& runActions, const QList<QAction*>& toggles,
            QAction* libraries);

    /// The menu of a page that has one, before Help.
    void addPage(const Page& page);
    /// Fills View ▸ Language; the choice is kept in `preferences` and leaves by languageChosen().
    void setLanguages(const std::vector<Language>& languages, Preferences& preferences);

Q_SIGNALS:
    void languageChosen(const QString& code);

private:
    struct Entry {
        QMenu* menu;
        std::function<QString()> title;
    };
    QMenu* make(const QString& name, const std::vector<QAction*>& actions, std::function<QString()> title);
    void retranslate();

    Actions& actions_;
    std::vector<Entry> entries_;
    QMenu *languages_, *help_;
};

} // namespace pdqat::ui
