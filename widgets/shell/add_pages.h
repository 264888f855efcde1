// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts pages into a window, which owns them: their messages go to its banner, their proposals to its form.
#pragma once

namespace pdqat::ui {

class BudgetPage;
class BudgetService;
class ComparePage;
class CompareService;
class FigureService;
class FiguresPage;
class InsidePage;
class InsightService;
class LayerSelection;
class MainWindow;
class MeasureService;
class ModelPage;
class ModelService;
class QueuePage;
class QueueService;
class RankingPage;
class RankingService;
class SensitivityService;
class RunService;
class TradeOffPage;
class TradeOffService;

FiguresPage* addFiguresPage(MainWindow& window, FigureService& service, const RunService& runs);
/// Connect its layerSelected, selectLayer and exportFigureRequested yourself.
RankingPage* addRankingPage(MainWindow& window, RankingService& service, SensitivityService& sensitivity);
/// Likewise its layerSelected and selectLayer.
ModelPage* addModelPage(MainWindow& window, ModelService& service);
/// @param layers  may be null
ComparePage* addComparePage(MainWindow& window, CompareService& service, const RunService& runs,
                            LayerSelection* layers);
/// Recipes that the one makes are opened on the other.
void connectRecipes(MainWindow& window, const ComparePage& compare, FiguresPage& figures);
TradeOffPage* addTradeOffPage(MainWindow& window, TradeOffService& service, const RunService& runs);
/// @param layers  may be null
InsidePage* addInsidePage(MainWindow& window, InsightService& service, LayerSelection* layers);
QueuePage* addQueuePage(MainWindow& window, QueueService& service);
BudgetPage* addBudgetPage(MainWindow& window, BudgetService& service, SensitivityService& sensitivity,
                          MeasureService& times);

} // namespace pdqat::ui
