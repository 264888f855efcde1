// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of groups of runs: one over the other, or in small multiples, each of which has one group stand out.
#pragma once

#include "widgets/compare/compare_controls.h"
#include "widgets/compare/compared_picture.h"
#include "widgets/live/legend_state.h"
#include "widgets/live/plot_hover.h"
#include "widgets/plots/series_spec.h"

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace pdqat::ui {

class CurveLegend;
class CurvePlot;

class CompareCurves : public QWidget, public FigureSource {
    Q_OBJECT
public:
    explicit CompareCurves(QWidget* parent = nullptr);

    void setShown(ShownPtr shown);
    /// Its part of the question: what the curves are of and what they run along.
    void ask(CompareQuestion& question) const;
    void select(const QString& key) { legend_.highlight(key); }
    std::unique_ptr<Figure> figure() const override;
    CurvePlot& plot() const { return *plot_; }
    const std::vector<CurvePlot*>& panels() const { return panels_; } ///< made so far

Q_SIGNALS:
    void questionChanged();
    void picked(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum View { Overlaid, SmallMultiples };
    void retranslate();
    void showLayers();
    void draw();
    void drawPanels();
    void keepStandingOut(int panel);
    SeriesList series() const;
    PlotLabels labels() const;
    bool perLayer() const;

    ShownPtr shown_;
    std::shared_ptr<const std::vector<Curve>> curves_;
    LegendState legend_;
    CursorLink cursors_;
    ChoiceRow* choices_;
    QComboBox *metric_, *split_, *layer_, *axis_, *view_;
    QStackedWidget* stack_;
    QLabel* some_; ///< how many of the groups have a panel
    CurvePlot* plot_;
    CurveLegend* names_;
    QGridLayout* grid_;
    std::vector<CurvePlot*> panels_;
    std::vector<std::unique_ptr<LegendState>> standOut_; ///< per panel
    QStringList panelKeys_;                              ///< whose they are
};

} // namespace pdqat::ui
