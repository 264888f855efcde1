// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: runs on the left, pages in the middle, the experiment on the right.
#pragma once

#include "engine/api/model_export.h"
#include "widgets/backend.h"
#include "widgets/basics/preferences.h"
#include "widgets/form/config_document.h"
#include "widgets/run_data.h"
#include "widgets/shell/run_controller.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QDockWidget;
class QLabel;
class QMenu;
class QTabWidget;
class QToolBar;
class QUndoGroup;

namespace pdqat::ui {

class Actions;
class Banner;
class ExperimentForm;
class ModelDialog;
class PresetBox;
class RunHeading;
class RunsPanel;
class StatusLine;
class SweepDialog;
class SweepIndicator;
class TrackerDialog;

/// A page of the central area.
struct Page {
    QString name;                         ///< object name; the page on top is remembered by it
    std::function<QString()> title;       ///< asked again when the language changes
    QWidget* widget = nullptr;            ///< the window takes ownership
    std::function<void(RunData*)> setRun; ///< the run to show; nullptr: none. The data may die after the call
                                          ///< that replaces it
    QUndoStack* undoStack = nullptr;      ///< what Undo means on this page; nullptr: the experiment's
    std::vector<QAction*> actions{};      ///< of a menu of its own (nullptr: separator); empty: no menu
    std::function<QString()> menuTitle{};
};

struct Language {
    QString code; ///< "es"
    QString name; ///< in the language itself
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// @param backend  must outlive the window
    explicit MainWindow(Backend& backend, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(Page page);
    /// Fills View ▸ Language; the choice leaves by languageChosen().
    void setLanguages(const std::vector<Language>& languages);

    RunController& controller() { return controller_; }
    ConfigDocument& document() { return document_; }
    ExperimentForm& form() { return *form_; }
    void showPage(QWidget& page);
    const Actions& actions() const { return *actions_; }

    /// Puts a configuration into the form, ready to start; `reason` names the step in Undo.
    void propose(const RunConfig& config, const QString& reason);
    void importConfig(const QString& path);
    void exportConfig(const QString& path);
    /// Closes without asking: a run that trains is stopped with a checkpoint first.
    void closeKeepingRun();
    void showError(const QString& title, const QString& message);
    void showNote(const QString& message);

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildToolBar();
    void buildMenus();
    QMenu* addMenu(const char* name, const std::vector<QAction*>& actions);
    void connectActions();
    void connectRuns();
    void connectUndo();
    void addPageMenu(const Page& page);
    void followUndo(const QWidget* focus);
    void retranslate();

    void startRun();
    void chooseImport();
    void chooseExport();
    void chooseReport();
    void showRuns();
    void showShown();
    void showActive();
    void showProgress();
    void reportEnd(const QString& id, RunState state);
    void chooseTheme(const QString& name);
    void turnPage(int step);
    void connectSweeps();
    void showSweeps();
    void connectExports();
    void refreshExports();
    void showCost();
    void showModels();
    void showTrackers(const QString& run);

    void restoreSession();
    void saveSession();
    void restoreRun();
    void askBeforeClosing();

    Backend& backend_;
    Preferences preferences_;
    Preferences windowState_;
    ConfigDocument document_;
    RunController controller_;
    Actions* actions_;
    std::vector<Page> pages_;
    std::vector<QMenu*> menus_;
    std::vector<std::pair<QMenu*, std::function<QString()>>> pageMenus_;
    QUndoGroup* undo_ = nullptr; ///< the experiment's and the pages' stacks
    QTabWidget* tabs_ = nullptr;
    Banner* banner_ = nullptr;
    RunHeading* heading_ = nullptr;
    RunsPanel* runs_ = nullptr;
    ExperimentForm* form_ = nullptr;
    PresetBox* presets_ = nullptr;
    QLabel* presetLabel_ = nullptr;
    StatusLine* status_ = nullptr;
    SweepIndicator* sweepIndicator_ = nullptr;
    // Dialogs are made when they are first asked for.
    SweepDialog* sweeps_ = nullptr;
    ModelDialog* models_ = nullptr;
    TrackerDialog* trackers_ = nullptr;
    std::vector<ModelExportResult> exports_; ///< of the run shown
    QToolBar* toolBar_ = nullptr;
    QDockWidget *runsDock_ = nullptr, *formDock_ = nullptr;
    QMenu *themeMenu_ = nullptr, *languageMenu_ = nullptr;
    QString runToRestore_;
    std::int64_t sweepRunsSeen_ = 0; ///< runs of sweeps that began or ended; a change means the list is old
    bool closing_ = false;           ///< closes as soon as the run has ended
};

} // namespace pdqat::ui
