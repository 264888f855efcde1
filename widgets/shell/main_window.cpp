// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/main_window.h"

#include "widgets/basics/banner.h"
#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/figure_service.h"
#include "widgets/form/experiment_form.h"
#include "widgets/report/report_service.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/close_guard.h"
#include "widgets/shell/config_files.h"
#include "widgets/shell/dock_title.h"
#include "widgets/shell/end_notice.h"
#include "widgets/shell/help.h"
#include "widgets/shell/library_controls.h"
#include "widgets/shell/line_ups.h"
#include "widgets/shell/outgoing.h"
#include "widgets/shell/queue_ends.h"
#include "widgets/shell/run_controls.h"
#include "widgets/shell/run_cost.h"
#include "widgets/shell/run_heading.h"
#include "widgets/shell/run_inventory.h"
#include "widgets/shell/run_labelling.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/theme.h"
#include "widgets/shell/tool_bar.h"
#include "widgets/shell/tour.h"
#include "widgets/shell/undo_focus.h"
#include "widgets/sweeps/sweep_indicator.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace pdqat::ui {
namespace {

/// The first ONNX file among what is dragged; empty: none.
QString modelIn(const QMimeData& data) {
    for (const auto& url : data.urls())
        if (url.isLocalFile() && url.path().endsWith(QStringLiteral(".onnx"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

/// A process of another machine is known to live by two looks, a minute apart at most.
constexpr std::chrono::seconds lookDelay{20};

} // namespace

MainWindow::MainWindow(Backend backend, QWidget* parent)
    : QMainWindow(parent), backend_(backend), controller_(backend.runs), actions_(new Actions(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("%1 – PD-QAT Workbench").arg(QDir(backend.runs.libraryFolder()).dirName()));
    setAcceptDrops(true);
    const auto presets = backend.experiments.presets();
    document_.replace(presets.empty() ? RunConfig{} : presets.front().config, {});
    document_.undoStack().clear();
    connectThemes();
    buildCentre();
    buildDocks();
    buildBars();
    buildHelpers();
    connectActions();
    connectRuns();
    connectMessages();
    retranslate();
    session_.restore(*this);
    restoreExperiment();
    if (const auto problem = session_.problem(); !problem.isEmpty())
        showError(tr("Settings were reset."), problem);
    showRuns();
    showShown();
    showActive();
    showSelection();
    runs_->setFocus();
    backend_.runs.refresh();
    lookSoon_.start(); // the first look cannot tell all of them from interrupted ones
}

/// A field that is being edited ends that while there is a document to take it.
MainWindow::~MainWindow() {
    if (auto* edited = focusWidget())
        edited->clearFocus();
}

void MainWindow::buildCentre() {
    banner_ = new Banner(QStringLiteral("banner"));
    heading_ = new RunHeading;
    pages_ = new Pages;
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(pages_, 1);
    banner_->floatOver(*centre);
    setCentralWidget(centre);
}

void MainWindow::buildDocks() {
    runs_ = new RunsPanel;
    runs_->setMinimumWidth(22 * gridUnit);
    form_ = new ExperimentForm(document_, backend_.experiments, backend_.data, backend_.runs);
    form_->setMinimumWidth(32 * gridUnit);
    const auto dock = [this](const char* name, QWidget* content, Qt::DockWidgetArea area) {
        auto* made = new QDockWidget;
        made->setObjectName(QLatin1String(name));
        made->setWidget(content);
        made->setTitleBarWidget(new DockTitle(made));
        made->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
        made->toggleViewAction()->setObjectName(made->objectName() + QStringLiteral(".toggle"));
        addDockWidget(area, made);
        return made;
    };
    runsDock_ = dock("runsDock", runs_, Qt::LeftDockWidgetArea);
    formDock_ = dock("experimentDock", form_, Qt::RightDockWidgetArea);
    runsDock_->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_1);
    formDock_->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_2);
    // On a small screen the pages need the room more.
    const int room = std::min(180 * gridUnit, screen()->availableSize().width());
    resizeDocks({runsDock_, formDock_}, {room * 35 / 180, room * 52 / 180}, Qt::Horizontal);
}

void MainWindow::buildBars() {
    auto* tools = new ToolBar(*actions_, document_, backend_.experiments.presets());
    addToolBar(tools);
    formDock_->toggleViewAction()->setIcon(icon(QStringLiteral("levels")));
    tools->addForm(formDock_->toggleViewAction());
    labelling_ = new RunLabelling(backend_.runs, *runs_, *this);
    library_ = new LibraryControls(backend_.runs, *runs_, *actions_, session_.state(), *this);
    connect(library_, &LibraryControls::libraryChosen, this, &MainWindow::libraryChosen);
    menus_ =
        new MenuBar(*actions_, runs_->runActions() + labelling_->actions(),
                    {runsDock_->toggleViewAction(), formDock_->toggleViewAction(), tools->toggleViewAction()},
                    library_->recent());
    setMenuBar(menus_);
    connect(menus_, &MenuBar::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::buildHelpers() {
    controls_ = new RunControls(controller_, backend_.queue, *actions_, document_, *form_, *this);
    cost_ = new RunCost(backend_, controller_, *heading_, this);
    new RunInventory(backend_, controller_, *heading_, this);
    guard_ = new CloseGuard(controller_, *pages_, *this);
    connect(guard_, &CloseGuard::declined, this, &MainWindow::closeDeclined);
    files_ = new ConfigFiles(document_, *this);
    undo_ = new UndoFocus(document_.undoStack(), *pages_, *actions_, this);
    undo_->addHome(*formDock_, document_.undoStack());
    undo_->addHome(*runsDock_, labelling_->undoStack());
    outgoing_ = new Outgoing(backend_, controller_, *actions_, *this);
    new QueueEnds(backend_.queue, *this);
    lineUps_ = new LineUps(backend_, document_, *this);
    connect(actions_->vary, &QAction::triggered, lineUps_, &LineUps::vary);
    connect(lineUps_, &LineUps::linedUp, this, [this](const QString& name) {
        showNote(tr("“%1” waits in line: page Queue has it.").arg(name));
    });
    auto* sweeps = new SweepIndicator(backend_.sweeps, *this);
    statusBar()->addPermanentWidget(sweeps);
    connect(controls_, &RunControls::queued, this,
            [this] { showNote(tr("The experiment waits in line: page Queue has it.")); });
    connect(sweeps, &SweepIndicator::runsMoved, this, [this] { backend_.runs.refresh(); });
    connect(actions_->sweep, &QAction::triggered, sweeps, &SweepIndicator::showDialog);
}

void MainWindow::addPage(const Page& page) {
    pages_->add(page);
    session_.restorePage(*page.widget, *pages_);
    page.setRun(controller_.shownRun());
    if (page.undoStack)
        undo_->addStack(page.undoStack);
    menus_->addPage(page);
    undo_->follow(pages_->currentWidget());
}

void MainWindow::setLanguages(const std::vector<Language>& languages) {
    menus_->setLanguages(languages, session_.preferences());
}

void MainWindow::showPage(QWidget& page) { pages_->show(page); }

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    const auto& a = *actions_;
    on(a.newExperiment, [this] {
        const auto presets = backend_.experiments.presets();
        propose(presets.empty() ? RunConfig{} : presets.front().config, tr("new experiment"));
    });
    on(a.importConfig, [this] { files_->chooseImport(); });
    on(a.exportConfig, [this] { files_->chooseExport(); });
    on(a.report, [this] { chooseReport(); });
    on(a.quit, [this] { close(); });
    on(a.refresh, [this] {
        backend_.runs.refresh();
        form_->refresh();
    });
    on(a.findRun, [this] {
        runsDock_->show();
        runs_->focusFilter();
    });
    on(a.nextPage, [this] { pages_->turn(1); });
    on(a.previousPage, [this] { pages_->turn(-1); });
    on(a.help, [this] { showHelp(this); });
    on(a.shortcuts, [this] { showShortcuts(this, shortcutSections(actions_->all(), *this)); });
    on(a.tour, [this] { startTour(); });
    on(a.about, [this] { showAbout(this); });
}

void MainWindow::startTour() {
    if (auto* shown = findChild<Tour*>()) {
        shown->raise();
        return shown->setFocus(Qt::OtherFocusReason);
    }
    const auto showForm = [this] {
        formDock_->show();
        formDock_->raise();
    };
    new Tour(
        {{form_, [] { return tr("Configure and run"); },
          [] {
              return tr(
                  "Choose a preset, change what you like, press Run. Bit widths, the constraint levels ε "
                  "and the layers kept in high precision are here; what is wrong is said under the field.");
          },
          showForm},
         {pages_,
          [] { return tr("Watch every layer"); },
          [] {
              return tr(
                  "Accuracy, the error of each layer and its dual variable λ are drawn as they come in. λ "
                  "is the price of a constraint: a layer of large λ suffers most from few bits.");
          },
          {}},
         {pages_,
          [] { return tr("Decide what to keep"); },
          [] {
              return tr("Ranking and Budget turn λ into a choice of bits, Study… trains several choices, and "
                        "page Trade-off says which is worth taking. Then export the model.");
          },
          {}}},
        *this);
}

void MainWindow::connectThemes() {
    const auto chosen = themeFromName(session_.preferences().get(preference::theme));
    applyTheme(chosen);
    const auto& a = *actions_;
    for (auto [action, theme] :
         {std::pair(a.themeSystem, Theme::System), std::pair(a.themeLight, Theme::Light),
          std::pair(a.themeDark, Theme::Dark)}) {
        action->setChecked(theme == chosen);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            session_.preferences().set(preference::theme, themeName(theme));
            applyTheme(theme);
        });
    }
}

void MainWindow::connectRuns() {
    lookSoon_.setObjectName(QStringLiteral("runs.lookSoon"));
    lookSoon_.setSingleShot(true);
    lookSoon_.setInterval(lookDelay);
    connect(&lookSoon_, &QTimer::timeout, &backend_.runs, &RunService::refresh);
    connect(&backend_.runs, &RunService::listChanged, this, &MainWindow::showRuns);
    connect(&controller_, &RunController::shownChanged, this, [this] {
        if (!errorsRun_.isEmpty() && errorsRun_ != controller_.shownId())
            banner_->dismiss();
        showShown();
    });
    connect(&controller_, &RunController::activeChanged, this, &MainWindow::showActive);
    connect(&controller_, &RunController::ended, this, &MainWindow::reportEnd);
    connect(&backend_.runs, &RunService::opened, this, [this](const QString& id, bool readable) {
        if (!readable)
            errorsRun_ = id;
    });
    connect(heading_, &RunHeading::resumeRequested, &controller_, &RunController::resumeRun);
    connect(heading_, &RunHeading::extendRequested, this, &MainWindow::askForEpochs);
    connect(runs_, &RunsPanel::runSelected, &controller_, &RunController::show);
    connect(runs_, &RunsPanel::runSelected, this, &MainWindow::makeRoom);
    connect(runs_, &RunsPanel::resumeRequested, &controller_, &RunController::resumeRun);
    connect(runs_, &RunsPanel::extendRequested, this, &MainWindow::askForEpochs);
    connect(runs_, &RunsPanel::selectionChanged, this, &MainWindow::showSelection);
    connect(runs_, &RunsPanel::copyConfigRequested, this, [this](const QString& id) {
        if (const auto record = controller_.record(id))
            propose(record->config, tr("settings of %1").arg(toQt(record->name)));
    });
    connect(runs_, &RunsPanel::openFolderRequested, this, [this](const QString& id) {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(backend_.runs.libraryFolder() + QStringLiteral("/runs/") + id));
    });
}

/// Runs want the room to be looked at: in a window of usual size the form leaves it to them, and comes back
/// with propose() or its button.
void MainWindow::makeRoom() {
    constexpr int roomForAll = 200 * gridUnit;
    if (width() < roomForAll)
        formDock_->hide();
}

/// As the form was left at the last quit.
void MainWindow::restoreExperiment() {
    const auto kept = session_.experiment();
    if (kept.isEmpty())
        return;
    try {
        document_.replace(configFromJson(kept.toStdString(), "the form as it was left"), {});
        document_.undoStack().clear();
        formRestored_ = true;
    } catch (const Error& error) {
        showError(tr("The form begins anew."), toQt(error.what()));
    }
}

void MainWindow::askForEpochs(const QString& id) {
    const auto record = controller_.record(id);
    if (!record)
        return;
    const auto done = int(record->epochsDone), configured = int(record->config.run.epochs);
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("extendRun"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Train to more epochs"));
    dialog->setLabelText(
        tr("Epochs in all, of which %1 are done.\nWeights, λ and the optimiser go on as they were left. The "
           "milestones of the learning rate stay where they are: they count from the first epoch.")
            .arg(done));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(done + 1, int(findField("run.epochs")->range.maximum));
    dialog->setIntValue(configured > done ? configured : done + std::max(1, done / 2));
    dialog->setOkButtonText(tr("Train"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, id](int epochs) { controller_.extendRun(id, epochs); });
    dialog->open();
}

void MainWindow::connectMessages() {
    for (const Service* service :
         std::initializer_list<const Service*>{&backend_.runs, &backend_.figures, &backend_.reports})
        connect(service, &Service::errorOccurred, this, &MainWindow::showError);
    connect(&backend_.reports, &ReportService::written, this,
            [this](const QString& path) { banner_->showFile(tr("The report is in %1.").arg(path), path); });
    connect(files_, &ConfigFiles::imported, this, &MainWindow::propose);
    connect(files_, &ConfigFiles::failed, this, &MainWindow::showError);
}

void MainWindow::showRuns() {
    runs_->setRuns(backend_.runs.list());
    session_.restoreRun(controller_);
    runs_->select(controller_.shownId());
    showHeading();
    followOthers();
    const auto& shown = controller_.shownId();
    if (!shown.isEmpty() && shown != controller_.activeId() && !controller_.record(shown))
        controller_.show(runs_->selected()); // it was thrown away
}

/// What acts on one run asks for one; what takes several takes all that are selected.
void MainWindow::showSelection() {
    const auto selected = runs_->selectedRuns();
    actions_->report->setEnabled(!selected.isEmpty());
    showHeading();
    Q_EMIT runsSelected(selected);
}

/// Nobody tells what other processes do with their runs.
void MainWindow::followOthers() {
    const auto isOthers = [this](const RunRecord& run) {
        return isUnderWay(run.state) && toQt(run.id) != controller_.activeId();
    };
    if (std::ranges::any_of(backend_.runs.list(), isOthers))
        lookSoon_.start();
}

void MainWindow::showShown() {
    const auto record = controller_.record(controller_.shownId());
    pages_->setRun(controller_.shownRun(), record && isImported(record->config)
                                               ? toQt(title(*record->config.imported.program))
                                               : QString());
    runs_->select(controller_.shownId());
    showHeading();
    controller_.forgetOthers();
}

void MainWindow::showActive() {
    runs_->setResumable(!controller_.busy());
    showHeading();
}

void MainWindow::showHeading() {
    const auto record = controller_.record(controller_.shownId());
    const auto selected = runs_->selectedRuns().size();
    heading_->setRun(record, !controller_.busy());
    heading_->setSelected(int(selected));
    const bool isOwn = record && !isImported(record->config);
    actions_->exportModel->setEnabled(isOwn && selected <= 1);
    actions_->sendToTracker->setEnabled(isOwn && selected <= 1);
}

void MainWindow::reportEnd(const QString& id, RunState state) {
    if (guard_->closing())
        return;
    const auto record = controller_.record(id);
    tellDesktopOfEnd(*this, record ? toQt(record->name) : id, state);
    if (state == RunState::Failed && id != controller_.shownId()) // else its pages say why
        showError(tr("A run failed."), record ? toQt(record->name) : id);
    backend_.runs.refresh();
}

void MainWindow::exportModel(const QString& run) {
    if (!outgoing_->showModels(run))
        showError(tr("The model cannot be exported yet."),
                  tr("The list of runs does not have run %1. Read the library again, or look in its trash.")
                      .arg(run));
}

void MainWindow::propose(const RunConfig& config, const QString& reason) {
    document_.replace(config, reason);
    formDock_->show();
    formDock_->raise();
    form_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::importConfig(const QString& path) { files_->importFrom(path); }

void MainWindow::exportConfig(const QString& path) { files_->exportTo(path); }

void MainWindow::chooseReport() { chooseReportOf(runs_->selectedRuns()); }

void MainWindow::chooseReportOf(const QStringList& runs) {
    if (runs.isEmpty())
        return;
    const auto name = runs.size() == 1 ? runs.front() : QStringLiteral("comparison");
    chooseFileToSave(this, tr("Write a report"), QStringLiteral("report-%1.html").arg(name),
                     tr("Web page (*.html)") + QStringLiteral(";;") + tr("PDF (*.pdf)"),
                     [this, runs](const QString& path) { backend_.reports.write(runs, path); });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(guard_->mayClose());
    if (event->isAccepted())
        session_.save(*this, *pages_, controller_, toJson(document_.config()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto& dragged = *event->mimeData();
    if (!modelIn(dragged).isEmpty() || LibraryControls::accepts(dragged))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const auto model = modelIn(*event->mimeData()); !model.isEmpty())
        return Q_EMIT modelDropped(model);
    library_->take(*event->mimeData());
}

void MainWindow::closeKeepingRun() { guard_->closeKeepingRun(); }

void MainWindow::showError(const QString& title, const QString& message) {
    errorsRun_.clear();
    banner_->showMessage(Banner::Kind::Error, title, message);
}

void MainWindow::showNote(const QString& message) { banner_->showMessage(Banner::Kind::Info, {}, message); }

void MainWindow::retranslate() {
    runsDock_->setWindowTitle(tr("Runs"));
    formDock_->setWindowTitle(tr("Experiment"));
    actions_->retranslate();
    if (library_)
        library_->retranslate();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        controls_->show();
        cost_->show();
    }
    QMainWindow::changeEvent(event);
}

} // namespace pdqat::ui
