// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Live heat map: layers by epochs, a click selects a layer.
#pragma once

#include "widgets/live/legend_state.h"
#include "widgets/live/replot_clock.h"
#include "widgets/paper/heat_figure.h"
#include "widgets/plots/plot_theme.h"

#include <QWidget>

class QCPItemRect;
class QLabel;

namespace pdqat::ui {

/// Interface thread. As for CurvePlot, the sources of the series must outlive them.
class HeatPlot : public QWidget, public LiveView, public FigureSource {
    Q_OBJECT
public:
    HeatPlot(const QString& objectName, PlotLabels labels, QWidget* parent = nullptr);

    void setLabels(PlotLabels labels);
    void setLegend(LegendState* legend);
    void setSeries(SeriesList series);
    void setAbout(const FigureInfo& about) { about_ = about; }
    std::unique_ptr<Figure> figure() const override;
    QCustomPlot& canvas() const { return *canvas_; }

Q_SIGNALS:
    void exportRequested();

protected:
    bool isOnScreen() const override;
    void redraw() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUp();
    void applyTheme();
    void markHighlighted();
    void moveHighlight(int rows);
    int rowAt(QPointF pixel) const;
    QString valueAt(QPointF pixel) const;

    PlotLabels labels_;
    FigureInfo about_;
    PlotTheme theme_;
    QCustomPlot* canvas_;
    QLabel* title_;
    QAction* exportAction_;
    HeatMap heat_;
    QCPItemRect* frame_;
    QPointer<LegendState> legend_;
    SeriesList series_;
};

} // namespace pdqat::ui
