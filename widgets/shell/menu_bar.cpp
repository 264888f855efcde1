// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/menu_bar.h"

#include "widgets/basics/on_language_change.h"
#include "widgets/basics/preferences.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/pages.h"

#include <QActionGroup>
#include <QMenu>

namespace pdqat::ui {

MenuBar::MenuBar(Actions& actions, const QList<QAction*>& runActions, const QList<QAction*>& toggles,
                 QAction* libraries)
    : actions_(actions) {
    setObjectName(QStringLiteral("menuBar"));
    const auto& a = actions;
    auto* themes = make(QStringLiteral("menu.theme"), {a.themeSystem, a.themeLight, a.themeDark},
                        [] { return tr("&Theme"); });
    languages_ = make(QStringLiteral("menu.language"), {}, [] { return tr("&Language"); });
    languages_->menuAction()->setVisible(false);
    std::vector<QAction*> run{a.run,  a.pause, a.stop,  a.abort,         nullptr,
                              a.vary, a.sweep, nullptr, a.sendToTracker, nullptr};
    run.insert(run.end(), runActions.begin(), runActions.end());
    run.insert(run.end(), {nullptr, a.refresh});
    std::vector<QAction*> view{a.findRun, nullptr};
    view.insert(view.end(), toggles.begin(), toggles.end());
    view.insert(view.end(), {nullptr, a.nextPage, a.previousPage, nullptr, themes->menuAction(),
                             languages_->menuAction()});
    addMenu(make(QStringLiteral("menu.file"),
                 {a.newExperiment, a.openModel, a.importConfig, a.exportConfig, nullptr, a.openLibrary,
                  libraries, a.importRuns, nullptr, a.exportModel, a.report, nullptr, a.quit},
                 [] { return tr("&File"); }));
    addMenu(make(QStringLiteral("menu.edit"), {a.undo, a.redo}, [] { return tr("&Edit"); }));
    addMenu(make(QStringLiteral("menu.run"), run, [] { return tr("&Run"); }));
    addMenu(make(QStringLiteral("menu.view"), view, [] { return tr("&View"); }));
    help_ = make(QStringLiteral("menu.help"), {a.help, a.tour, a.shortcuts, nullptr, a.about},
                 [] { return tr("&Help"); });
    addMenu(help_);
    for (auto* action : runActions + toggles)
        actions_.adopt(action);
    onLanguageChange(this, &MenuBar::retranslate);
}

QMenu* MenuBar::make(const QString& name, const std::vector<QAction*>& actions,
                     std::function<QString()> title) {
    auto* menu = new QMenu(title(), this);
    menu->setObjectName(name);
    menu->menuAction()->setObjectName(name + QStringLiteral(".action"));
    menu->setToolTipsVisible(true);
    for (auto* action : actions)
        action ? menu->addAction(action) : (void)menu->addSeparator();
    entries_.push_back({menu, std::move(title)});
    return menu;
}

void MenuBar::addPage(const Page& page) {
    if (page.actions.empty())
        return;
    auto* menu = make(QStringLiteral("menu.") + page.name, page.actions, page.menuTitle);
    insertMenu(help_->menuAction(), menu);
    for (auto* action : page.actions)
        if (action)
            actions_.adopt(action);
}

void MenuBar::setLanguages(const std::vector<Language>& languages, Preferences& preferences) {
    auto* group = new QActionGroup(this);
    for (const auto& language : languages) {
        auto* action = languages_->addAction(language.name);
        action->setObjectName(QStringLiteral("action.language.") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == preferences.get(preference::language));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &preferences, code = language.code] {
            preferences.set(preference::language, code);
            Q_EMIT languageChosen(code);
        });
    }
    languages_->menuAction()->setVisible(!languages.empty());
}

void MenuBar::retranslate() {
    for (const auto& [menu, title] : entries_)
        menu->setTitle(title());
}

} // namespace pdqat::ui
