// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/sweep_files.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/cli/output.h"
#include "app/cli/run_tables.h"
#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/words.h"
#include "engine/figures/paired_arms.h"
#include "engine/figures/text_table.h"
#include "engine/figures/trained_arms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

namespace pdqat::cli {
namespace {

using OrderedJson = nlohmann::ordered_json;

struct ArmsOptions {
    LibraryOption library;
    std::string sweep, format = "text", output;
    Split split = Split::Test;
    double margin = 0.5; ///< points
};

/// Arms that may be held against each other: of one budget, or one number of layers.
struct ArmGroup {
    std::string name;
    std::vector<TradeOffArm> arms;
    std::vector<figures::ComparedArm> compared; ///< the same
    bool isFinished() const {
        return std::ranges::all_of(arms, [](const auto& arm) { return arm.finished() == arm.planned; });
    }
};

std::vector<ArmGroup> groupsOf(sweeps::SweepPlan plan, const std::vector<RunRecord>& records,
                               const ArmsOptions& options) {
    std::erase_if(plan.arms, [](const auto& arm) { return !arm.choice; });
    const auto trained = figures::trainedArms(plan, records, options.split);
    std::vector<ArmGroup> groups;
    for (std::size_t i = 0; i < trained.size(); ++i) {
        const auto title = sweeps::amountText(*plan.arms[i].choice);
        auto found = std::ranges::find(groups, title, &ArmGroup::name);
        if (found == groups.end())
            found = groups.insert(groups.end(), {title, {}, {}});
        found->arms.push_back(trained[i]);
    }
    for (auto& group : groups) {
        std::vector<figures::Arm> arms;
        for (const auto& arm : group.arms)
            arms.push_back({arm.words + ", " + name(arm.by), arm.bySeed});
        group.compared = figures::compareArms(arms, options.margin);
        for (auto& row : group.compared)
            if (!group.isFinished())
                row.adjusted = std::nan(""); // over all arms, or not at all
    }
    return groups;
}

std::string asText(const std::vector<ArmGroup>& groups, const ArmsOptions& options) {
    std::string text;
    for (const auto& group : groups) {
        std::vector<figures::Cells> cells{{group.name, "LAYERS", "MBOP", "kB", "RUNS", "ACCURACY", "±",
                                           "FIRST − IT", "95 %", "p", "p (HOLM)", "p (TOST)", "DETECTABLE"}};
        for (std::size_t i = 0; i < group.arms.size(); ++i) {
            const auto& trained = group.arms[i];
            const auto& row = group.compared[i];
            const auto beside = [&](const std::string& cell) { return i == 0 ? std::string() : cell; };
            cells.push_back({row.name, fixedOrDash(trained.layers, 1),
                             fixedOrDash(trained.costs[CostUnit::Bops] / 1e6, 1),
                             fixedOrDash(trained.costs[CostUnit::Bytes] / 1e3, 1),
                             std::to_string(row.value.n), fixedOrDash(row.value.mean),
                             fixedOrDash(row.value.high - row.value.mean),
                             beside(fixedOrDash(row.difference.mean)), beside(intervalText(row.difference)),
                             beside(fixedOrDash(row.p, 4)), beside(fixedOrDash(row.adjusted, 4)),
                             beside(fixedOrDash(row.equivalent, 4)), beside(fixedOrDash(row.detectable))});
        }
        text += figures::textTable(cells, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}) + '\n';
        if (!group.isFinished())
            text += "Some of their runs are not finished, so there is no p by Holm.\n\n";
    }
    return text + "Accuracy on the " + std::string(longName(options.split)) +
           " images at the best epoch, in points, ± its standard deviation. Differences are paired by seed: "
           "t intervals and tests, Holm over the arms of a table.\np (TOST): that they differ by " +
           shortText(options.margin, 3) +
           " points or more (two one-sided tests). Detectable: what a test of so many pairs finds at α 0.05 "
           "in 80 % of "
           "cases.\n";
}

std::string asJson(const std::vector<ArmGroup>& groups, const ArmsOptions& options) {
    OrderedJson all = OrderedJson::array();
    for (const auto& group : groups) {
        OrderedJson rows = OrderedJson::array();
        for (std::size_t i = 0; i < group.arms.size(); ++i) {
            const auto& trained = group.arms[i];
            const auto& row = group.compared[i];
            const auto beside = [&](double value) { return i == 0 ? OrderedJson() : OrderedJson(value); };
            OrderedJson values = OrderedJson::object();
            for (const auto& [seed, value] : trained.bySeed)
                values[std::to_string(seed)] = value;
            rows.push_back({{"arm", row.name},
                            {"layers", trained.layers},
                            {"bops", trained.costs[CostUnit::Bops]},
                            {"bytes", trained.costs[CostUnit::Bytes]},
                            {"planned", trained.planned},
                            {"accuracy", row.value.mean},
                            {"spread", row.value.high - row.value.mean},
                            {"by_seed", values},
                            {"difference", row.difference.mean},
                            {"difference_95", {row.difference.low, row.difference.high}},
                            {"p", beside(row.p)},
                            {"p_holm", beside(row.adjusted)},
                            {"p_tost", beside(row.equivalent)},
                            {"detectable", beside(row.detectable)}});
        }
        all.push_back({{"within", group.name}, {"arms", rows}});
    }
    return OrderedJson{{"sweep", options.sweep}, {"margin", options.margin}, {"groups", all}}.dump(2) + '\n';
}

int arms(const ArmsOptions& options) {
    const auto library = options.library.open();
    const auto sweep = catalogue::readSweep(catalogue::findSweepFile(options.sweep, library));
    const auto plan = sweeps::planSweep(sweep, library);
    if (std::ranges::none_of(plan.arms, [](const auto& arm) { return arm.choice.has_value(); }))
        throw Error(ErrorKind::Usage, sweep.name, "no part of it keeps layers by a ranking that is known",
                    plan.later > 0 ? "Train it first: pdqat sweep " + options.sweep
                                   : "Name a sweep whose parts have keep");
    const auto groups = groupsOf(plan, library.list(), options);
    writeOutput(options.format == "json" ? asJson(groups, options) : asText(groups, options), options.output);
    return 0;
}

} // namespace

void addArms(CLI::App& app, Action& chosen) {
    auto* command = app.get_subcommand("arms");
    auto options = std::make_shared<ArmsOptions>();
    command
        ->add_option(
            "sweep", options->sweep,
            "File or name of a sweep whose parts keep layers; in each table the first arm is the one that "
            "others are held against")
        ->required();
    command
        ->add_option_function<std::string>(
            "--split", [options](const std::string& word) { options->split = *withName<Split>(word); },
            "test (default), val or train")
        ->check(CLI::IsMember(allNames<Split>()));
    command->add_option("--margin", options->margin, "Points of accuracy that would matter (default 0.5)")
        ->check(CLI::PositiveNumber);
    addOutput(*command, options->format, {"text", "json"}, options->output);
    options->library.add(*command);
    command->callback([options, &chosen] { chosen = [options] { return arms(*options); }; });
}

} // namespace pdqat::cli
