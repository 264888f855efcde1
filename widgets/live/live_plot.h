// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What curves and heat maps on a live page have in common: a title with buttons, a canvas drawn by the
// ReplotClock only, a legend that they follow, the figure that they export.
#pragma once

#include "widgets/live/legend_state.h"
#include "widgets/live/replot_clock.h"
#include "widgets/paper/figure.h"
#include "widgets/plots/plot_theme.h"
#include "widgets/plots/series_spec.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QCustomPlot;
class QLabel;

namespace pdqat::ui {

/// Interface thread. The sources of the series must outlive them: clear with setSeries({}) first.
class LivePlot : public QWidget, public LiveView, public FigureSource {
    Q_OBJECT
public:
    LivePlot(const QString& objectName, QWidget* parent);

    virtual void setLabels(PlotLabels labels);
    virtual void setSeries(SeriesList series) = 0;
    void setLegend(LegendState* legend);
    LegendState* legend() const { return legend_; }
    /// Run that figures name in their metadata.
    void setAbout(const FigureInfo& about) { about_ = about; }
    /// Takes all points anew at the next beat (a resumed run rewrites some).
    virtual void reload() { markDirty(); }

    QCustomPlot& canvas() const { return *canvas_; }
    const PlotTheme& theme() const { return theme_; }
    const PlotLabels& labels() const { return labels_; }

Q_SIGNALS:
    void exportRequested();

protected:
    QAction* makeAction(const char* name, const QKeySequence& key);
    /// Title, a button for each action, and the canvas below. Where the title has no room, the last button,
    /// whose menu has them all, stays alone.
    void layOut(const std::vector<QAction*>& buttons);
    virtual void applyTheme(); ///< the palette or the font is another
    virtual void legendChanged() { markDirty(); }
    template <class OneFigure>
    std::unique_ptr<OneFigure> figureOf(const SeriesList& series) const {
        auto figure = std::make_unique<OneFigure>();
        figure->labels = labels_;
        figure->about = about_;
        figure->about.title = labels_.title;
        figure->series = frozen(series);
        return figure;
    }
    bool isOnScreen() const override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    PlotLabels labels_;
    PlotTheme theme_;
    QCustomPlot* canvas_;
    QLabel* title_;
    QAction* exportAction_;
    QPointer<LegendState> legend_;

private:
    void fitHeader();

    FigureInfo about_;
    std::vector<QWidget*> buttons_;
};

} // namespace pdqat::ui
