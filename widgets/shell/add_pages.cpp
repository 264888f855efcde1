// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/add_pages.h"

#include "widgets/budget/budget_page.h"
#include "widgets/compare/compare_page.h"
#include "widgets/figures/figure_actions.h"
#include "widgets/figures/figures_page.h"
#include "widgets/inside/inside_page.h"
#include "widgets/model/model_page.h"
#include "widgets/queue/queue_indicator.h"
#include "widgets/queue/queue_page.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/line_ups.h"
#include "widgets/shell/main_window.h"
#include "widgets/tradeoff/trade_off_page.h"

#include <QStatusBar>

namespace pdqat::ui {

FiguresPage* addFiguresPage(MainWindow& window, FigureService& service, const RunService& runs) {
    auto* page = new FiguresPage(service, runs);
    QObject::connect(page, &FiguresPage::noted, &window, &MainWindow::showNote);
    QObject::connect(page, &FiguresPage::actionUsed, &window, [&window, page] { window.showPage(*page); });
    Page entry{
        QStringLiteral("figuresPage"), [] { return FiguresPage::tr("Figures"); }, page, [](RunData*) {}, {}};
    entry.actions = page->actions().menu();
    entry.menuTitle = [] { return FiguresPage::tr("Fi&gures"); };
    entry.undoStack = &page->undoStack();
    entry.unsaved = [page] { return page->unsaved(); };
    window.addPage(std::move(entry));
    return page;
}

BudgetPage* addBudgetPage(MainWindow& window, BudgetService& service, SensitivityService& sensitivity,
                          MeasureService& times) {
    auto* page = new BudgetPage(service, sensitivity, times);
    QObject::connect(page, &BudgetPage::compareRequested, &window, &MainWindow::chooseReportOf);
    QObject::connect(page, &BudgetPage::studyRequested, &window.lineUps(), &LineUps::study);
    QObject::connect(page, &BudgetPage::errorOccurred, &window, &MainWindow::showError);
    QObject::connect(page, &BudgetPage::trainRequested, &window, &MainWindow::propose);
    Page entry{QStringLiteral("budgetPage"), [] { return BudgetPage::tr("Budget"); }, page,
               [page](RunData* run) { page->setRun(run); }};
    entry.ofLayers = true;
    window.addPage(std::move(entry));
    return page;
}

void connectRecipes(MainWindow& window, const ComparePage& compare, FiguresPage& figures) {
    QObject::connect(&compare, &ComparePage::recipeRequested, &window,
                     [&window, &figures](const Recipe& recipe) {
                         window.showPage(figures);
                         figures.propose(recipe);
                     });
}

ComparePage* addComparePage(MainWindow& window, CompareService& service, const RunService& runs,
                            LayerSelection* layers) {
    auto* page = new ComparePage(service, runs, layers);
    QObject::connect(&window, &MainWindow::runsSelected, page, &ComparePage::setRuns);
    QObject::connect(&service, &Service::errorOccurred, &window, &MainWindow::showError);
    window.addPage(
        {QStringLiteral("comparePage"), [] { return ComparePage::tr("Compare"); }, page, [](RunData*) {}});
    return page;
}

ModelPage* addModelPage(MainWindow& window, ModelService& service) {
    auto* page = new ModelPage(service, window.document());
    auto& controller = window.controller();
    QObject::connect(window.actions().openModel, &QAction::triggered, page, &ModelPage::chooseFile);
    QObject::connect(&window, &MainWindow::modelDropped, page, &ModelPage::openFile);
    QObject::connect(page, &ModelPage::fileOpened, &window, [&window, page] { window.showPage(*page); });
    QObject::connect(page, &ModelPage::runMade, &window, &MainWindow::refreshRuns);
    QObject::connect(page, &ModelPage::runRequested, &controller, &RunController::show);
    QObject::connect(page, &ModelPage::trainRequested, &window, &MainWindow::propose);
    QObject::connect(page, &ModelPage::errorOccurred, &window, &MainWindow::showError);
    QObject::connect(page, &ModelPage::noted, &window, &MainWindow::showNote);
    Page entry{QStringLiteral("modelPage"), [] { return ModelPage::tr("Model"); }, page,
               [page](RunData* run) { page->setRun(run); }};
    entry.ofLayers = true;
    window.addPage(std::move(entry));
    return page;
}

InsidePage* addInsidePage(MainWindow& window, InsightService& service, LayerSelection* layers) {
    auto* page = new InsidePage(service, layers);
    QObject::connect(page, &InsidePage::errorOccurred, &window, &MainWindow::showError);
    Page entry{QStringLiteral("insidePage"), [] { return InsidePage::tr("Inside"); }, page,
               [page](RunData* run) { page->setRun(run); }};
    entry.ofLayers = true;
    window.addPage(std::move(entry));
    return page;
}

QueuePage* addQueuePage(MainWindow& window, QueueService& service) {
    auto* page = new QueuePage(service);
    QObject::connect(page, &QueuePage::runRequested, &window.controller(), &RunController::show);
    QObject::connect(&service, &Service::errorOccurred, &window, &MainWindow::showError);
    auto* indicator = new QueueIndicator(service, &window);
    window.statusBar()->addPermanentWidget(indicator);
    QObject::connect(indicator, &QToolButton::clicked, page, [&window, page] { window.showPage(*page); });
    Page entry{QStringLiteral("queuePage"), [] { return QueuePage::tr("Queue"); }, page, [](RunData*) {}, {}};
    entry.actions = page->actions();
    entry.menuTitle = [] { return QueuePage::tr("&Queue"); };
    window.addPage(std::move(entry));
    return page;
}

TradeOffPage* addTradeOffPage(MainWindow& window, TradeOffService& service, const RunService& runs) {
    auto* page = new TradeOffPage(service, runs);
    auto& controller = window.controller();
    QObject::connect(page, &TradeOffPage::runRequested, &controller, &RunController::show);
    QObject::connect(page, &TradeOffPage::exportRequested, &window, [&window](const QString& run) {
        window.controller().show(run);
        window.exportModel(run);
    });
    QObject::connect(&window.lineUps(), &LineUps::studyLinedUp, page, [&window, page](const QString& sweep) {
        page->showStudy(sweep);
        window.showPage(*page);
    });
    window.addPage({QStringLiteral("tradeOffPage"), [] { return TradeOffPage::tr("Trade-off"); }, page,
                    [](RunData*) {}});
    return page;
}

RankingPage* addRankingPage(MainWindow& window, RankingService& service, SensitivityService& sensitivity) {
    auto* page = new RankingPage(service, sensitivity);
    QObject::connect(page, &RankingPage::keepTopRequested, &window,
                     [&window](const RunConfig& config, int n) {
                         window.propose(config, RankingPage::tr("the top %1 in high precision").arg(n));
                     });
    QObject::connect(page, &RankingPage::studyRequested, &window.lineUps(), &LineUps::study);
    QObject::connect(page, &RankingPage::errorOccurred, &window, &MainWindow::showError);
    QObject::connect(page, &RankingPage::noted, &window, &MainWindow::showNote);
    Page entry{QStringLiteral("rankingPage"), [] { return RankingPage::tr("Ranking"); }, page,
               [page](RunData* run) { page->setRun(run); }};
    entry.ofLayers = true;
    window.addPage(std::move(entry));
    return page;
}

} // namespace pdqat::ui
