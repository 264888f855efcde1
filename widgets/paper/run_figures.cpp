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

    /// The epochs' values where they make a line, else what there is of the batches.
    void curves(const RunPlot& plot, const QString& ending, int bits) {
        SeriesList series;
        for (const auto values : {LayerValues::Train, LayerValues::Batches, LayerValues::Validation}) {
            series = plotSeries(run_, plot, bits, values);
            if (std::any_of(series.begin(), series.end(),
                            [](const auto& spec) { return spec.curve().x.size() >= 2; }))
                break;
        }
        // Running values of batches only crowd a finished figure, but are all that a run within its first
        // epoch has.
        const bool epochs = run_.epochsDone() > 0;
        std::erase_if(series, [epochs](const SeriesSpec& spec) {
            return spec.curve().x.empty() || (epochs && spec.key.startsWith(QLatin1String("batch@")));
        });
        if (series.empty())
            return;
        auto figure = std::make_unique<CurveFigure>();
        figure->labels = labelsOf(plot, &run_);
        figure->about = aboutRun(run_, figure->labels.title);
        figure->series = std::move(series);
        figure->logY = plot.logarithmic;
        figures.push_back({QLatin1String(plot.file) + ending, std::move(figure), sizeOf(plot)});
    }

    void ranking(const QString& name, std::vector<RankedLayer> rows) {
        if (rows.empty())
            return;
        auto figure = std::make_unique<RankingFigure>();
        const double height = 16 + 4.2 * static_cast<double>(rows.size());
        figure->about = aboutRun(run_, RunFigures::tr("Ranking of layers"));
        figure->verdict = verdictOf(rows, certify(run_.story()));
        figure->ranking = std::move(rows);
        if (run_.started())
            for (const auto& layer : run_.started()->layers)
                figure->layers.push_back(layer.name);
        figures.push_back({name, std::move(figure), {columnWidthMm, height}});
    }

    std::vector<NamedFigure> figures;

private:
    static QSizeF sizeOf(const RunPlot& plot) {
        if (plot.hasMap()) // many curves
            return {pageWidthMm, 84};
        return {plot.curvesOf == CurvesOf::Widths ? 130 : columnWidthMm, 60};
    }

    const RunData& run_;
};

} // namespace

std::vector<NamedFigure> runFigures(const RunData& run, const std::vector<RankedLayer>& ranking) {
    Collector collector(run);
    const auto named = [](int bits, bool alone) {
        return alone ? QString() : QStringLiteral("-%1bit").arg(bits);
    };
    const auto widths = run.started() ? lowWidths(run.started()->config) : std::vector<int>();
    const auto add = [&](PlotPage page, int bits) {
        for (const auto& plot : runPlots())
            if (plot.page == page)
                collector.curves(
                    plot, page != PlotPage::Overview ? named(bits, widths.size() == 1) : QString(), bits);
    };
    add(PlotPage::Overview, 0);
    for (const int bits : widths)
        for (const auto page : {PlotPage::Layers, PlotPage::LayersMore})
            add(page, bits);
    std::set<int> ranked;
    for (const auto& row : ranking)
        ranked.insert(row.bits);
    for (const int bits : ranked) {
        std::vector<RankedLayer> rows;
        std::copy_if(ranking.begin(), ranking.end(), std::back_inserter(rows),
                     [bits](const auto& row) { return row.bits == bits; });
        collector.ranking(QStringLiteral("ranking") + named(bits, ranked.size() == 1), rows);
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
