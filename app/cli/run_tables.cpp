// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_tables.h"

#include "app/cli/output.h"
#include "engine/api/caveats.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/require_own.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/networks/describe.h"

#include <CLI/Validators.hpp>

#include <algorithm>
#include <cmath>
#include <fnmatch.h>

namespace pdqat::cli {

RunTables readTables(const runs::Library& library, const std::string& run) {
    RunTables tables{library.resolve(run), {}, {}};
    tables.events = library.events(tables.id);
    tables.story = RunStory(tables.events);
    if (tables.story.started().layers.empty() && !isImported(tables.story.started().config))
        throw Error(ErrorKind::Library, "run " + tables.id,
                    "it never began to train, so its log has no numbers",
                    "pdqat runs show " + tables.id + " says why");
    return tables;
}

int bitsOf(const RunTables& tables, std::optional<int> wanted) {
    const auto& config = tables.story.started().config;
    const auto widths = lowWidths(config);
    requireOwn(config, tables.id);
    if (widths.empty())
        throw Error(ErrorKind::Usage, "run " + tables.id, "it trained 32 bits alone, so it has no ranking");
    if (!wanted)
        return lowestWidth(tables.story.started().config);
    if (std::find(widths.begin(), widths.end(), *wanted) == widths.end())
        throw Error(ErrorKind::Usage, "--bits " + std::to_string(*wanted),
                    "run " + tables.id + " has no such bit width; it has " +
                        join(std::vector<std::int64_t>(widths.begin(), widths.end()), ", "));
    return *wanted;
}

figures::Provenance provenanceOf(const RunTables& tables, const std::string& command) {
    return {tables.id,
            displayName(tables.story.started().config),
            "pdqat " PDQAT_VERSION,
            command,
            tables.events.back().time,
            rankedValuesText(tables.story.started().config)};
}

bool isMeasured(const std::vector<RunTables>& runs, int bits, const Criterion& by) {
    return std::ranges::all_of(runs, [&](const RunTables& run) {
        return select::hasValues(select::rankLayers(run.story, bits, by), by);
    });
}

std::vector<std::vector<RankedLayer>> comparableRankings(const std::vector<RunTables>& runs, int bits,
                                                         const Criterion& by) {
    const auto layersOf = [](std::vector<RankedLayer> ranking) {
        std::ranges::sort(ranking, {}, &RankedLayer::layer);
        std::vector<std::string> names;
        for (const auto& row : ranking)
            names.push_back(row.layer);
        return names;
    };
    std::vector<std::vector<RankedLayer>> rankings;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& run = runs[i];
        const auto refuse = [&](const std::string& problem, const std::string& remedy) {
            return Error(ErrorKind::Usage, "run " + run.id, problem, remedy);
        };
        for (std::size_t j = 0; j < i; ++j)
            if (runs[j].id == run.id)
                throw refuse("it is named twice", "Name each run once");
        auto rows = select::rankLayers(run.story, bitsOf(run, bits), by);
        if (rows.empty())
            throw refuse("no layer of it is constrained, so it has no ranking",
                         "Name runs with method.constraints=layerwise");
        if (!rankings.empty() && layersOf(rows) != layersOf(rankings.front()))
            throw refuse("it ranks other layers than the first run",
                         "Compare runs of one network with the same layers kept");
        const auto widthsOf = [&](const RunTables& of) {
            const auto& started = of.story.started();
            return networks::layerBits(started.config, started.layers, bitsOf(of, bits));
        };
        if (widthsOf(run) != widthsOf(runs.front()))
            throw refuse("its layers have other bit widths than those of the first run",
                         "Compare runs with the same quant.layer_bits");
        if (!select::hasValues(rows, by))
            throw refuse("it has no values of " + name(by),
                         needsSensitivity(by.by)
                             ? "pdqat sensitivity " + run.id + " measures them"
                             : "It has no finished epoch, or its log is of an earlier version");
        rankings.push_back(std::move(rows));
    }
    return rankings;
}

std::string fixedOrDash(double value, int decimals) {
    return std::isnan(value) ? std::string("–") : fixedText(value, decimals);
}

std::string intervalText(const Estimate& value) {
    return std::isnan(value.low) ? "" : fixedOrDash(value.low) + " to " + fixedOrDash(value.high);
}

void addRankBy(CLI::App& command, Criterion& by, CLI::Option* needed) {
    const auto problemOf = [](const std::string& word) {
        try {
            criterionOf(word, ErrorKind::Usage, {});
            return std::string();
        } catch (const Error& error) {
            return std::string(error.what());
        }
    };
    // Options are taken in the order in which they are added: --by first.
    const auto takeBy = [&by](const std::string& word) { by = criterionOf(word, ErrorKind::Usage, "--by"); };
    const auto takePer = [&by](const std::string& word) {
        try {
            by = dividedBy(*withName<Per>(word), by, ErrorKind::Usage, {});
        } catch (const Error& error) {
            throw CLI::ValidationError("--per", error.what());
        }
    };
    auto* option =
        command
            .add_option_function<std::string>(
                "--by", takeBy, "What orders the layers: " + criterionWords() + " (default: lambda)")
            ->check(problemOf);
    auto* per =
        command
            .add_option_function<std::string>("--per", takePer,
                                              "What that is divided by, the cost of keeping the layer: " +
                                                  join(allNames<Per>(), ", ") + " (default: none)")
            ->check(CLI::IsMember(allNames<Per>()));
    for (auto* each : {option, per})
        if (needed)
            each->needs(needed);
}

std::string rankingForTerminal(const RunTables& tables, int bits, const Criterion& by) {
    auto rows = select::rankLayers(tables.story, bits, by);
    if (rows.empty())
        throw Error(ErrorKind::Usage, "run " + tables.id,
                    "no layer of it is constrained, so it has no ranking",
                    "Train with method.name=pd-qat and method.constraints=layerwise");
    const auto verdict = verdictOf(rows, certify(tables.story), {}, by);
    if (auto output = select::outputRow(tables.story, bits))
        rows.push_back(std::move(*output));
    return figures::rankingText(rows, by) + '\n' + verdictText(verdict) + '\n' +
           rankedValuesText(tables.story.started().config) + '\n';
}

RunConfig keepLayers(const RunConfig& config, const RunTables& tables, int bits, int n, const Criterion& by,
                     select::RankEnd end) {
    const auto rows = select::rankLayers(tables.story, bits, by);
    if (n < 1 || n > static_cast<int>(rows.size()))
        throw Error(ErrorKind::Usage,
                    (end == select::RankEnd::Largest ? "--keep-top " : "--keep-bottom ") + std::to_string(n),
                    "run " + tables.id + " ranks " + std::to_string(rows.size()) + " layers, expected 1 to " +
                        std::to_string(rows.size()));
    const auto verdict = verdictOf(rows, certify(tables.story), select::cutOf(rows, n, end), by);
    select::requireChoice(verdict, "run " + tables.id);
    if (!verdict.isPlain())
        warn("run " + tables.id + ": " + verdictText(verdict));
    return select::keepTopN(config, rows, n, end);
}

std::string historyCsv(const RunTables& tables, SeriesNames names, const std::string& glob) {
    std::vector<SeriesPoint> points;
    for (const auto& event : tables.events)
        if (!std::holds_alternative<LayerStatistics>(event.body)) // running values belong to no epoch
            appendSeries(event, tables.story.started().constraints, names, points);
    std::string csv = "epoch,series,value\n";
    for (const auto& point : points)
        if (glob.empty() || ::fnmatch(glob.c_str(), point.series.c_str(), 0) == 0)
            csv += std::to_string(point.step) + ',' + point.series + ',' + number(point.value) + '\n';
    return csv;
}

} // namespace pdqat::cli
