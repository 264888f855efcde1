// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a run by dual variable or another criterion: pictures, table, and the step to a
// mixed-precision run.
#pragma once

#include "engine/api/sweep_draft.h"
#include "widgets/ranking/ranking_table.h"
#include "widgets/run_data.h"

#include <QColor>
#include <QPointer>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace pdqat::ui {

class FoldedText;
class KeepTopBar;
class MeasureBar;
class RankingExports;
class RankingService;
class RankingViews;
class SensitivityService;

class RankingPage : public QWidget {
    Q_OBJECT
public:
    /// Colour of the index-th of `layers` layers, the same everywhere in the window.
    using LayerColor = std::function<QColor(int index, int layers)>;

    RankingPage(RankingService& service, SensitivityService& sensitivity, QWidget* parent = nullptr);

    /// nullptr: no run.
    void setRun(RunData* run);
    void setLayerColor(LayerColor color);
    int bits() const; ///< bit width on show; 0: none
    RunData* run() const { return run_; }
    const std::vector<RankedLayer>& ranking() const { return table_->rows(); } ///< as shown, in order of rank
    RankingVerdict verdict() const; ///< of all, and of what is to be kept

public Q_SLOTS:
    void selectLayer(const QString& layer);

Q_SIGNALS:
    void layerSelected(const QString& layer); ///< by the user, here
    /// The top n of the ranking kept in high precision: a configuration ready to start.
    void keepTopRequested(const pdqat::RunConfig& config, int n);
    /// Of this ranking. @param layers  that it has
    void studyRequested(const pdqat::TradeOffStudy& study, int layers);
    void errorOccurred(const QString& title, const QString& message);
    void noted(const QString& message); ///< something was done that leaves no trace on screen

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    QWidget* buildSplit();
    void connectParts();
    void noteChange();
    void refresh();
    void refreshColors();
    void showViews();
    void showMeasures();
    void exportView();
    void copyView();
    QString outputText() const;
    QString shareText() const;
    QString emptyText() const;
    void keepTop();
    void study();
    void refreshChoice();

    RankingService& service_;
    QPointer<RunData> run_;
    QTimer refreshSoon_;
    LayerColor color_;
    RankingViews* views_;
    MeasureBar* measures_;
    RankingTable* table_;
    KeepTopBar* bar_;
    RankingExports* exports_;
    FoldedText* verdict_;
    QLabel *share_, *output_, *empty_;
    QStackedWidget* stack_;
    QString selected_; ///< layer; may be told before there are rows
};

} // namespace pdqat::ui
