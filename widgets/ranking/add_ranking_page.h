// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a ranking page into a window: its proposals go to the form, its messages to the banner.
#pragma once

namespace pdqat::ui {

class MainWindow;
class RankingPage;
class RankingService;

/// The window owns the page. Connect its layerSelected, selectLayer and exportFigureRequested yourself.
RankingPage* addRankingPage(MainWindow& window, const RankingService& service);

} // namespace pdqat::ui
