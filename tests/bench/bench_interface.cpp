// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface alone, fed by a made-up run; then how long a long list of runs and a heavy figure take.
#include "tests/bench/interface_bench.h"
#include "tests/widgets/fake_compare.h"
#include "tests/widgets/fake_story.h"
#include "tests/widgets/heavy_figure.h"
#include "widgets/basics/application.h"
#include "widgets/compare/compare_curves.h"
#include "widgets/compare/compare_page.h"
#include "widgets/live/curve_plot.h"
#include "widgets/paper/figure_export.h"
#include "widgets/shell/runs_panel.h"

#include <QLineEdit>
#include <qcustomplot.h>

#include <cmath>
#include <map>
#include <memory>

using namespace pdqat;

namespace {

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// From the records, which differ in four settings, to the painted list, and from a filter's text to what is
/// left of it.
QJsonObject runsList(int count) {
    std::vector<RunRecord> runs;
    for (int i = 0; i < count; ++i) {
        RunConfig config;
        config.quant.bits = {1 + i % 4};
        config.method.epsilonLayer = {0.01 * (i % 5)};
        config.run.seed = i % 7;
        config.run.epochs = 50 + i % 3;
        runs.push_back(fake::recordOf("run" + std::to_string(i), config, RunState::Finished, 5));
        std::map<std::string, double> metrics;
        for (int metric = 0; metric < 200; ++metric)
            metrics["metric " + std::to_string(metric)] = i;
        runs.back().metrics = metrics;
    }
    ui::RunsPanel panel;
    panel.resize(280, 800);
    const auto fill = milliseconds([&] {
        panel.setRuns(std::move(runs));
        panel.show();
        panel.grab();
    });
    const auto filter = milliseconds([&] {
        panel.findChild<QLineEdit*>()->setText(QStringLiteral("run49"));
        panel.grab();
    });
    const auto query = milliseconds([&] {
        panel.findChild<QLineEdit*>()->setText(QStringLiteral("quant.bits=2 accuracy>0.1"));
        panel.grab();
    });
    return {{"runs", count}, {"fill_ms", fill}, {"filter_ms", filter}, {"query_ms", query}};
}

/// From the answer of the engine, a curve a run, to the painted page.
QJsonObject comparison(int runs, int points) {
    fake::FakeRuns library;
    QStringList ids;
    for (int i = 0; i < runs; ++i) {
        const auto id = "run" + std::to_string(i);
        library.records.push_back(fake::recordOf(id, {}, RunState::Finished, 5));
        ids << QString::fromStdString(id);
    }
    fake::FakeCompare service(library);
    service.waits = true;
    ui::ComparePage page(service, library, nullptr);
    page.resize(1100, 700);
    page.show();
    page.setRuns(ids);
    auto question = service.questions.back();
    question.foldSeeds = false;
    auto made = std::make_shared<Comparison>(service.made(question));
    made->question = service.questions.back();
    for (std::size_t i = 0; i < made->groups.size(); ++i) {
        auto& curve = made->groups[i].curve = {};
        for (int epoch = 1; epoch <= points; ++epoch) {
            curve.x.push_back(epoch);
            curve.y.push_back(double(i) + std::sin(0.01 * epoch));
        }
    }
    const auto open = milliseconds([&] {
        Q_EMIT service.compared(made);
        while (page.curves().plot().isDirty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    return {{"runs", runs}, {"points", points}, {"open_ms", open}};
}

/// Redraws of a plot of noise that shows everything, each with other axes.
QJsonObject redraws(int curves, int points) {
    ui::CurvePlot plot(QStringLiteral("noise"),
                       {QStringLiteral("Noise"), QStringLiteral("epoch"), QStringLiteral("value")});
    plot.resize(1100, 500);
    std::vector<ui::Curve> noise(static_cast<std::size_t>(curves));
    ui::SeriesList series;
    std::uint32_t state = 1;
    for (auto& curve : noise) {
        for (int i = 0; i < points; ++i) {
            state = 1664525 * state + 1013904223; // Numerical Recipes' generator: any noise will do
            curve.x.push_back(i);
            curve.y.push_back(double(&curve - noise.data()) + double(state >> 8) / (1 << 24));
        }
        ui::SeriesSpec spec;
        spec.key = spec.name = QString::number(series.size());
        spec.color = {ui::SeriesColor::Kind::Layer, int(series.size()), curves};
        spec.curve = [&curve]() -> const ui::Curve& { return curve; };
        series.push_back(spec);
    }
    const auto load = milliseconds([&] {
        plot.setSeries(std::move(series));
        plot.show();
        while (plot.isDirty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        plot.canvas().yAxis->scaleRange(i % 2 == 0 ? 1.01 : 1 / 1.01);
        times.push_back(milliseconds([&] { plot.canvas().replot(QCustomPlot::rpImmediateRefresh); }));
    }
    std::ranges::sort(times);
    plot.setSeries({});
    return {{"curves", curves},
            {"points_per_curve", points},
            {"load_ms", load},
            {"median_ms", times[10]},
            {"max_ms", times.back()}};
}

QJsonObject heavyFigure(int curves, int points) {
    const test::HeavyFigure heavy(curves, points);
    QJsonObject report{{"points_per_curve", points}};
    for (const auto format : {ui::FigureFormat::Pdf, ui::FigureFormat::Svg, ui::FigureFormat::Png}) {
        QByteArray file;
        report[ui::suffix(format) + QStringLiteral("_ms")] =
            milliseconds([&] { file = ui::renderFigure(heavy.figure, format, {}); });
        report[ui::suffix(format) + QStringLiteral("_kB")] = double(file.size()) / 1000;
    }
    return report;
}

} // namespace

int main(int argc, char** argv) {
    pdqat::ui::Application app(argc, argv);
    const auto options = ui::bench::parse(app);
    ui::bench::Bench bench(options);
    bench.complete = [&](QJsonObject& report) {
        report[QStringLiteral("runs_list")] = runsList(options.points / 2);
        report[QStringLiteral("compare")] = comparison(options.points / 20, options.points / 5);
        report[QStringLiteral("redraw_many_curves")] = redraws(options.curves, options.points);
        report[QStringLiteral("redraw_many_points")] = redraws(1, options.points * 1000);
        report[QStringLiteral("heavy_figure")] = heavyFigure(options.curves, options.points * 10);
    };
    bench.start();
    return QApplication::exec();
}
