// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a run by dual variable: bars, table, and the step to a mixed-precision run.
#pragma once

#include "widgets/backend.h"
#include "widgets/ranking/ranking_chart.h"
#include "widgets/ranking/ranking_model.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace pdqat::ui {

class RankingPage : public QWidget {
    Q_OBJECT
public:
    /// Colour of the index-th of `layers` layers, the same everywhere in the window.
    using LayerColor = std::function<QColor(int index, int layers)>;

    explicit RankingPage(const Backend& backend, QWidget* parent = nullptr);

    /// nullptr: no run.
    void setRun(RunData* run);
    void setLayerColor(LayerColor color);
    int bits() const; ///< bit width on show; 0: none
    RunData* run() const { return run_; }
    const std::vector<RankedLayer>& ranking() const { return model_->rows(); } ///< as shown, in order of rank

public Q_SLOTS:
    void selectLayer(const QString& layer);

Q_SIGNALS:
    void layerSelected(const QString& layer); ///< by the user, here
    /// The top n of the ranking kept in high precision: a configuration ready to start.
    void keepTopRequested(const pdqat::RunConfig& config, int n);
    /// The chart is wanted as a figure on paper: of run() and ranking(), whoever draws figures.
    void exportFigureRequested();
    void errorOccurred(const QString& title, const QString& message);
    void noted(const QString& message); ///< something was done that leaves no trace on screen

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void buildTable();
    void buildExports();
    void chooseColumns(const QPoint& at);
    void buildLayout();
    void retranslate();
    void noteChange();
    void refresh();
    void refreshWidths();
    void refreshOutput();
    void refreshShare();
    QString emptyText() const;
    void keepTop();
    void saveText(const QString& suffix, const QString& text);
    void copyText(const QString& text);
    QAction* addExport(const char* name, const char* iconName, std::function<void()> act);

    const Backend& backend_;
    QPointer<RunData> run_;
    QTimer refreshSoon_;
    LayerColor color_;
    RankingModel* model_;
    QSortFilterProxyModel* proxy_;
    RankingChart* chart_;
    QTableView* table_;
    QComboBox* widths_;
    QSpinBox* count_;
    QPushButton* keep_;
    QToolButton* export_;
    QMenu* exportMenu_;
    QList<QAction*> exports_;
    QLabel *widthLabel_, *countLabel_, *share_, *output_, *empty_;
    QStackedWidget* stack_;
    QString selected_; ///< layer; may be told before there are rows
    bool quiet_ = false;
};

} // namespace pdqat::ui
