// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/add_ranking_page.h"

#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/main_window.h"

namespace pdqat::ui {

RankingPage* addRankingPage(MainWindow& window, const RankingService& service) {
    auto* page = new RankingPage(service);
    QObject::connect(page, &RankingPage::keepTopRequested, &window,
                     [&window](const RunConfig& config, int n) {
                         window.propose(config, RankingPage::tr("the top %1 in high precision").arg(n));
                     });
    QObject::connect(page, &RankingPage::errorOccurred, &window, &MainWindow::showError);
    QObject::connect(page, &RankingPage::noted, &window, &MainWindow::showNote);
    window.addPage({QStringLiteral("rankingPage"), [] { return RankingPage::tr("Ranking"); }, page,
                    [page](RunData* run) { page->setRun(run); }});
    return page;
}

} // namespace pdqat::ui
