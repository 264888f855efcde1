// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_figures.h"

#include "engine/api/series.h"
#include "widgets/paper/curve_figure.h"
#include "widgets/paper/run_series.h"

#include <algorithm>
#include <array>

namespace pdqat::ui {
namespace {

constexpr int hues = 8; ///< that bit widths have, and groups borrow

template <class Visit>
void eachFigure(const ReportDocument& document, Visit visit) {
    for (const auto& section : document.sections)
        for (const auto& block : section.blocks)
            if (const auto* figure = std::get_if<ReportFigure>(&block))
                visit(*figure);
}

const Curve& validationCurve(const RunData& run, bool accuracy) {
    const int bits = lowestWidth(run.started()->config);
    const auto of = [&](const std::string& split) -> const Curve& {
        return run.curve(seriesName(split + (accuracy ? "/accuracy" : "/loss"), bits));
    };
    return of("val").x.empty() ? of("test") : of("val");
}

SeriesColor groupColor(int group, int groups) {
    if (groups <= hues)
        return {SeriesColor::Kind::Width, group + 1};
    return {SeriesColor::Kind::Layer, group, groups};
}

/// One curve a run; lines tell the runs of a group apart.
SeriesList comparedSeries(const ReportFigure& place, const ReportRunsData& runs, bool accuracy) {
    constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    int groups = 0;
    for (const auto& run : place.runs)
        groups = std::max(groups, run.group + 1);
    std::map<int, std::size_t> members;
    SeriesList list;
    for (const auto& [id, label, group] : place.runs) {
        const auto line = lines[members[group]++ % lines.size()];
        const auto found = runs.find(id);
        if (found == runs.end() || !found->second.data->started())
            continue;
        const auto* data = found->second.data.get();
        list.push_back({QString::fromStdString(id), QString::fromStdString(label), groupColor(group, groups),
                        line, qQNaN(),
                        [data, accuracy]() -> const Curve& { return validationCurve(*data, accuracy); }});
    }
    std::erase_if(list, [](const SeriesSpec& spec) { return spec.curve().x.empty(); });
    return list;
}

} // namespace

ReportFigures::ReportFigures(const ReportDocument& document, const ReportRunsData& runs) {
    for (const auto& id : drawnRuns(document))
        if (const auto found = runs.find(id); found != runs.end())
            for (auto& figure : runFigures(*found->second.data, found->second.ranking))
                figures_[figure.name.toStdString() + '/' + id] = std::move(figure);
    eachFigure(document, [&](const ReportFigure& place) {
        if (place.runs.size() > 1)
            add(place, runs);
    });
}

void ReportFigures::add(const ReportFigure& place, const ReportRunsData& runs) {
    const bool accuracy = place.name == "compared-accuracy";
    auto series = comparedSeries(place, runs, accuracy);
    if (series.empty())
        return;
    // In English in every language, as the report is.
    auto figure = std::make_unique<CurveFigure>();
    figure->labels = {accuracy ? QStringLiteral("Accuracy") : QStringLiteral("Loss"), QStringLiteral("epoch"),
                      accuracy ? QStringLiteral("accuracy (%)") : QStringLiteral("cross-entropy (nats)")};
    figure->about = aboutRun(*runs.at(series.front().key.toStdString()).data, figure->labels.title);
    figure->series = std::move(series);
    const double height = std::max(84.0, 14 + 4.4 * static_cast<double>(figure->series.size()));
    figures_[place.key()] = {QString::fromStdString(place.name), std::move(figure), {pageWidthMm, height}};
}

const NamedFigure* ReportFigures::find(const std::string& key) const {
    const auto found = figures_.find(key);
    return found == figures_.end() ? nullptr : &found->second;
}

std::string ReportFigures::svg(const std::string& key) const {
    const auto* figure = find(key);
    if (!figure)
        return {};
    FigureStyle style;
    style.sizeMm = figure->sizeMm;
    return renderFigure(*figure->figure, FigureFormat::Svg, style).toStdString();
}

std::vector<std::string> drawnRuns(const ReportDocument& document) {
    std::vector<std::string> ids;
    eachFigure(document, [&](const ReportFigure& figure) {
        for (const auto& run : figure.runs)
            if (std::find(ids.begin(), ids.end(), run.id) == ids.end())
                ids.push_back(run.id);
    });
    return ids;
}

} // namespace pdqat::ui
