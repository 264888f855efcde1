// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/main_window.h"

#include "engine/api/error.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/choose_file.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/form/experiment_form.h"
#include "widgets/form/preset_box.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/dock_title.h"
#include "widgets/shell/end_notice.h"
#include "widgets/shell/run_heading.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/theme.h"

#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

/// A file that builds on a preset holds a part of the settings only; the rest would silently be defaults.
void requireWhole(const QByteArray& content, const QString& path) {
    const auto base = QJsonDocument::fromJson(content).object().value(QLatin1String("_base")).toString();
    if (!base.isEmpty())
        throw Error(ErrorKind::Config, path.toStdString(),
                    "holds only what differs from the preset " + base.toStdString(),
                    "pdqat config template --config FILE writes it whole");
}

} // namespace

MainWindow::MainWindow(Backend& backend, QWidget* parent)
    : QMainWindow(parent),
      backend_(backend),
      windowState_(windowStateFile()),
      controller_(backend),
      actions_(new Actions(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("PD-QAT Workbench"));
    applyTheme(themeFromName(preferences_.get(preference::theme)));
    const auto presets = backend.presets();
    document_.replace(presets.empty() ? RunConfig{} : presets.front().config, {});
    document_.undoStack().clear();
    buildCentre();
    buildDocks();
    buildToolBar();
    buildMenus();
    status_ = new StatusLine;
    statusBar()->addWidget(status_, 1);
    statusBar()->setSizeGripEnabled(false);
    connectActions();
    connectExports(); // first: exports of another run are forgotten before it is shown
    connectRuns();
    connectSweeps();
    retranslate();
    restoreSession();
    showRuns();
    showShown();
    showActive();
    actions_->report->setEnabled(!runs_->selectedRuns().isEmpty());
    runs_->setFocus();
    backend_.refreshRuns();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre() {
    banner_ = new Banner(QStringLiteral("banner"));
    heading_ = new RunHeading;
    tabs_ = new QTabWidget;
    tabs_->setObjectName(QStringLiteral("pages"));
    tabs_->setDocumentMode(true);
    tabs_->setMinimumWidth(30 * gridUnit);
    tabs_->tabBar()->setObjectName(QStringLiteral("pages.bar"));
    tabs_->tabBar()->setExpanding(false);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(banner_);
    layout->addWidget(heading_);
    layout->addWidget(tabs_, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks() {
    runs_ = new RunsPanel;
    runs_->setMinimumWidth(22 * gridUnit);
    form_ = new ExperimentForm(document_, backend_);
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
    resizeDocks({runsDock_, formDock_}, {35 * gridUnit, 52 * gridUnit}, Qt::Horizontal);
}

void MainWindow::addPage(Page page) {
    page.widget->setObjectName(page.name);
    tabs_->addTab(page.widget, page.title());
    if (page.name == preferences_.get(preference::page))
        tabs_->setCurrentWidget(page.widget);
    restoreRemembered(*page.widget, windowState_);
    page.setRun(controller_.shownRun());
    if (page.undoStack)
        undo_->addStack(page.undoStack);
    addPageMenu(page);
    pages_.push_back(std::move(page));
    followUndo(tabs_->currentWidget());
}

void MainWindow::showPage(QWidget& page) { tabs_->setCurrentWidget(&page); }

void MainWindow::connectRuns() {
    connect(&backend_, &Backend::runsChanged, this, &MainWindow::showRuns);
    connect(&backend_, &Backend::errorOccurred, this, &MainWindow::showError);
    connect(&backend_, &Backend::reportWritten, this,
            [this](const QString& path) { showNote(tr("The report is in %1.").arg(path)); });
    connect(runs_, &RunsPanel::selectionChanged, this,
            [this] { actions_->report->setEnabled(!runs_->selectedRuns().isEmpty()); });
    connect(&backend_, &Backend::pointsDropped, status_, &StatusLine::setDropped);
    connect(&controller_, &RunController::shownChanged, this, &MainWindow::showShown);
    connect(&controller_, &RunController::activeChanged, this, &MainWindow::showActive);
    connect(&controller_, &RunController::progressChanged, this, &MainWindow::showProgress);
    connect(&controller_, &RunController::ended, this, &MainWindow::reportEnd);
    connect(runs_, &RunsPanel::runSelected, &controller_, &RunController::show);
    connect(runs_, &RunsPanel::resumeRequested, &controller_, &RunController::resumeRun);
    connect(heading_, &RunHeading::resumeRequested, &controller_, &RunController::resumeRun);
    connect(&form_->readiness(), &Readiness::changed, this, &MainWindow::showActive);
}

void MainWindow::showRuns() {
    runs_->setRuns(backend_.runs());
    restoreRun();
    runs_->select(controller_.shownId());
    heading_->setRun(controller_.record(controller_.shownId()), !controller_.training());
    showCost();
    form_->refresh();
}

void MainWindow::showShown() {
    for (const auto& page : pages_)
        page.setRun(controller_.shownRun());
    runs_->select(controller_.shownId());
    heading_->setRun(controller_.record(controller_.shownId()), !controller_.training());
    showCost();
    controller_.forgetOthers();
}

void MainWindow::showActive() {
    const bool training = controller_.training(), steerable = training && !controller_.stopping();
    form_->refresh();
    const auto& readiness = form_->readiness();
    actions_->run->setEnabled(readiness.ready());
    actions_->run->setToolTip(readiness.ready() ? tr("Start this experiment") : readiness.reason());
    actions_->pause->setEnabled(steerable);
    actions_->setPaused(controller_.paused());
    actions_->stop->setEnabled(steerable);
    actions_->abort->setEnabled(training);
    runs_->setResumable(!training);
    heading_->setRun(controller_.record(controller_.shownId()), !training);
    showProgress();
}

void MainWindow::showProgress() {
    using Activity = StatusLine::Activity;
    const auto busy = controller_.stopping() ? Activity::Stopping : Activity::Training;
    status_->setProgress(controller_.training() ? busy : Activity::Idle, controller_.progress());
}

void MainWindow::reportEnd(const QString& id, RunState state) {
    if (closing_) {
        close();
        return;
    }
    const auto record = controller_.record(id);
    tellDesktopOfEnd(*this, record ? toQt(record->name) : id, state);
    const auto* run = id == controller_.shownId() ? controller_.shownRun() : nullptr;
    if (state == RunState::Failed)
        showError(tr("The run failed."), run && run->failure() ? toQt(run->failure()->message) : id);
    backend_.refreshRuns();
}

void MainWindow::startRun() {
    // What is still being typed counts: leave the editor before reading the configuration.
    setFocus(Qt::OtherFocusReason);
    if (form_->readiness().ready())
        controller_.start(document_.config());
}

void MainWindow::propose(const RunConfig& config, const QString& reason) {
    document_.replace(config, reason);
    formDock_->show();
    formDock_->raise();
    form_->setFocus(Qt::OtherFocusReason);
}

void MainWindow::importConfig(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError(tr("The settings could not be read."), path + QStringLiteral(": ") + file.errorString());
        return;
    }
    try {
        const auto content = file.readAll();
        requireWhole(content, path);
        const auto config = configFromJson(content.toStdString(), path.toStdString());
        propose(config, tr("import %1").arg(QFileInfo(path).fileName()));
    } catch (const Error& error) {
        showError(tr("The settings could not be read."), QString::fromUtf8(error.what()));
    }
}

void MainWindow::exportConfig(const QString& path) {
    const auto problem = writeText(path, toQt(toJson(document_.config())));
    if (!problem.isEmpty())
        showError(tr("The settings were not written."), problem);
}

void MainWindow::showError(const QString& title, const QString& message) {
    banner_->showMessage(Banner::Kind::Error, title, message);
}

void MainWindow::showNote(const QString& message) { banner_->showMessage(Banner::Kind::Info, {}, message); }

void MainWindow::retranslate() {
    runsDock_->setWindowTitle(tr("Runs"));
    formDock_->setWindowTitle(tr("Experiment"));
    toolBar_->setWindowTitle(tr("Toolbar"));
    presetLabel_->setText(tr("Preset"));
    tabs_->setAccessibleName(tr("Pages"));
    tabs_->tabBar()->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < pages_.size(); ++i)
        tabs_->setTabText(int(i), pages_[i].title());
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&Run"), tr("&View"), tr("&Help")};
    for (std::size_t i = 0; i < menus_.size(); ++i)
        menus_[i]->setTitle(titles[i]);
    for (const auto& [menu, title] : pageMenus_)
        menu->setTitle(title());
    themeMenu_->setTitle(tr("&Theme"));
    languageMenu_->setTitle(tr("&Language"));
    actions_->retranslate();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showActive();
        showCost();
    }
    QMainWindow::changeEvent(event);
}

} // namespace pdqat::ui
