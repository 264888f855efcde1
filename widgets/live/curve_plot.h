// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Live plot of many curves: drawn by the ReplotClock only, navigated by mouse and keyboard, exported as a
// figure.
#pragma once

#include "widgets/live/curve_series.h"
#include "widgets/live/live_plot.h"
#include "widgets/paper/curve_figure.h"
#include "widgets/plots/plot_parts.h"

class QCPItemText;

namespace pdqat::ui {

class CursorLink;
class PlotHover;

class CurvePlot : public LivePlot {
    Q_OBJECT
    Q_PROPERTY(double smoothing READ smoothing WRITE setSmoothing)
public:
    CurvePlot(const QString& objectName, PlotLabels labels, QWidget* parent = nullptr);
    ~CurvePlot() override;

    void setLabels(PlotLabels labels) override;
    void setSeries(SeriesList series) override;
    void reload() override;

    const std::vector<CurveSeries>& series() const { return series_; }
    bool logX() const;
    bool logY() const;
    void setLogX(bool on);
    void setLogY(bool on);

    /// Weight of what came before in the smoothed curves of single batches; 0: they are not smoothed.
    double smoothing() const { return smoothing_; }
    void setSmoothing(double weight);

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
    /// Points of which only the lowest and the highest were drawn, at most; 1: all were.
    std::size_t merged() const;
    int redraws() const { return redraws_; }

    std::unique_ptr<Figure> figure() const override;

    void showMenu(QPoint at); ///< of what can be done with the plot; a place on the screen
    /// Plots of one link show the same place along x while the mouse is over one of them.
    void linkCursor(CursorLink* link);

public Q_SLOTS:
    void showTable();

protected:
    void redraw() override;
    void applyTheme() override;
    void legendChanged() override;

private:
    void setUpCanvas();
    void makeActions();
    void fillSmoothing();
    void applyMargins();
    void restyleCurves();
    void followData();
    void noteLosses();
    void noteMerging();
    bool shows(const CurveSeries& series) const;
    Emphasis emphasis(const CurveSeries& series) const;
    SeriesList shownSpecs() const;
    SeriesList smoothed(SeriesList series) const;
    void describe();

    QAction *moreAction_ = nullptr, *logXAction_ = nullptr, *logYAction_ = nullptr, *followAction_ = nullptr,
            *tableAction_ = nullptr;
    class QMenu* smoothMenu_ = nullptr;
    double smoothing_ = 0.9;
    std::vector<CurveSeries> series_;
    std::vector<std::size_t> order_; ///< in which they are drawn
    PlotHover* hover_ = nullptr;
    class QCPGraph* edgeMarks_ = nullptr;
    QCPItemText* note_ = nullptr;
    std::vector<QObject*> levelItems_;
    AxisRange followedX_, followedY_; ///< what the axes have grown to since follow()
    qint64 markedLosses_ = -1;
    bool following_ = true, styleStale_ = true;
    int redraws_ = 0;
};

} // namespace pdqat::ui
