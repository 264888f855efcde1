// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's toolbar, menus and what their actions do.
#include "widgets/basics/choose_file.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/form/experiment_form.h"
#include "widgets/form/preset_box.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/help.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/theme.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>
#include <QUndoGroup>
#include <QUrl>

namespace pdqat::ui {

void MainWindow::buildToolBar() {
    toolBar_ = new QToolBar(this);
    toolBar_->setObjectName(QStringLiteral("toolBar"));
    toolBar_->setMovable(false);
    toolBar_->setIconSize({20, 20});
    toolBar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar_->toggleViewAction()->setObjectName(QStringLiteral("toolBar.toggle"));
    toolBar_->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_3);
    toolBar_->addAction(actions_->newExperiment);
    toolBar_->addSeparator();
    toolBar_->addActions({actions_->run, actions_->pause, actions_->stop});
    toolBar_->addSeparator();
    presets_ = new PresetBox(document_, backend_.presets());
    presetLabel_ = new QLabel;
    presetLabel_->setBuddy(presets_);
    presetLabel_->setContentsMargins(gridUnit, 0, gridUnit, 0);
    toolBar_->addWidget(presetLabel_)->setObjectName(QStringLiteral("toolBar.presetLabel"));
    toolBar_->addWidget(presets_)->setObjectName(QStringLiteral("toolBar.preset"));
    addToolBar(toolBar_);
}

QMenu* MainWindow::addMenu(const char* name, const std::vector<QAction*>& actions) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QLatin1String(name));
    menu->menuAction()->setObjectName(menu->objectName() + QStringLiteral(".action"));
    menu->setToolTipsVisible(true);
    for (auto* action : actions)
        action ? menu->addAction(action) : (void)menu->addSeparator();
    return menu;
}

void MainWindow::buildMenus() {
    const auto& a = *actions_;
    themeMenu_ = addMenu("menu.theme", {a.themeSystem, a.themeLight, a.themeDark});
    languageMenu_ = addMenu("menu.language", {});
    languageMenu_->menuAction()->setVisible(false);
    std::vector<QAction*> runActions{a.run,   a.pause, a.stop,          a.abort, nullptr,
                                     a.sweep, nullptr, a.sendToTracker, nullptr};
    for (auto* action : runs_->runActions())
        runActions.push_back(action);
    runActions.insert(runActions.end(), {nullptr, a.refresh});
    menus_ = {addMenu("menu.file", {a.newExperiment, a.importConfig, a.exportConfig, nullptr, a.exportModel,
                                    a.report, nullptr, a.quit}),
              addMenu("menu.edit", {a.undo, a.redo}), addMenu("menu.run", runActions),
              addMenu("menu.view",
                      {a.findRun, nullptr, runsDock_->toggleViewAction(), formDock_->toggleViewAction(),
                       toolBar_->toggleViewAction(), nullptr, a.nextPage, a.previousPage, nullptr,
                       themeMenu_->menuAction(), languageMenu_->menuAction()}),
              addMenu("menu.help", {a.help, a.shortcuts, nullptr, a.about})};
    for (auto* menu : menus_)
        menuBar()->addMenu(menu);
    for (auto* action : runs_->runActions())
        actions_->adopt(action);
    for (auto* action :
         {runsDock_->toggleViewAction(), formDock_->toggleViewAction(), toolBar_->toggleViewAction()})
        actions_->adopt(action);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
}

void MainWindow::setLanguages(const std::vector<Language>& languages) {
    auto* group = new QActionGroup(this);
    for (const auto& language : languages) {
        auto* action = languageMenu_->addAction(language.name);
        action->setObjectName(QStringLiteral("action.language.") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == preferences_.get(preference::language));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            preferences_.set(preference::language, code);
            Q_EMIT languageChosen(code);
        });
    }
    languageMenu_->menuAction()->setVisible(!languages.empty());
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    auto& a = *actions_;
    on(a.newExperiment, [this] {
        const auto& presets = presets_->presets();
        propose(presets.empty() ? RunConfig{} : presets.front().config, tr("new experiment"));
    });
    on(a.importConfig, [this] { chooseImport(); });
    on(a.exportConfig, [this] { chooseExport(); });
    on(a.report, [this] { chooseReport(); });
    on(a.quit, [this] { close(); });
    on(a.run, [this] { startRun(); });
    connect(form_, &ExperimentForm::runRequested, this, &MainWindow::startRun);
    on(a.pause, [this] { controller_.togglePause(); });
    on(a.stop, [this] { controller_.requestStop(); });
    on(a.abort, [this] { controller_.abort(); });
    on(a.sweep, [this] { showSweeps(); });
    on(a.refresh, [this] {
        backend_.refreshRuns();
        form_->refresh();
    });
    on(a.findRun, [this] {
        runsDock_->show();
        runs_->focusFilter();
    });
    on(a.nextPage, [this] { turnPage(1); });
    on(a.previousPage, [this] { turnPage(-1); });
    for (auto [action, theme] : {std::pair(a.themeSystem, Theme::System),
                                 std::pair(a.themeLight, Theme::Light), std::pair(a.themeDark, Theme::Dark)})
        on(action, [this, name = themeName(theme)] { chooseTheme(name); });
    on(a.help, [this] { showHelp(this); });
    on(a.shortcuts, [this] { showShortcuts(this, actions_->all()); });
    on(a.about, [this] { showAbout(this); });
    connectUndo();
    connect(runs_, &RunsPanel::copyConfigRequested, this, [this](const QString& id) {
        if (const auto record = controller_.record(id))
            propose(record->config, tr("settings of %1").arg(toQt(record->name)));
    });
    connect(runs_, &RunsPanel::openFolderRequested, this, [this](const QString& id) {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(backend_.libraryFolder() + QStringLiteral("/runs/") + id));
    });
    qApp->installEventFilter(this);
}

void MainWindow::connectUndo() {
    undo_ = new QUndoGroup(this);
    undo_->addStack(&document_.undoStack());
    connect(actions_->undo, &QAction::triggered, undo_, &QUndoGroup::undo);
    connect(actions_->redo, &QAction::triggered, undo_, &QUndoGroup::redo);
    connect(undo_, &QUndoGroup::canUndoChanged, actions_->undo, &QAction::setEnabled);
    connect(undo_, &QUndoGroup::canRedoChanged, actions_->redo, &QAction::setEnabled);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, const QWidget* now) { followUndo(now); });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { followUndo(tabs_->currentWidget()); });
    undo_->setActiveStack(&document_.undoStack());
    actions_->undo->setEnabled(undo_->canUndo());
    actions_->redo->setEnabled(undo_->canRedo());
}

/// Undo belongs to where the work is: the form, or the page that has a history of its own.
void MainWindow::followUndo(const QWidget* focus) {
    if (!focus)
        return;
    if (focus == formDock_ || formDock_->isAncestorOf(focus))
        return undo_->setActiveStack(&document_.undoStack());
    for (const auto& page : pages_)
        if (focus == page.widget || page.widget->isAncestorOf(focus))
            undo_->setActiveStack(page.undoStack ? page.undoStack : &document_.undoStack());
}

void MainWindow::addPageMenu(const Page& page) {
    if (page.actions.empty())
        return;
    auto* menu = addMenu("menu.page", page.actions);
    menu->setObjectName(QStringLiteral("menu.") + page.name);
    menu->menuAction()->setObjectName(menu->objectName() + QStringLiteral(".action"));
    menu->setTitle(page.menuTitle());
    menuBar()->insertMenu(menus_.back()->menuAction(), menu); // before Help
    pageMenus_.emplace_back(menu, page.menuTitle);
    for (auto* action : page.actions)
        if (action)
            actions_->adopt(action);
}

void MainWindow::chooseImport() {
    chooseFileToOpen(this, tr("Import settings"), tr("Settings (*.json)"),
                     [this](const QString& path) { importConfig(path); });
}

void MainWindow::chooseExport() {
    chooseFileToSave(this, tr("Export settings"), QStringLiteral("experiment.json"), tr("Settings (*.json)"),
                     [this](const QString& path) { exportConfig(path); });
}

void MainWindow::chooseReport() {
    const auto runs = runs_->selectedRuns();
    if (runs.isEmpty())
        return;
    const auto name = runs.size() == 1 ? runs.front() : QStringLiteral("comparison");
    chooseFileToSave(this, tr("Write a report"), QStringLiteral("report-%1.html").arg(name),
                     tr("Web page (*.html)") + QStringLiteral(";;") + tr("PDF (*.pdf)"),
                     [this, runs](const QString& path) { backend_.writeReport(runs, path); });
}

void MainWindow::chooseTheme(const QString& name) {
    preferences_.set(preference::theme, name);
    applyTheme(themeFromName(name));
}

void MainWindow::turnPage(int step) {
    if (const int count = tabs_->count(); count > 0)
        tabs_->setCurrentIndex((tabs_->currentIndex() + step + count) % count);
}

/// Space pauses, but where a button has the focus it still presses the button.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace pdqat::ui
