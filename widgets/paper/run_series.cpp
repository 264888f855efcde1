// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/run_series.h"

#include "engine/api/series.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct RunSeries {
    Q_DECLARE_TR_FUNCTIONS(RunSeries)
};

SeriesSpec curveOf(const RunData& run, std::string series) {
    SeriesSpec spec;
    spec.curve = [&run, series = std::move(series)]() -> const Curve& { return run.curve(series); };
    return spec;
}

/// Per width the running value, pale and behind, and one line style for each split.
SeriesList widthSeries(const RunData& run, const std::string& what) {
    struct Line {
        const char* key;
        QString name;
        Qt::PenStyle style;
    };
    const Line lines[]{
        {"batch", RunSeries::tr("batches"), Qt::SolidLine},
        {"val", RunSeries::tr("validation"), Qt::SolidLine},
        {"test", RunSeries::tr("test"), Qt::DashLine},
        {"train", RunSeries::tr("training"), Qt::DotLine},
    };
    SeriesList list;
    for (const int bits :
         run.started() ? trainedWidths(run.started()->config) : std::vector<int>{fullPrecision})
        for (const auto& [key, name, style] : lines) {
            auto spec = curveOf(run, seriesName(key + ('/' + what), bits));
            spec.key = QString::fromStdString(seriesName(key, bits));
            spec.name = QStringLiteral("%1 · %2").arg(widthName(bits), name);
            spec.noisy = spec.key.startsWith(QLatin1String("batch"));
            spec.color = {SeriesColor::Kind::Width, bits, 1, spec.noisy};
            spec.line = style;
            list.push_back(std::move(spec));
        }
    return list;
}

/// A level for each width: the weights that the run began with, quantized without training.
SeriesList baselineSeries(const RunData& run) {
    SeriesList list;
    const auto* split = run.story().baseline() ? shownSplit(*run.story().baseline()) : nullptr;
    if (split)
        for (const auto& metrics : split->widths) {
            auto spec = curveOf(run, seriesName("ptq/accuracy", metrics.bits));
            spec.key = QString::fromStdString(seriesName("ptq", metrics.bits));
            spec.name = RunSeries::tr("%1 · PTQ").arg(widthName(metrics.bits));
            spec.color = {SeriesColor::Kind::Width, metrics.bits, 1};
            spec.line = Qt::DashDotDotLine;
            spec.marked = false;
            list.push_back(std::move(spec));
        }
    return list;
}

bool belongs(const ConstraintInfo& constraint, CurvesOf curvesOf) {
    const bool output = curvesOf == CurvesOf::BoundedOutput;
    return constraint.isOutput() == output && (curvesOf == CurvesOf::Layers || constraint.constrained);
}

SeriesList constraintSeries(const RunData& run, const RunPlot& plot, int bits, std::string_view what) {
    SeriesList list;
    if (run.started())
        for (const auto& constraint : run.started()->constraints)
            if (constraint.bits == bits && belongs(constraint, plot.curvesOf)) {
                auto spec = curveOf(run, seriesName(what, constraint));
                spec.key = QString::fromStdString(constraint.layer);
                spec.name = constraintName(constraint.layer);
                spec.color = constraintColor(run, constraint);
                if (plot.level && constraint.constrained)
                    spec.level = constraint.epsilon;
                list.push_back(std::move(spec));
            }
    return list;
}

QString errorName(Norm norm) {
    switch (norm) {
    case Norm::L2: return RunSeries::tr("mean squared error");
    case Norm::L1: return RunSeries::tr("mean absolute error");
    }
    return {};
}

} // namespace

const std::vector<RunPlot>& runPlots() {
    static const std::vector<RunPlot> plots{
        {"accuracy",
         "accuracy",
         PlotPage::Overview,
         CurvesOf::Widths,
         {"accuracy"},
         QT_TRANSLATE_NOOP("RunSeries", "Accuracy (%)"),
         QT_TRANSLATE_NOOP("RunSeries", "accuracy (%)")},
        {"loss",
         "loss",
         PlotPage::Overview,
         CurvesOf::Widths,
         {"loss"},
         QT_TRANSLATE_NOOP("RunSeries", "Loss"),
         QT_TRANSLATE_NOOP("RunSeries", "cross-entropy (nats)")},
        {"layerError",
         "layer-mse",
         PlotPage::Layers,
         CurvesOf::Layers,
         {"batch/value", "mse/train", "mse/val"},
         QT_TRANSLATE_NOOP("RunSeries", "Layer error"),
         nullptr,
         true},
        {"dual",
         "dual-variables",
         PlotPage::Layers,
         CurvesOf::BoundedLayers,
         {"dual"},
         QT_TRANSLATE_NOOP("RunSeries", "Dual variables of the layers"),
         QT_TRANSLATE_NOOP("RunSeries", "dual variable λ"),
         false,
         false,
         Term::Lambda},
        {"outputDual",
         "dual-output",
         PlotPage::Layers,
         CurvesOf::BoundedOutput,
         {"dual"},
         QT_TRANSLATE_NOOP("RunSeries", "Dual variable of the output"),
         QT_TRANSLATE_NOOP("RunSeries", "dual variable λ"),
         false,
         false,
         Term::Lambda},
        {.id = "relativeSlack",
         .file = "relative-slack",
         .page = PlotPage::LayersMore,
         .curvesOf = CurvesOf::BoundedLayers,
         .series = {"relative_slack/train", "relative_slack/train", "relative_slack/val"},
         .title = QT_TRANSLATE_NOOP("RunSeries", "Slack of the layers relative to ε"),
         .axis = QT_TRANSLATE_NOOP("RunSeries", "(error − ε) / ε"),
         .about = Term::Slack,
         .aroundZero = true},
        {.id = "rank",
         .file = "rank-trajectories",
         .page = PlotPage::LayersMore,
         .curvesOf = CurvesOf::BoundedLayers,
         .series = {"rank"},
         .title = QT_TRANSLATE_NOOP("RunSeries", "Ranks of the layers by λ"),
         .axis = QT_TRANSLATE_NOOP("RunSeries", "rank (1: largest λ)"),
         .about = Term::Lambda,
         .downwards = true},
    };
    return plots;
}

const RunPlot& runPlot(const char* id) {
    return *std::find_if(runPlots().begin(), runPlots().end(),
                         [id](const RunPlot& plot) { return std::strcmp(plot.id, id) == 0; });
}

PlotLabels labelsOf(const RunPlot& plot, const RunData* run) {
    const auto norm = run && run->started() ? run->started()->config.method.norm : Norm{};
    return {RunSeries::tr(plot.title),
            RunSeries::tr("epoch"),
            plot.axis ? RunSeries::tr(plot.axis) : errorName(norm),
            {},
            plot.downwards,
            plot.aroundZero,
            plot.about ? explanationOf(*plot.about) : QString()};
}

SeriesList plotSeries(const RunData& run, const RunPlot& plot, int bits, LayerValues values) {
    const std::string what = plot.series[std::min(plot.series.size() - 1, static_cast<std::size_t>(values))];
    switch (plot.curvesOf) {
    case CurvesOf::Run: {
        auto spec = curveOf(run, what);
        spec.key = QString::fromStdString(what);
        spec.name = RunSeries::tr(plot.title);
        return {spec};
    }
    case CurvesOf::Widths: {
        auto list = widthSeries(run, what);
        if (what == "accuracy")
            std::ranges::move(baselineSeries(run), std::back_inserter(list));
        return list;
    }
    case CurvesOf::Layers:
    case CurvesOf::BoundedLayers:
    case CurvesOf::BoundedOutput: return constraintSeries(run, plot, bits, what);
    }
    return {};
}

SeriesColor constraintColor(const RunData& run, const ConstraintInfo& constraint) {
    if (constraint.isOutput() || !run.started())
        return {SeriesColor::Kind::Output, 0, 1};
    const auto& layers = run.started()->layers;
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const auto& layer) { return layer.name == constraint.layer; });
    return {SeriesColor::Kind::Layer, static_cast<int>(found - layers.begin()),
            static_cast<int>(layers.size())};
}

QString constraintName(const std::string& layer) {
    return layer == outputConstraint ? RunSeries::tr("Output") : QString::fromStdString(layer);
}

QString widthName(int bits) { return RunSeries::tr("%1 bit").arg(bits); }

FigureInfo aboutRun(const RunData& run, const QString& title) {
    return {title, {run.id()}, run.startedAt(), {}};
}

} // namespace pdqat::ui
