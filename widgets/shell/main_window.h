// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: runs on the left, pages in the middle, the experiment on the right.
#pragma once

#include "widgets/backend.h"
#include "widgets/form/config_document.h"
#include "widgets/shell/menu_bar.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/run_controller.h"
#include "widgets/shell/window_session.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;

namespace pdqat::ui {

class Actions;
class Banner;
class CloseGuard;
class ConfigFiles;
class ExperimentForm;
class LibraryControls;
class LineUps;
class Outgoing;
class RunControls;
class RunCost;
class RunHeading;
class RunLabelling;
class RunsPanel;
class UndoFocus;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Backend backend, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(const Page& page);
    /// Fills View ▸ Language; the choice leaves by languageChosen().
    void setLanguages(const std::vector<Language>& languages);

    RunController& controller() { return controller_; }
    ConfigDocument& document() { return document_; }
    ExperimentForm& form() { return *form_; }
    void showPage(QWidget& page);
    void refreshRuns() { backend_.runs.refresh(); }
    LineUps& lineUps() { return *lineUps_; }
    const Actions& actions() const { return *actions_; }
    /// Asks for a file, and writes a report of these runs there.
    void chooseReportOf(const QStringList& runs);
    /// Puts a configuration into the form, ready to start; `reason` names the step in Undo.
    void propose(const RunConfig& config, const QString& reason);
    /// Whether the form is as it was left the last time.
    bool isFormRestored() const { return formRestored_; }
    void importConfig(const QString& path);
    void exportConfig(const QString& path);
    /// Closes without asking: a run that trains is stopped with a checkpoint first.
    void closeKeepingRun();
    void showError(const QString& title, const QString& message);
    void showNote(const QString& message);
    /// The dialog for the network of that run, whichever is shown.
    void exportModel(const QString& run);
    /// Three notes over the window on what it is for.
    void startTour();

Q_SIGNALS:
    void languageChosen(const QString& code);
    /// This folder is to be shown in place of the window's library; it may be a new one.
    void libraryChosen(const QString& folder);
    void closeDeclined();                   ///< the window stays open, as was asked for
    void modelDropped(const QString& file); ///< an ONNX file was dragged here
    void runsSelected(const QStringList& ids);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildBars();
    void buildHelpers();
    void connectActions();
    void connectThemes();
    void connectRuns();
    void connectMessages();
    void retranslate();
    void chooseReport();
    void askForEpochs(const QString& id);
    void makeRoom();
    void restoreExperiment();
    void showRuns();
    void showSelection();
    void followOthers();
    void showShown();
    void showActive();
    void showHeading();
    void reportEnd(const QString& id, RunState state);

    const Backend backend_;
    WindowSession session_;
    ConfigDocument document_;
    RunController controller_;
    Actions* actions_;
    Banner* banner_ = nullptr;
    RunHeading* heading_ = nullptr;
    Pages* pages_ = nullptr;
    RunsPanel* runs_ = nullptr;
    ExperimentForm* form_ = nullptr;
    QDockWidget *runsDock_ = nullptr, *formDock_ = nullptr;
    MenuBar* menus_ = nullptr;
    UndoFocus* undo_ = nullptr;
    ConfigFiles* files_ = nullptr;
    RunLabelling* labelling_ = nullptr;
    LibraryControls* library_ = nullptr;
    LineUps* lineUps_ = nullptr;
    Outgoing* outgoing_ = nullptr;
    RunControls* controls_ = nullptr;
    RunCost* cost_ = nullptr;
    CloseGuard* guard_ = nullptr;
    bool formRestored_ = false;
    QString errorsRun_;     ///< that the message on show is about; empty: about none
    QTimer lookSoon_{this}; ///< at runs of other processes
};

} // namespace pdqat::ui
