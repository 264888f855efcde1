// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One curve of a live plot: takes in new points, masks what cannot be drawn and counts it.
#pragma once

#include "widgets/plots/plot_parts.h"

#include <vector>

class QCustomPlot;

namespace pdqat::ui {

class LiveGraph;

class CurveSeries {
public:
    /// The graph belongs to `plot`; call discard() before dropping a series of a living plot.
    CurveSeries(QCustomPlot& plot, SeriesSpec spec);

    const SeriesSpec& spec() const { return spec_; }
    LiveGraph& graph() const { return *graph_; }
    /// Pens and colours of the curve and its band, and whether they are seen; it lies above those styled
    /// before.
    void style(const PlotTheme& theme, Emphasis emphasis, bool shown);

    /// Of a noisy curve: draws its smoothed values, with the raw ones dimmed behind; 0: as it is. reset()
    /// follows.
    void setSmoothing(double weight) { smoothing_ = spec_.noisy ? weight : 0; }

    /// Appends points that the source has gained; returns whether there were any. On a logarithmic axis,
    /// values that are not positive are masked.
    bool pull(bool logX, bool logY);
    void reset(); ///< the next pull() starts from the first point
    void discard();

    const AxisRange& x() const { return x_; } ///< of drawable points
    const AxisRange& y() const { return y_; }
    /// Where a value was NaN or infinite.
    const std::vector<double>& nonFinite() const { return nonFinite_; }
    qint64 masked() const { return masked_; } ///< values <= 0 on a logarithmic axis
    std::size_t points() const { return taken_; }
    /// Points that one stretch of the drawn curves stands for at most; 1: all are drawn.
    std::size_t merged() const;

private:
    void pullBand(const Curve& curve, std::size_t from, bool logX, bool logY);

    SeriesSpec spec_;
    LiveGraph* graph_;
    LiveGraph* smooth_ = nullptr;
    double smoothing_ = 0;
    Smoother smoother_{0};
    BandGraphs band_;
    std::size_t taken_ = 0;
    AxisRange x_, y_;
    std::vector<double> nonFinite_;
    qint64 masked_ = 0;
};

} // namespace pdqat::ui
