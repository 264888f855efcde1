// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workbench_window.h"

#include "widgets/live/layers_page.h"
#include "widgets/live/overview_page.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/ranking_figure.h"
#include "widgets/paper/run_series.h"
#include "widgets/plots/palette.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/ranking/ranking_service.h"
#include "widgets/shell/add_pages.h"

namespace pdqat::ui {

WorkbenchWindow::WorkbenchWindow(Backend backend, LanguageSwitch& languages)
    : MainWindow(backend), ranking_(backend.ranking) {
    addPages(backend);
    setLanguages(availableLanguages());
    connect(this, &MainWindow::languageChosen, &languages, &LanguageSwitch::choose);
}

void WorkbenchWindow::addPages(const Backend& backend) {
    auto* overview = new OverviewPage(&selection_);
    auto* layers = new LayersPage(&selection_);
    addPage({QStringLiteral("overviewPage"), [] { return tr("Overview"); }, overview,
             [overview](RunData* run) { overview->setRun(run); }});
    addPage({QStringLiteral("layersPage"), [] { return tr("Layers"); }, layers,
             [layers](RunData* run) { layers->setRun(run); }});
    connectRanking(*addRankingPage(*this, ranking_));
    addFiguresPage(*this, backend.figures, backend.runs);
}

void WorkbenchWindow::connectRanking(RankingPage& page) {
    page.setLayerColor([](int index, int layers) { return layerColor(index, layers); });
    connect(&page, &RankingPage::layerSelected, &selection_, &LayerSelection::select);
    connect(&selection_, &LayerSelection::changed, &page, &RankingPage::selectLayer);
    connect(&page, &RankingPage::exportFigureRequested, this, [this, &page] { exportRanking(page); });
}

void WorkbenchWindow::exportRanking(const RankingPage& page) {
    const auto* run = controller().shownRun();
    if (!run || !run->started())
        return;
    auto figure = std::make_unique<RankingFigure>();
    figure->about = aboutRun(*run, tr("Ranking of layers"));
    figure->ranking = page.ranking();
    figure->verdict = page.verdict();
    for (const auto& layer : run->started()->layers)
        figure->layers.push_back(layer.name);
    auto* dialog = new ExportDialog(std::move(figure), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace pdqat::ui
