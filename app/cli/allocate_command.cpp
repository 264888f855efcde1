// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `pdqat allocate`: bit widths for every layer of a trained run under a budget.
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/number_text.h"
#include "engine/api/require_own.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/figures/measured_networks.h"
#include "engine/figures/text_table.h"
#include "engine/runs/latency_file.h"
#include "engine/select/allocate.h"
#include "engine/select/allocation_table.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>
#include <optional>
#include <set>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct AllocateOptions {
    LibraryOption library;
    std::string run, format = "text", output, frontUnit, latency;
    std::vector<std::string> budgets, least, fixed, forbidden;
    std::vector<int> bits;
    bool tieShortcuts = false, measured = false;
    Criterion by;
};

/// "Block_0_conv0=4". @throws Error(Usage)
std::pair<std::string, int> layerAndBits(const std::string& option, const std::string& text) {
    const auto equals = text.rfind('=');
    const auto bits = equals == std::string::npos ? std::nullopt : readNumber<int>(text.substr(equals + 1));
    if (!bits)
        throw Error(ErrorKind::Usage, option, '"' + text + "\" is not a layer with a bit width",
                    "Say for example " + option + " Block_0_conv0=4");
    return {text.substr(0, equals), *bits};
}

WidthRules rulesOf(const AllocateOptions& options) {
    WidthRules rules;
    rules.bits = options.bits;
    rules.tieShortcuts = options.tieShortcuts;
    for (const auto& text : options.least)
        if (const auto all = readNumber<int>(text))
            rules.least = *all;
        else
            rules.leastOf.insert(layerAndBits("--min-bits", text));
    for (const auto& text : options.forbidden) {
        const auto [layer, bits] = layerAndBits("--forbid", text);
        rules.forbidden[layer].insert(bits);
    }
    for (const auto& text : options.fixed) {
        const auto [layer, bits] = layerAndBits("--fix", text);
        if (!rules.fixed.emplace(layer, bits).second)
            throw Error(ErrorKind::Usage, "--fix", layer + " is fixed twice", "Fix it once");
    }
    return rules;
}

std::string lossText(double loss, double error) {
    if (loss == 0 && error == 0)
        return "0";
    const auto text = vanishes(loss, 5) ? scientificText(loss, 2) : fixedText(loss, 5);
    return std::isnan(error)
               ? text
               : text + " ± " + (vanishes(error, 5) ? scientificText(error, 1) : fixedText(error, 5));
}

/// "2 bit: 4 layers, 4 bit: 16".
std::string countsText(const AllocationTable& table, const Allocation& allocation) {
    std::map<std::string, std::pair<int, int>> counts; // by text: width, layers
    for (const auto& bits : chosenBits(table, allocation)) {
        auto& [width, layers] = counts[bitsText(bits)];
        width = bits.weights;
        ++layers;
    }
    std::vector<std::pair<int, std::string>> parts;
    for (const auto& [text, count] : counts)
        parts.emplace_back(count.first, std::to_string(count.second) + " at " + text);
    std::ranges::sort(parts);
    std::vector<std::string> texts;
    for (const auto& part : parts)
        texts.push_back(part.second);
    return join(texts, ", ");
}

/// Units that the table knows.
std::vector<CostUnit> unitsOf(const AllocationTable& table) {
    std::vector<CostUnit> units{CostUnit::Bops, CostUnit::Bytes};
    if (!table.latency.empty())
        units.push_back(CostUnit::Latency);
    return units;
}

/// The columns of costs between `before` and `after`.
figures::Cells headOf(const AllocationTable& table, figures::Cells before, const figures::Cells& after) {
    for (const auto unit : unitsOf(table))
        before.emplace_back(unit == CostUnit::Bops ? "BOPS" : unit == CostUnit::Bytes ? "SIZE" : "TIME");
    before.insert(before.end(), after.begin(), after.end());
    return before;
}
figures::Cells withCosts(const AllocationTable& table, const Costs& costs, figures::Cells before,
                         const figures::Cells& after) {
    for (const auto unit : unitsOf(table))
        before.push_back(std::isnan(costs[unit]) ? "–" : costAmountText(unit, costs[unit]));
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

figures::Cells costCells(const std::string& name, const Allocation& allocation,
                         const AllocationTable& table) {
    return withCosts(table, allocation.costs, {name},
                     {lossText(allocation.loss, allocation.lossError), countsText(table, allocation)});
}

std::string meaning(const AllocationTable& table) {
    auto text = "Loss: what quantization costs by " + name(table.by) + ", summed over the layers.\n";
    for (const auto& remark : {caveatText(table), latencyText(table)})
        if (!remark.empty())
            text += remark + (remark.ends_with('.') ? "\n" : ".\n");
    return text;
}

/// Every width that all layers may have.
std::vector<LayerBits> uniformWidths(const AllocationTable& table) {
    std::vector<LayerBits> widths;
    if (!table.layers.empty())
        for (const auto& option : table.layers.front().options)
            if (!uniformChoice(table, option.bits).empty())
                widths.push_back(option.bits);
    return widths;
}

std::string allocationText(const AllocationTable& table, const Allocation& allocation) {
    std::vector<figures::Cells> layers{headOf(table, {"LAYER", "BITS"}, {"LOSS"})};
    for (std::size_t i = 0; i < table.layers.size(); ++i) {
        const auto& chosen = table.layers[i].options[allocation.options[i]];
        layers.push_back(withCosts(table, chosen.costs, {table.layers[i].layer, bitsText(chosen.bits)},
                                   {lossText(chosen.loss, chosen.lossError)}));
    }
    std::vector<figures::Cells> totals{headOf(table, {"NETWORK"}, {"LOSS", "LAYERS"}),
                                       costCells("as allocated", allocation, table)};
    for (const auto& bits : uniformWidths(table))
        totals.push_back(costCells("all at " + bitsText(bits) + " bit",
                                   allocationOf(table, uniformChoice(table, bits)), table));
    return figures::textTable(layers, figures::columnRange(1, layers.front().size())) + '\n' +
           figures::textTable(totals, figures::columnRange(1, totals.front().size() - 1)) + '\n' +
           meaning(table);
}

std::string frontText(const AllocationTable& table, const std::vector<Allocation>& front, CostUnit unit) {
    std::vector<figures::Cells> rows{headOf(table, {"#"}, {"LOSS", "LAYERS"})};
    for (const auto& point : front)
        rows.push_back(costCells(std::to_string(rows.size()), point, table));
    return figures::textTable(rows, figures::columnRange(1, rows.front().size() - 1)) + '\n' +
           std::to_string(front.size()) + " allocations that no other one beats in " +
           std::string(name(unit)) + " and loss, or at equal loss in rounding.\n" + meaning(table);
}

OrderedJson jsonOf(const AllocationTable& table, const Allocation& allocation) {
    OrderedJson bits = OrderedJson::object();
    const auto chosen = chosenBits(table, allocation);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        bits[table.layers[i].layer] = bitsText(chosen[i]);
    OrderedJson json;
    for (const auto unit : unitsOf(table))
        json[std::string(name(unit))] = allocation.costs[unit];
    json["loss"] = allocation.loss;
    json["loss_error"] = allocation.lossError;
    json["bits"] = bits;
    return json;
}

std::string asJson(const AllocationTable& table, const std::vector<Allocation>& allocations) {
    OrderedJson list = OrderedJson::array();
    for (const auto& allocation : allocations)
        list.push_back(jsonOf(table, allocation));
    return OrderedJson{{"run", table.run},
                       {"by", name(table.by)},
                       {"caveat", caveatText(table)},
                       {"times", latencyText(table)},
                       {"allocations", list}}
               .dump(2) +
           '\n';
}

std::string measuredText(const AllocationTable& table, const std::vector<MeasuredNetwork>& networks) {
    std::vector<figures::Cells> rows{
        headOf(table, {"NETWORK", "METHOD"}, {"LOSS", "ACCURACY", "95 %", "RUNS"})};
    for (const auto& one : networks) {
        const auto& accuracy = one.accuracy;
        rows.push_back(
            withCosts(table, one.costs, {one.name, std::string(name(one.method))},
                      {one.predicted ? lossText(one.predicted->loss, one.predicted->lossError) : "–",
                       fixedOrDash(accuracy.mean), intervalText(accuracy), std::to_string(accuracy.n)}));
    }
    std::string agreement;
    for (const auto method : allOf<MethodKind>)
        if (const auto rho = figures::predictionRho(networks, method); !std::isnan(rho))
            agreement += "Spearman's ρ of loss and accuracy, " + std::string(name(method)) + ": " +
                         fixedOrDash(rho) + " (−1: losses order them rightly).\n";
    return figures::textTable(rows, figures::columnRange(2, rows.front().size())) + '\n' +
           (networks.empty() ? "No finished run has other bits and is trained as this one was.\n" : "") +
           agreement +
           "Accuracy: per cent of the test images at the best epoch, mean over seeds with its t interval.\n" +
           meaning(table);
}

std::string measuredJson(const AllocationTable& table, const std::vector<MeasuredNetwork>& networks) {
    OrderedJson list = OrderedJson::array();
    for (const auto& one : networks) {
        OrderedJson json{{"name", one.name}, {"method", name(one.method)}, {"allocated", one.allocated}};
        for (const auto unit : unitsOf(table))
            json[std::string(name(unit))] = one.costs[unit];
        if (one.predicted) {
            json["loss"] = one.predicted->loss;
            json["loss_error"] = one.predicted->lossError;
        }
        json["accuracy"] = {
            {"mean", one.accuracy.mean}, {"low", one.accuracy.low}, {"high", one.accuracy.high}};
        json["runs"] = one.runs;
        for (std::size_t i = 0; i < one.bits.size(); ++i)
            json["bits"][table.layers[i].layer] = bitsText(one.bits[i]);
        list.push_back(std::move(json));
    }
    OrderedJson rho = OrderedJson::object();
    for (const auto method : allOf<MethodKind>)
        if (const auto value = figures::predictionRho(networks, method); !std::isnan(value))
            rho[std::string(name(method))] = value;
    return OrderedJson{{"run", table.run}, {"by", name(table.by)}, {"rho", rho}, {"networks", list}}.dump(2) +
           '\n';
}

int allocate(const AllocateOptions& options) {
    if (options.budgets.empty() && options.frontUnit.empty() && !options.measured)
        throw Error(
            ErrorKind::Usage, "pdqat allocate", "needs a budget",
            "Say for example --budget size=60kB, --front for all that are worth choosing, or --measured "
            "for what became of those that were trained");
    std::vector<CostLimit> limits;
    for (const auto& text : options.budgets)
        limits.push_back(costLimitOf(text));
    std::optional<CostUnit> unit;
    if (!options.frontUnit.empty())
        unit = named<CostUnit>(options.frontUnit, ErrorKind::Usage, "--front");
    const auto library = options.library.open();
    const auto tables = readTables(library, options.run);
    requireOwn(tables.story.started().config, tables.id);
    const auto measured = select::measuredLayers(tables.story, tables.id, options.by);
    std::optional<LatencyTable> latency;
    if (!options.latency.empty() || unit == CostUnit::Latency ||
        std::ranges::find(limits, CostUnit::Latency, &CostLimit::unit) != limits.end())
        latency = runs::latencyFor(library, tables.id, measured.layers, options.latency);
    const auto table =
        select::allocationTable(measured, options.by, rulesOf(options), latency ? &*latency : nullptr);
    if (options.measured) {
        const auto networks = figures::measuredNetworks(table, measured.config, library.list());
        writeOutput(options.format == "json" ? measuredJson(table, networks) : measuredText(table, networks),
                    options.output);
        return 0;
    }
    if (unit) {
        const auto front = select::frontOf(table, *unit);
        writeOutput(options.format == "json" ? asJson(table, front) : frontText(table, front, *unit),
                    options.output);
        return 0;
    }
    const auto allocation = select::bestWithin(table, limits);
    if (!options.output.empty()) {
        auto config = select::allocatedConfig(tables.story.started().config, table, allocation, limits);
        config.run.name.clear(); // the run's own
        writeOutput(toJson(config), options.output);
    }
    writeOutput(options.format == "json" ? asJson(table, {allocation}) : allocationText(table, allocation));
    return 0;
}

} // namespace

void addAllocate(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("allocate");
    auto options = std::make_shared<AllocateOptions>();
    command->add_option("run", options->run, "Id of the run, the start of it, or \"last\"")->required();
    auto* budget =
        command->add_option("--budget", options->budgets,
                            "What the network may cost: bops=0.4G, bytes=60000, size=60kB, latency=5ms; "
                            "several hold together");
    addRankBy(*command, options->by);
    command
        ->add_option("--bits", options->bits,
                     "Widths to choose from (default: all that the run trained, and 32)")
        ->delimiter(',');
    command->add_flag("--tie-shortcuts", options->tieShortcuts,
                      "Layers that read the same map get the same width");
    command->add_option("--min-bits", options->least,
                        "No layer gets fewer bits: 2, or for one layer LAYER=4");
    command->add_option("--fix", options->fixed, "A layer has this width: LAYER=8");
    command->add_option("--forbid", options->forbidden, "A layer does not have this width: LAYER=2");
    auto* front =
        command
            ->add_flag("--front{bops}", options->frontUnit,
                       "Show every allocation that no other one beats, by bops (default), --front=bytes or "
                       "--front=latency")
            ->excludes(budget);
    command
        ->add_flag(
            "--measured", options->measured,
            "Show what became of bits that were trained, beside what the losses predict: runs that "
            "differ from this one in bits, method with its levels, first weights and seeds alone, and those "
            "allocated from it")
        ->excludes(budget)
        ->excludes(front);
    command->add_option(
        "--latency", options->latency,
        "Count times as pdqat latency measured them on this machine in onnxruntime or in engine, "
        "or as in a FILE, of whatever machine (default: the first that there is)");
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return allocate(*options); }; });
}

} // namespace pdqat::cli
