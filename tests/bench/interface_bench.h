// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the interface's event loop stands still while curves are drawn: a 5 ms heartbeat runs beside a
// source of 20,000 display samples/s, 54 curves of 10,000 points, zooming and a 3 px highlighted curve.
// Prints one JSON object: for each scenario the gaps between heartbeats in milliseconds, redraws a second and
// the share of one core that the whole process used.
#pragma once

#include "tests/bench/gap_meter.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/live/curve_plot.h"
#include "widgets/live/layer_selection.h"
#include "widgets/live/layers_page.h"
#include "widgets/live/overview_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace pdqat::ui::bench {

inline constexpr int feedMs = 33;

struct Options {
    int curves = 54, points = 10000, rate = 20000;
    double seconds = 5;
};

class Bench : public QObject {
public:
    explicit Bench(Options options)
        : options_(options),
          run_(QStringLiteral("bench")),
          layers_(new LayersPage(&selection_)),
          overview_(new OverviewPage(&selection_)) {
        source_.layers = options.curves;
        source_.batchesPerEpoch = 500;
        fill();
        tabs_.addTab(overview_, QStringLiteral("Overview"));
        tabs_.addTab(layers_, QStringLiteral("Layers"));
        tabs_.setCurrentIndex(1);
        tabs_.resize(1440, 900);
        layers_->setRun(&run_);
        overview_->setRun(&run_);
        tabs_.show();
        plot_ = layers_->findChild<CurvePlot*>(QStringLiteral("layerErrorPlot"));
        connect(&feed_, &QTimer::timeout, this, &Bench::feed);
        connect(&zoom_, &QTimer::timeout, this, &Bench::zoom);
        feed_.start(feedMs);
    }

    void start() { QTimer::singleShot(1000, this, &Bench::next); }
    /// Adds to the report before it is printed.
    std::function<void(QJsonObject& report)> complete;

private:
    void fill() {
        std::vector<Event> events{source_.started()};
        for (step_ = 1; step_ <= options_.points; ++step_)
            events.push_back(source_.statistics(step_));
        run_.append(events);
    }

    void feed() {
        owed_ += options_.rate * feedMs / 1000.0 / options_.curves;
        std::vector<Event> events;
        for (; owed_ >= 1; owed_ -= 1)
            events.push_back(source_.statistics(++step_));
        run_.append(events);
    }

    void zoom() {
        const QPointF centre(plot_->width() / 2.0, plot_->height() / 2.0);
        plot_->zoomBy(++zooms_ % 40 < 20 ? 0.94 : 1 / 0.94, centre);
    }

    void next() {
        static const std::vector<QString> names{QStringLiteral("live"), QStringLiteral("zooming"),
                                                QStringLiteral("highlighted")};
        if (scenario_ > 0)
            report_[names[scenario_ - 1]] = measured();
        if (scenario_ == names.size())
            return finish();
        if (names[scenario_] == QStringLiteral("zooming"))
            zoom_.start(16);
        if (names[scenario_] == QStringLiteral("highlighted"))
            selection_.select(QString::fromStdString(test::syntheticLayer(options_.curves / 2)));
        ++scenario_;
        redrawsBefore_ = plot_->redraws();
        heart_.start();
        QTimer::singleShot(static_cast<int>(options_.seconds * 1000), this, &Bench::next);
    }

    QJsonObject measured() {
        auto gaps = heart_.stop();
        gaps[QStringLiteral("redraws_per_s")] = (plot_->redraws() - redrawsBefore_) / options_.seconds;
        return gaps;
    }

    void finish() {
        report_[QStringLiteral("curves")] = options_.curves;
        report_[QStringLiteral("points_per_curve")] = options_.points;
        report_[QStringLiteral("samples_per_s")] = options_.rate;
        report_[QStringLiteral("platform")] = QGuiApplication::platformName();
        if (complete)
            complete(report_);
        std::fputs(QJsonDocument(report_).toJson().constData(), stdout);
        QCoreApplication::quit();
    }

    Options options_;
    test::SyntheticRun source_;
    RunData run_;
    LayerSelection selection_;
    LayersPage* layers_; // the tabs own both
    OverviewPage* overview_;
    QTabWidget tabs_;
    CurvePlot* plot_ = nullptr;
    GapMeter heart_{5};
    QTimer feed_, zoom_;
    QJsonObject report_;
    std::int64_t step_ = 0;
    double owed_ = 0;
    int zooms_ = 0, redrawsBefore_ = 0;
    std::size_t scenario_ = 0;
};

inline Options parse(const QApplication& app) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("curves"), QStringLiteral("curves shown"), QStringLiteral("n"),
                        QStringLiteral("54")},
                       {QStringLiteral("points"), QStringLiteral("points of each at the start"),
                        QStringLiteral("n"), QStringLiteral("10000")},
                       {QStringLiteral("rate"), QStringLiteral("display samples a second"),
                        QStringLiteral("n"), QStringLiteral("20000")},
                       {QStringLiteral("seconds"), QStringLiteral("length of a scenario"),
                        QStringLiteral("s"), QStringLiteral("5")}});
    parser.process(app);
    return {parser.value(QStringLiteral("curves")).toInt(), parser.value(QStringLiteral("points")).toInt(),
            parser.value(QStringLiteral("rate")).toInt(), parser.value(QStringLiteral("seconds")).toDouble()};
}

} // namespace pdqat::ui::bench
