// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Live plot of many curves: drawn by the ReplotClock only, navigated by mouse and keyboard, exported as a
// figure.
#pragma once

#include "widgets/live/curve_series.h"
#include "widgets/live/legend_state.h"
#include "widgets/live/replot_clock.h"
#include "widgets/paper/curve_figure.h"
#include "widgets/plots/plot_parts.h"
#include "widgets/plots/plot_theme.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace pdqat::ui {

class PlotHover;

/// Interface thread. The sources of the series must outlive them: clear with setSeries({}) first.
class CurvePlot : public QWidget, public LiveView, public FigureSource {
    Q_OBJECT
public:
    CurvePlot(const QString& objectName, PlotLabels labels, QWidget* parent = nullptr);
    ~CurvePlot() override;

    void setLabels(PlotLabels labels);
    void setLegend(LegendState* legend);
    void setSeries(SeriesList series);
    /// Run that figures name in their metadata.
    void setAbout(const FigureInfo& about) { about_ = about; }
    /// Takes all points anew at the next beat (a resumed run rewrites some).
    void reload();

    const std::vector<CurveSeries>& series() const { return series_; }
    LegendState* legend() const { return legend_; }
    bool logX() const;
    bool logY() const;
    void setLogX(bool on);
    void setLogY(bool on);

    /// While following, the axes grow with the data; zooming and panning end it, follow() brings it back.
    bool isFollowing() const { return following_; }
    void follow();
    void zoomBy(double factor, QPointF center); ///< factor < 1: closer; center in pixels of the canvas
    void zoomTo(const QRect& pixels);
    void panBy(QPointF pixels);

    /// Key of the curve nearest to a point of the canvas, within `reach` pixels; empty: none.
    QString nearest(QPointF pixel, double reach) const;

    qint64 nonFinite() const; ///< values of shown curves that were NaN or infinite
    qint64 masked() const;    ///< values of shown curves that a logarithmic axis cannot show
    int redraws() const { return redraws_; }
    QCustomPlot& canvas() const { return *canvas_; }
    const PlotTheme& theme() const { return theme_; }

    std::unique_ptr<Figure> figure() const override;

Q_SIGNALS:
    void exportRequested();

public Q_SLOTS:
    void showTable();

protected:
    bool isOnScreen() const override;
    void redraw() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpCanvas();
    QWidget* makeHeader();
    void makeActions();
    void applyTheme();
    void applyMargins();
    void restyleCurves();
    void followData();
    void noteLosses();
    bool shows(const CurveSeries& series) const;
    Emphasis emphasis(const CurveSeries& series) const;
    SeriesList shownSpecs() const;
    void describe();

    PlotLabels labels_;
    FigureInfo about_;
    PlotTheme theme_;
    QCustomPlot* canvas_;
    QLabel* title_ = nullptr;
    QAction *moreAction_ = nullptr, *logXAction_ = nullptr, *logYAction_ = nullptr, *followAction_ = nullptr,
            *tableAction_ = nullptr, *exportAction_ = nullptr;
    QPointer<LegendState> legend_;
    std::vector<CurveSeries> series_;
    PlotHover* hover_ = nullptr;
    class QCPGraph* edgeMarks_ = nullptr;
    QCPItemText* note_ = nullptr;
    std::vector<QObject*> levelItems_;
    Extent followedX_, followedY_; ///< what the axes have grown to since follow()
    qint64 markedLosses_ = -1;
    bool following_ = true, styleStale_ = true;
    int redraws_ = 0;
};

} // namespace pdqat::ui
