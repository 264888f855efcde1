// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages that show one run have in common: an empty state that says what to do, a banner for runs
// that are paused or did not end well, and one refresh per beat.
#pragma once

#include "widgets/live/plot_hover.h"
#include "widgets/paper/run_series.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace pdqat::ui {

class LegendState;
class LivePlot;

class RunPage : public QWidget {
    Q_OBJECT
public:
    explicit RunPage(const QString& objectName, QWidget* parent = nullptr);

    /// The run must live until the next call or emit destroyed(); nullptr: empty state.
    void setRun(RunData* run);
    RunData* run() const { return run_; }

protected:
    QVBoxLayout& content() const { return *content_; }
    /// A row of runPlots() as it is shown: as curves, and as a map where it has one.
    struct ShownPlot {
        const RunPlot& plot;
        LivePlot *curves, *map;
        std::vector<LivePlot*> views() const;
    };
    /// Makes the plots of this page, which follow `legend`. Where they stand is the page's to say.
    const std::vector<ShownPlot>& makePlots(PlotPage page, LegendState& legend);
    /// Labels and curves of all plots, for the run of now.
    void fillPlots(int bits = 0, LayerValues values = LayerValues::Batches);
    /// Those of the first plot, which the legend of the page names.
    SeriesList firstSeries(int bits = 0, LayerValues values = LayerValues::Batches) const;

    virtual void rebuild() = 0;   ///< other run, other constraints or other layers
    virtual void markStale() = 0; ///< new numbers; the plots know
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// In a narrow page the legend leaves its room to the plots.
    void setLegend(QWidget* legend) { legendPanel_ = legend; }

private:
    void takeNews();
    void showState();
    void showEmptyText();

    QPointer<RunData> run_;
    quint64 generation_ = 0;
    std::vector<ShownPlot> plots_;
    QStackedLayout* stack_;
    QLabel *empty_, *banner_;
    QVBoxLayout* content_;
    QWidget* legendPanel_ = nullptr;
    CursorLink cursors_;
};

} // namespace pdqat::ui
