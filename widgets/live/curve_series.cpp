// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/curve_series.h"

#include "widgets/live/live_graph.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pdqat::ui {
CurveSeries::CurveSeries(QCustomPlot& plot, SeriesSpec spec)
    : spec_(std::move(spec)), graph_(new LiveGraph(plot.xAxis, plot.yAxis)) {
    graph_->setName(spec_.name);
}

bool CurveSeries::pull(bool logX, bool logY) {
    const Curve& curve = spec_.curve();
    if (curve.x.size() <= taken_)
        return false;
    pullBand(curve, taken_, logX, logY);
    const auto count = static_cast<qsizetype>(curve.x.size() - taken_);
    if (smoothing_ > 0 && !smooth_) {
        smooth_ = new LiveGraph(graph_->keyAxis(), graph_->valueAxis());
        smooth_->setLayer(graph_->layer());
    }
    QVector<double> keys, values, smoothed;
    keys.reserve(count);
    values.reserve(count);
    for (; taken_ < curve.x.size(); ++taken_) {
        const double key = curve.x[taken_];
        double value = curve.y[taken_];
        if (logX && key <= 0) {
            ++masked_;
            continue;
        }
        if (!std::isfinite(value)) {
            nonFinite_.push_back(key);
            value = qQNaN();
        } else if (logY && value <= 0) {
            ++masked_;
            value = qQNaN();
        } else {
            x_.add(key);
            y_.add(value);
        }
        keys.push_back(key);
        values.push_back(value);
        if (smooth_)
            smoothed.push_back(smoother_(value));
    }
    graph_->append(keys, values);
    if (smooth_)
        smooth_->append(keys, smoothed);
    return true;
}

std::size_t CurveSeries::merged() const {
    return std::max(graph_->merged(), smooth_ ? smooth_->merged() : 1);
}

void CurveSeries::pullBand(const Curve& curve, std::size_t from, bool logX, bool logY) {
    if (curve.low.size() < curve.x.size() || curve.high.size() < curve.x.size())
        return;
    if (!band_.low) {
        band_ = addBand(*graph_->parentPlot());
        for (auto* graph : {band_.low, band_.high})
            graph->setLayer(graph_->layer());
    }
    for (; from < curve.x.size(); ++from) {
        if (logX && curve.x[from] <= 0)
            continue;
        const bool isDrawn = !logY || curve.low[from] > 0; // else the band has a gap
        const double low = isDrawn ? curve.low[from] : qQNaN(), high = isDrawn ? curve.high[from] : qQNaN();
        band_.low->addData(curve.x[from], low);
        band_.high->addData(curve.x[from], high);
        y_.add(low);
        y_.add(high);
    }
}

void CurveSeries::style(const PlotTheme& theme, Emphasis emphasis, bool shown) {
    styleCurve(*graph_, theme, spec_, smooth_ ? Emphasis::Dimmed : emphasis, points());
    graph_->setVisible(shown);
    if (smooth_) {
        styleCurve(*smooth_, theme, spec_, emphasis, points());
        smooth_->setVisible(shown);
    }
    const auto layer = emphasis == Emphasis::Highlighted ? QStringLiteral("marks")
                       : spec_.noisy                     ? QStringLiteral("behind")
                                                         : QStringLiteral("main");
    for (auto* graph : {graph_, smooth_})
        if (graph)
            graph->setLayer(layer);
    if (!band_.low)
        return;
    styleBand(band_, theme, spec_, emphasis);
    band_.low->setVisible(shown);
    band_.high->setVisible(shown);
}

void CurveSeries::reset() {
    graph_->clearData();
    if (band_.low) {
        band_.low->data()->clear();
        band_.high->data()->clear();
    }
    if (smooth_ && smoothing_ == 0)
        graph_->parentPlot()->removeGraph(std::exchange(smooth_, nullptr));
    else if (smooth_)
        smooth_->clearData();
    smoother_ = Smoother(smoothing_);
    taken_ = 0;
    x_ = y_ = {};
    nonFinite_.clear();
    masked_ = 0;
}

void CurveSeries::discard() {
    auto& plot = *graph_->parentPlot();
    for (auto* graph : std::initializer_list<QCPGraph*>{band_.high, band_.low, smooth_, graph_})
        if (graph)
            plot.removeGraph(graph);
}

} // namespace pdqat::ui
