// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/error.h"
#include "engine/api/trade_off.h"
#include "engine/api/words.h"
#include "engine/figures/text_table.h"
#include "engine/figures/trained_arms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct TradeOffOptions {
    LibraryOption library;
    std::string sweep, format = "text", output;
    Split split = Split::Test;
};

bool isOnFront(const TradeOff& tradeOff, CostUnit unit, std::size_t arm) {
    return std::ranges::find(tradeOff.front(unit)->arms, arm) != tradeOff.front(unit)->arms.end();
}

bool isTaken(const TradeOff& tradeOff, CostUnit unit, std::size_t arm) {
    const auto& choice = tradeOff.front(unit)->choice;
    return choice && choice->arm == arm;
}

std::string asText(const TradeOff& tradeOff) {
    std::vector<figures::Cells> rows{
        {"CHOICE", "LAYERS", "kB", "MBOP", "RUNS", "ACCURACY", "95 %", "FRONT", "TAKE"}};
    for (std::size_t i = 0; i < tradeOff.arms.size(); ++i) {
        const auto& arm = tradeOff.arms[i];
        const auto units = [&](bool (*holds)(const TradeOff&, CostUnit, std::size_t)) {
            std::vector<std::string> words;
            if (holds(tradeOff, CostUnit::Bytes, i))
                words.emplace_back("kB");
            if (holds(tradeOff, CostUnit::Bops, i))
                words.emplace_back("MBOP");
            return join(words, ", ");
        };
        rows.push_back(
            {armText(arm), fixedOrDash(arm.layers, 1), fixedOrDash(arm.costs[CostUnit::Bytes] / 1e3, 1),
             fixedOrDash(arm.costs[CostUnit::Bops] / 1e6, 1),
             std::to_string(arm.finished()) + '/' + std::to_string(arm.planned),
             fixedOrDash(arm.accuracy.mean), intervalText(arm.accuracy), units(isOnFront), units(isTaken)});
    }
    auto text = figures::textTable(rows, {1, 2, 3, 4, 5, 6}) + '\n';
    for (const auto unit : {CostUnit::Bytes, CostUnit::Bops})
        text += (unit == CostUnit::Bytes ? "By size: " : "By bit operations: ") + choiceText(tradeOff, unit) +
                '\n';
    for (const auto& note : tradeOff.notes)
        text += note + '\n';
    return text + "\nAccuracy on the " + std::string(longName(tradeOff.split)) +
           " images at the best epoch, in points, means over the seeds with t intervals. The choice is the "
           "knee of "
           "the front, the point farthest above the line between its ends; of a front of two the cheapest "
           "that "
           "nothing surely beats. Differences are paired by seed.\n";
}

OrderedJson numberOrNull(double value) { return std::isfinite(value) ? OrderedJson(value) : OrderedJson(); }

std::string asJson(const TradeOff& tradeOff) {
    OrderedJson arms = OrderedJson::array();
    for (const auto& arm : tradeOff.arms) {
        OrderedJson bySeed = OrderedJson::object(), runs = OrderedJson::object();
        for (const auto& [seed, value] : arm.bySeed)
            bySeed[std::to_string(seed)] = value;
        for (const auto& [seed, run] : arm.runs)
            runs[std::to_string(seed)] = run;
        arms.push_back({{"arm", armText(arm)},
                        {"kind", name(arm.kind)},
                        {"bits", arm.bits},
                        {"layers", arm.layers},
                        {"bytes", numberOrNull(arm.costs[CostUnit::Bytes])},
                        {"bops", numberOrNull(arm.costs[CostUnit::Bops])},
                        {"accuracy", numberOrNull(arm.accuracy.mean)},
                        {"accuracy_95", {numberOrNull(arm.accuracy.low), numberOrNull(arm.accuracy.high)}},
                        {"by_seed", bySeed},
                        {"runs", runs},
                        {"planned", arm.planned}});
    }
    OrderedJson choices = OrderedJson::object();
    for (const auto& front : tradeOff.fronts)
        choices[std::string(name(front.unit))] = {
            {"front", front.arms},
            {"arm", front.choice ? OrderedJson(front.choice->arm) : OrderedJson()},
            {"is_knee", front.choice && front.choice->isKnee},
            {"text", choiceText(tradeOff, front.unit)}};
    return OrderedJson{{"sweep", tradeOff.sweep},
                       {"split", name(tradeOff.split)},
                       {"finished", tradeOff.finished},
                       {"planned", tradeOff.planned},
                       {"arms", arms},
                       {"choices", choices},
                       {"notes", tradeOff.notes}}
               .dump(2) +
           '\n';
}

int show(const TradeOffOptions& options) {
    const auto library = options.library.open();
    const auto sweep = catalogue::readSweep(catalogue::findSweepFile(options.sweep, library));
    const auto result =
        figures::tradeOff(sweep, sweeps::planSweep(sweep, library), library.list(), options.split);
    writeOutput(options.format == "json"  ? asJson(result)
                : options.format == "csv" ? tradeOffCsv(result)
                                          : asText(result),
                options.output);
    return 0;
}

} // namespace

void addTradeOff(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("tradeoff");
    auto options = std::make_shared<TradeOffOptions>();
    command->add_option("sweep", options->sweep, "File or name of a sweep, such as pdqat study makes")
        ->required();
    command
        ->add_option_function<std::string>(
            "--split", [options](const std::string& word) { options->split = *withName<Split>(word); },
            "test (default), val or train")
        ->check(CLI::IsMember(allNames<Split>()));
    addOutput(*command, options->format, {"text", "csv", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return show(*options); }; });
}

} // namespace pdqat::cli
