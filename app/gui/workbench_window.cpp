// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workbench_window.h"

#include "widgets/live/layers_page.h"
#include "widgets/live/overview_page.h"
#include "widgets/model/model_page.h"
#include "widgets/plots/palette.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/add_pages.h"

namespace pdqat::ui {

WorkbenchWindow::WorkbenchWindow(Backend backend, LanguageSwitch& languages) : MainWindow(backend) {
    addPages(backend);
    setLanguages(availableLanguages());
    connect(this, &MainWindow::languageChosen, &languages, &LanguageSwitch::choose);
}

void WorkbenchWindow::addPages(const Backend& backend) {
    auto* overview = new OverviewPage(&selection_);
    auto* layers = new LayersPage(&selection_);
    addPage({QStringLiteral("overviewPage"), [] { return tr("Overview"); }, overview,
             [overview](RunData* run) { overview->setRun(run); }});
    Page entry{QStringLiteral("layersPage"), [] { return tr("Layers"); }, layers,
               [layers](RunData* run) { layers->setRun(run); }};
    entry.ofLayers = true;
    addPage(std::move(entry));
    model_ = addModelPage(*this, backend.models);
    connect(model_, &ModelPage::layerSelected, &selection_, &LayerSelection::select);
    connect(&selection_, &LayerSelection::changed, model_, &ModelPage::selectLayer);
    addInsidePage(*this, backend.insights, &selection_);
    connectRanking(*addRankingPage(*this, backend.ranking, backend.sensitivity));
    addBudgetPage(*this, backend.budget, backend.sensitivity, backend.latency);
    addTradeOffPage(*this, backend.tradeOffs, backend.runs);
    const auto* compare = addComparePage(*this, backend.compare, backend.runs, &selection_);
    addQueuePage(*this, backend.queue);
    connectRecipes(*this, *compare, *addFiguresPage(*this, backend.figures, backend.runs));
}

void WorkbenchWindow::openModel(const QString& file) { model_->openFile(file); }

void WorkbenchWindow::connectRanking(RankingPage& page) {
    page.setLayerColor([](int index, int layers) { return layerColor(index, layers); });
    connect(&page, &RankingPage::layerSelected, &selection_, &LayerSelection::select);
    connect(&selection_, &LayerSelection::changed, &page, &RankingPage::selectLayer);
}

} // namespace pdqat::ui
