// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/caveats.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/layer_values.h"
#include "engine/figures/model_explorer.h"
#include "engine/networks/describe.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// JSON has no word for values that are not finite: they become null.
std::string rankingJson(const RunTables& run, const std::vector<RankedLayer>& rows,
                        const RankingVerdict& verdict) {
    OrderedJson layers = OrderedJson::array();
    for (const auto& row : rows) {
        layers.push_back({{"rank", row.rank},
                          {"layer", row.layer},
                          {"bits", row.bits},
                          {"value", valueOf(row, verdict.by)},
                          {"lambda", row.lambda},
                          {"mse", row.mse},
                          {"epsilon", row.epsilon},
                          {"slack", row.slack},
                          {"weights", row.weights},
                          {"macs", row.macs},
                          {"bytes", row.bytes},
                          {"bops", row.bops},
                          {"state", name(row.state)},
                          {"trend", name(row.trend)}});
        if (const auto& measured = row.measured)
            layers.back().update({{"lambda_band", measured->band},
                                  {"slack_error", measured->slackError},
                                  {"relative_error", measured->relativeError},
                                  {"gain_error", measured->gainError},
                                  {"inside", measured->inside}});
    }
    const auto& certificate = verdict.certificate;
    return OrderedJson{{"run", run.id},
                       {"by", name(verdict.by)},
                       {"norm", rows.empty() ? "" : name(rows.front().norm)},
                       {"order", name(verdict.order)},
                       {"verdict", verdictText(verdict)},
                       {"values", rankedValuesText(run.story.started().config)},
                       {"certificate", name(certificate.kind)},
                       {"unknown", certificate.unknown},
                       {"violated", certificate.violated},
                       {"unreachable", certificate.unreachable},
                       {"decaying", certificate.decaying},
                       {"moving", certificate.moving},
                       {"complementarity", certificate.complementarity},
                       {"tied", verdict.tied},
                       {"layers", layers}}
               .dump(2) +
           '\n';
}

struct RankOptions {
    LibraryOption library;
    std::string run, format = "text", output;
    std::optional<int> bits, keepTop;
    bool widths = false;
    Criterion by;
};

/// What orders the layers, or their widths, at their nodes.
std::string nodeData(const RankOptions& options, const RunTables& tables, int bits) {
    const auto& started = tables.story.started();
    std::vector<double> values(started.layers.size(), std::numeric_limits<double>::quiet_NaN());
    if (options.widths)
        values = valuesOfLayers(tables.story, LayerValue::Bits, bits,
                                networks::layerBits(started.config, started.layers, bits));
    else
        for (const auto& row : select::rankLayers(tables.story, bits, options.by))
            values.at(row.depth) = valueOf(row, options.by);
    const auto names = figures::nodeNames(started.config, started.layers);
    if (!names.inFile)
        warn("the nodes are named as in a graph that pdqat export writes");
    return figures::modelExplorerData(names, values);
}

std::string ranking(const RankOptions& options, const RunTables& tables, int bits) {
    if (options.keepTop)
        return toJson(keepLayers(tables.story.started().config, tables, bits, *options.keepTop, options.by,
                                 select::RankEnd::Largest));
    if (options.format == "model-explorer")
        return nodeData(options, tables, bits);
    const auto rows = select::rankLayers(tables.story, bits, options.by);
    const auto verdict = verdictOf(rows, certify(tables.story), {}, options.by);
    if (options.format == "csv") { // it has no place for the sentence
        if (!verdict.isPlain())
            warn(verdictText(verdict));
        return rankingCsv(rows, verdict);
    }
    if (options.format == "latex")
        return figures::rankingLatex(
            rows, verdict,
            provenanceOf(tables, figures::rankCommand(options.run, bits, options.by, options.format)));
    return options.format == "json" ? rankingJson(tables, rows, verdict)
                                    : rankingForTerminal(tables, bits, options.by);
}

} // namespace

void addRank(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("rank");
    auto options = std::make_shared<RankOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    command->add_option("--bits", options->bits, "Bit width (default: the run's lowest)");
    addRankBy(*command, options->by);
    command->add_option("--keep-top", options->keepTop,
                        "Write the configuration that keeps the first N layers in high precision");
    addOutput(*command, options->format, {"text", "csv", "latex", "json", "model-explorer"}, options->output);
    command->add_flag("--widths", options->widths,
                      "With --format model-explorer: the layers' bit widths in place of what orders them");
    options->library.add(*command);
    command->callback([options, command, &chosen] {
        chosen = [options, command] {
            if (options->keepTop)
                refuseUnused(*command, {"--format"}, "rankings, and --keep-top writes a configuration",
                             "Leave one of them out");
            if (options->format != "model-explorer")
                refuseUnused(*command, {"--widths"}, "node data", "Give --format model-explorer");
            const auto tables = readTables(options->library.open(), options->run);
            writeOutput(ranking(*options, tables, bitsOf(tables, options->bits)), options->output);
            return 0;
        };
    });
}

} // namespace pdqat::cli
