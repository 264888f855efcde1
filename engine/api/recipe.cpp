// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/recipe.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/run_query.h"
#include "engine/api/text.h"

#include <algorithm>

namespace pdqat {
namespace {

/// Reports against one file: what is wrong, at which key.
struct RecipeChecker {
    std::string place;

    [[noreturn]] void refuse(const std::string& at, const std::string& problem,
                             const std::string& remedy = {}) const {
        throw Error(ErrorKind::Config, place, at + ": " + problem, remedy);
    }
    void within(const std::string& at, double value, double low, double high) const {
        if (!(value >= low && value <= high))
            refuse(at, number(value) + " is out of range: " + number(low) + " to " + number(high));
    }
    /// Runs what throws of itself, and adds the place.
    template <class Call>
    void named(const std::string& at, Call call) const {
        try {
            call();
        } catch (const Error& error) {
            refuse(at, error.where() + ": " + error.problem(), error.remedy());
        }
    }
    void bits(const std::string& at, int bits) const {
        if (bits != 0 && bits != fullPrecision)
            within(at, bits, 1, 8);
    }

    void selection(const std::string& at, const RunSelection& runs) const {
        named(at + ".query", [&] { RunQuery query(runs.query); });
    }
    void measure(const std::string& at, const Measure& measure) const {
        named(at + ".metric", [&] { findMetric(measure.metric); });
        bits(at + ".bits", measure.bits);
    }
    void groups(const std::string& at, const std::vector<RunGroup>& groups) const {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const auto here = at + '[' + std::to_string(i) + ']';
            named(here + ".query", [&] { RunQuery query(groups[i].query); });
            bits(here + ".bits", groups[i].bits.value_or(0));
        }
    }

    void axis(const std::string& at, const PanelRecipe& panel) const {
        const bool perLayer = findMetric(panel.y.metric).perLayer;
        if (panel.x == "layer") {
            if (!perLayer)
                refuse(at + ".x", panel.y.metric + " is one number a run, not one a layer",
                       "Use a metric or a configuration key as x");
        } else if (panel.x == "epoch") {
            if (!findMetric(panel.y.metric).usesEpoch)
                refuse(at + ".x", panel.y.metric + " does not change from epoch to epoch");
        } else if (perLayer) {
            refuse(at + ".x", panel.y.metric + " is one number a layer", "Use layer or epoch as x");
        } else if (panel.x.find('.') != std::string::npos) {
            named(at + ".x", [&] { requireField(panel.x); });
        } else {
            named(at + ".x", [&] { findMetric(panel.x); });
        }
    }

    void panel(const std::string& at, const PanelRecipe& panel) const {
        measure(at + ".y", panel.y);
        if (!traits(panel.mark).counts)
            axis(at, panel);
        groups(at + ".series", panel.series);
        if (!panel.seriesBy.empty())
            named(at + ".series_by", [&] { requireField(panel.seriesBy); });
        within(at + ".bins", static_cast<double>(panel.bins), 1, 200);
    }

    void table(const TableRecipe& table) const {
        measure("table.measure", table.measure);
        if (findMetric(table.measure.metric).perLayer)
            refuse("table.measure.metric",
                   table.measure.metric + " is one number a layer, a cell holds one a run");
        if (table.rows.empty() || table.columns.empty())
            refuse("table", "it has no rows or no columns", "Give at least one of each");
        groups("table.rows", table.rows);
        groups("table.columns", table.columns);
        within("table.alpha", table.alpha, 1e-6, 0.5);
        within("table.decimals", static_cast<double>(table.decimals), 0, 6);
    }

    void look(const FigureLook& look) const {
        for (const auto& [at, value] :
             {std::pair("look.width_mm", look.widthMm), {"look.height_mm", look.heightMm}})
            if (value != 0)
                within(at, value, 20, 1000);
        if (look.fontPt != 0)
            within("look.font_pt", look.fontPt, 3, 72);
        within("look.panels_per_row", static_cast<double>(look.panelsPerRow), 0, 6);
        if (look.size == FigureSize::Custom && (look.widthMm == 0 || look.heightMm == 0))
            refuse("look", "a custom size wants width_mm and height_mm");
    }
};

} // namespace

std::string_view longName(Spread spread) {
    switch (spread) {
    case Spread::Std: return "standard deviation (n − 1)";
    case Spread::PopulationStd: return "population standard deviation";
    case Spread::StandardError: return "standard error";
    case Spread::T95: return "95 % t interval";
    case Spread::Bootstrap95: return "95 % bootstrap interval";
    case Spread::None: break;
    }
    return "";
}

const std::vector<Metric>& metricTable() {
    static const std::vector<Metric> metrics{
        {MetricKind::Accuracy, "accuracy", "accuracy", "%", false, true, true},
        {MetricKind::Loss, "loss", "cross-entropy", "nats", false, true, true, true},
        {MetricKind::Lambda, "lambda", "dual variable λ", "", true, false, true},
        {MetricKind::Error, "mse", "layerwise error", "", true, true, true},
        {MetricKind::Slack, "slack", "slack", "", true, true, true},
        {MetricKind::Kept, "kept", "full-precision layers", "", false, false, false},
        {MetricKind::KeptLambda, "kept-lambda", "Σ λ of the full-precision layers", "", false, false, false,
         false, true},
        {MetricKind::Bops, "bops", "bit operations", "G", false, false, false, true},
        {MetricKind::Size, "size", "size of the weights", "kB", false, false, false, true},
        {MetricKind::Seconds, "seconds", "training time", "s", false, false, false, true},
    };
    return metrics;
}

const Metric& findMetric(std::string_view name) {
    std::vector<std::string> names;
    for (const auto& metric : metricTable()) {
        if (metric.name == name)
            return metric;
        names.push_back(metric.name);
    }
    throw Error(ErrorKind::Config, std::string(name), "there is no such metric",
                didYouMean(name, names, "There are " + join(names, ", ")));
}

void requireValid(const Recipe& recipe, std::string_view place) {
    const RecipeChecker check{std::string(place)};
    check.selection("runs", recipe.runs);
    check.selection("ranking", recipe.ranking);
    if (recipe.kind == RecipeKind::Table)
        return check.table(recipe.table);
    check.look(recipe.look);
    if (recipe.panels.empty())
        check.refuse("panels", "there are none", "Give at least one");
    for (std::size_t i = 0; i < recipe.panels.size(); ++i)
        check.panel("panels[" + std::to_string(i) + ']', recipe.panels[i]);
}

PaperSize paperSize(const Recipe& recipe) {
    const auto& look = recipe.look;
    const auto panels = std::max<std::int64_t>(1, static_cast<std::int64_t>(recipe.panels.size()));
    PaperSize paper;
    const bool slide = look.size == FigureSize::Slide, column = look.size == FigureSize::Column;
    paper.panelsPerRow = look.panelsPerRow ? look.panelsPerRow
                         : column          ? 1
                                           : std::min<std::int64_t>(3, panels);
    const auto rows = (panels + paper.panelsPerRow - 1) / paper.panelsPerRow;
    paper.widthMm = look.widthMm != 0 ? look.widthMm : slide ? 254 : column ? 88 : 180;
    const double panelHeight = slide ? 140 : panels == 1 && !column ? 84 : 60;
    paper.heightMm = look.heightMm != 0   ? look.heightMm
                     : slide && rows == 1 ? 140
                                          : static_cast<double>(rows) * panelHeight;
    paper.fontPt = look.fontPt != 0 ? look.fontPt : slide ? 16 : 8;
    return paper;
}

} // namespace pdqat
