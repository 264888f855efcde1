// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/run_figures.h"

#include "engine/api/error.h"
#include "widgets/paper/curve_figure.h"
#include "widgets/paper/figure_export.h"
#include "widgets/paper/ranking_figure.h"
#include "widgets/paper/run_series.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <set>

namespace pdqat::ui {
namespace {

// Names the context that texts of free functions are translated in.
struct RunFigures {
    Q_DECLARE_TR_FUNCTIONS(RunFigures)
};

class Collector {
public:
    explicit Collector(const RunData& run) : run_(run) {}

    void curves(const QString& name, const PlotLabels& labels, SeriesList series, const QSizeF& sizeMm) {
        // Running values of batches only crowd a finished figure, but are all that a run within its first
        // epoch has.
        const bool epochs = run_.epochsDone() > 0;
        std::erase_if(series, [epochs](const SeriesSpec& spec) {
            return spec.curve().x.empty() || (epochs && spec.key.startsWith(QLatin1String("batch@")));
        });
        if (series.empty())
            return;
        auto figure = std::make_unique<CurveFigure>();
        figure->labels = labels;
        figure->about = aboutRun(run_, labels.title);
        figure->series = std::move(series);
        figures.push_back({name, std::move(figure), sizeMm});
    }

    void ranking(const QString& name, std::vector<RankedLayer> rows) {
        if (rows.empty())
            return;
        auto figure = std::make_unique<RankingFigure>();
        const double height = 16 + 4.2 * static_cast<double>(rows.size());
        figure->about = aboutRun(run_, RunFigures::tr("Ranking of layers"));
        figure->ranking = std::move(rows);
        if (run_.started())
            for (const auto& layer : run_.started()->layers)
                figure->layers.push_back(layer.name);
        figures.push_back({name, std::move(figure), {columnWidthMm, height}});
    }

    std::vector<NamedFigure> figures;

private:
    const RunData& run_;
};

} // namespace

std::vector<NamedFigure> runFigures(const RunData& run, const std::vector<RankedLayer>& ranking) {
    Collector collector(run);
    const auto epoch = RunFigures::tr("epoch");
    const QSizeF column{columnWidthMm, 60}, page{pageWidthMm, 84};
    collector.curves(QStringLiteral("accuracy"),
                     {RunFigures::tr("Accuracy"), epoch, RunFigures::tr("accuracy")}, accuracySeries(run),
                     {130, 60});
    collector.curves(QStringLiteral("loss"),
                     {RunFigures::tr("Loss"), epoch, RunFigures::tr("cross-entropy (nats)")}, lossSeries(run),
                     {130, 60});
    const auto widths = lowWidths(run);
    for (const int bits : widths) {
        const auto ending = widths.size() > 1 ? QStringLiteral("-%1bit").arg(bits) : QString();
        SeriesList errors;
        for (const auto values : {LayerValues::Train, LayerValues::Batches, LayerValues::Validation}) {
            errors = layerSeries(run, bits, values);
            if (std::any_of(errors.begin(), errors.end(),
                            [](const auto& spec) { return spec.curve().x.size() >= 2; }))
                break;
        }
        collector.curves(QStringLiteral("layer-mse") + ending,
                         {RunFigures::tr("Layer error"), epoch, RunFigures::tr("layer error")}, errors, page);
        collector.curves(
            QStringLiteral("dual-variables") + ending,
            {RunFigures::tr("Dual variables of the layers"), epoch, RunFigures::tr("dual variable λ")},
            dualSeries(run, bits), page);
        collector.curves(
            QStringLiteral("dual-output") + ending,
            {RunFigures::tr("Dual variable of the output"), epoch, RunFigures::tr("dual variable λ")},
            outputDualSeries(run, bits), column);
    }
    std::set<int> ranked;
    for (const auto& row : ranking)
        ranked.insert(row.bits);
    for (const int bits : ranked) {
        std::vector<RankedLayer> rows;
        std::copy_if(ranking.begin(), ranking.end(), std::back_inserter(rows),
                     [bits](const auto& row) { return row.bits == bits; });
        collector.ranking(QStringLiteral("ranking") +
                              (ranked.size() > 1 ? QStringLiteral("-%1bit").arg(bits) : QString()),
                          rows);
    }
    return std::move(collector.figures);
}

std::vector<QString> renderRunFigures(const RunData& run, const std::vector<RankedLayer>& ranking,
                                      const QString& folder) {
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::Library, folder.toStdString(), "the folder cannot be made",
                    "choose a folder you may write to");
    std::vector<QString> written;
    for (const auto& [name, figure, sizeMm] : runFigures(run, ranking)) {
        FigureStyle style;
        style.sizeMm = sizeMm;
        for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png}) {
            written.push_back(QDir(folder).filePath(name + u'.' + suffix(format)));
            exportFigure(*figure, format, style, written.back());
        }
    }
    return written;
}

} // namespace pdqat::ui
