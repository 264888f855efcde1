// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Overview of a run: accuracy and loss per bit width, and the board of constraints.
#pragma once

#include "widgets/live/legend_state.h"
#include "widgets/live/run_page.h"

#include <utility>

class QLabel;
class QSplitter;

namespace pdqat::ui {

class BoardView;
class CurveLegend;
class LayerSelection;

class OverviewPage : public RunPage {
    Q_OBJECT
public:
    /// @param selection shared with the other pages, must outlive this one; nullptr: none
    explicit OverviewPage(LayerSelection* selection = nullptr, QWidget* parent = nullptr);

protected:
    void rebuild() override;
    void markStale() override;
    void retranslate() override;

private:
    void showBaseline();
    void showCertificate();

    LegendState legend_;
    CurveLegend* curves_;
    QLabel *baseline_, *certificate_;
    std::pair<quint64, std::size_t> shown_; ///< of the run: generation and dual steps that it tells of
    BoardView* board_;
};

} // namespace pdqat::ui
