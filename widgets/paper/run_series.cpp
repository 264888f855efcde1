// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/run_series.h"

#include <QCoreApplication>

#include <algorithm>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct RunSeries {
    Q_DECLARE_TR_FUNCTIONS(RunSeries)
};

std::vector<int> allWidths(const RunData& run) {
    return run.started() ? trainedWidths(run.started()->config) : std::vector<int>{fullPrecision};
}

/// Curves of one quantity: per width the running value, pale and behind, and one line style for each split.
template <class Running, class OfSplit>
SeriesList widthSeries(const RunData& run, Running running, OfSplit ofSplit) {
    struct Line {
        QString key, name;
        Qt::PenStyle style;
        std::function<const Curve&(int)> curve;
    };
    const auto of = [ofSplit](Split split) {
        return [=](int bits) -> const Curve& { return ofSplit(split, bits); };
    };
    const std::vector<Line> lines{
        {QStringLiteral("batch"), RunSeries::tr("batches"), Qt::SolidLine, running},
        {QStringLiteral("val"), RunSeries::tr("validation"), Qt::SolidLine, of(Split::Validation)},
        {QStringLiteral("test"), RunSeries::tr("test"), Qt::DashLine, of(Split::Test)},
        {QStringLiteral("train"), RunSeries::tr("training"), Qt::DashDotLine, of(Split::Train)},
    };
    SeriesList list;
    for (const int bits : allWidths(run))
        for (const auto& line : lines)
            list.push_back({QStringLiteral("%1@%2").arg(line.key).arg(bits),
                            QStringLiteral("%1 · %2").arg(widthName(bits), line.name),
                            {SeriesColor::Kind::Width, bits, 1, line.key == QLatin1String("batch")},
                            line.style,
                            qQNaN(),
                            [bits, curve = line.curve]() -> const Curve& { return curve(bits); }});
    return list;
}

/// Distances are there whether or not a level bounds them, dual variables only where one does.
enum class Shown { Distance, Dual };

/// Curves of the constraints of one width, layers or output.
template <class CurveOf>
SeriesList constraintSeries(const RunData& run, int bits, bool output, Shown shown, CurveOf curveOf) {
    SeriesList list;
    if (!run.started())
        return list;
    const auto& constraints = run.started()->constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i) {
        const auto& constraint = constraints[i];
        const bool bounded = constraint.constrained;
        if (constraint.bits != bits || constraint.isOutput() != output || (shown == Shown::Dual && !bounded))
            continue;
        list.push_back({QString::fromStdString(constraint.layer), constraintName(constraint.layer),
                        constraintColor(run, constraint), Qt::SolidLine,
                        shown == Shown::Distance && bounded ? constraint.epsilon : qQNaN(),
                        [i, curveOf]() -> const Curve& { return curveOf(i); }});
    }
    return list;
}

} // namespace

SeriesList accuracySeries(const RunData& run) {
    return widthSeries(
        run, [&run](int bits) -> const Curve& { return run.batchAccuracy(bits); },
        [&run](Split split, int bits) -> const Curve& { return run.accuracy(split, bits); });
}

SeriesList lossSeries(const RunData& run) {
    return widthSeries(
        run, [&run](int bits) -> const Curve& { return run.batchLoss(bits); },
        [&run](Split split, int bits) -> const Curve& { return run.loss(split, bits); });
}

SeriesList layerSeries(const RunData& run, int bits, LayerValues values) {
    return constraintSeries(run, bits, false, Shown::Distance, [&run, values](std::size_t i) -> const Curve& {
        return values == LayerValues::Batches
                   ? run.batchValues(i)
                   : run.epochValues(values == LayerValues::Train ? Split::Train : Split::Validation, i);
    });
}

SeriesList dualSeries(const RunData& run, int bits) {
    return constraintSeries(run, bits, false, Shown::Dual,
                            [&run](std::size_t i) -> const Curve& { return run.lambda(i); });
}

SeriesList outputDualSeries(const RunData& run, int bits) {
    return constraintSeries(run, bits, true, Shown::Dual,
                            [&run](std::size_t i) -> const Curve& { return run.lambda(i); });
}

std::vector<int> lowWidths(const RunData& run) {
    std::vector<int> widths;
    if (run.started())
        for (const auto& constraint : run.started()->constraints)
            if (std::find(widths.begin(), widths.end(), constraint.bits) == widths.end())
                widths.push_back(constraint.bits);
    return widths;
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
