// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface alone, fed by a made-up run; then how long a long list of runs and a heavy figure take.
#include "tests/bench/interface_bench.h"
#include "tests/widgets/fake_story.h"
#include "tests/widgets/heavy_figure.h"
#include "widgets/basics/application.h"
#include "widgets/paper/figure_export.h"
#include "widgets/shell/runs_panel.h"

#include <QLineEdit>

using namespace pdqat;

namespace {

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// From the records to the painted list, and from a filter's text to what is left of it.
QJsonObject runsList(int count) {
    std::vector<RunRecord> runs;
    for (int i = 0; i < count; ++i)
        runs.push_back(fake::recordOf("run" + std::to_string(i), {}, RunState::Finished, 5));
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
    return {{"runs", count}, {"fill_ms", fill}, {"filter_ms", filter}};
}

QJsonObject heavyFigure(int curves, int points) {
    const test::HeavyFigure heavy(curves, points);
    QJsonObject report{{"points_per_curve", points}};
    for (const auto format : {ui::FigureFormat::Pdf, ui::FigureFormat::Svg, ui::FigureFormat::Png})
        report[ui::suffix(format) + QStringLiteral("_ms")] =
            milliseconds([&] { ui::renderFigure(heavy.figure, format, {}); });
    return report;
}

} // namespace

int main(int argc, char** argv) {
    pdqat::ui::Application app(argc, argv);
    const auto options = ui::bench::parse(app);
    ui::bench::Bench bench(options);
    bench.complete = [&](QJsonObject& report) {
        report[QStringLiteral("runs_list")] = runsList(options.points / 2);
        report[QStringLiteral("heavy_figure")] = heavyFigure(options.curves, options.points * 10);
    };
    bench.start();
    return QApplication::exec();
}
