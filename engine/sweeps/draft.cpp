// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/draft.h"

#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pdqat::sweeps {
namespace {

using Node = nlohmann::ordered_json;

Node nodeOf(const RunConfig& config) { return Node::parse(toJson(config)); }

Node valueNode(const Field& field, const Value& value) {
    RunConfig config;
    field.set(config, value);
    return nodeOf(config)[field.section()][field.key.substr(field.key.find('.') + 1)];
}

void leaveOut(Node& settings, const std::string& key) {
    const auto dot = key.find('.');
    settings[key.substr(0, dot)].erase(key.substr(dot + 1));
}

Node seedsAfter(std::int64_t seed, std::int64_t count) {
    Node seeds = Node::array();
    for (std::int64_t i = 1; i <= count; ++i)
        seeds.push_back(seed + i);
    return seeds;
}

Node kept(const TradeOffStudy& study, const Criterion& by, const std::vector<int>& layers, const char* end) {
    Node keep{{"ranking_of", "ranked"}};
    if (study.bits > 0)
        keep["bits"] = study.bits;
    keep["by"] = name(by);
    keep["ends"] = {end};
    keep["layers"] = layers;
    return keep;
}

Node allocated(const TradeOffStudy& study, const Criterion& by) {
    Node budget = Node::object();
    for (const auto& limit : study.limits)
        budget[std::string(name(limit.unit))].push_back(limit.amount);
    Node keep{{"ranking_of", "ranked"}, {"by", name(by)}, {"budget", budget}, {"widths", study.widths}};
    if (study.tieShortcuts)
        keep["tie_shortcuts"] = true;
    return keep;
}

Node part(const char* name, const Node& seeds, const Node& keep) {
    return {{"name", name}, {"grid", {{"run.seed", seeds}}}, {"keep", keep}};
}

void addKept(Node& parts, const TradeOffStudy& study, const Node& seeds) {
    parts.push_back(part("kept", seeds, kept(study, study.by, study.layers, "largest")));
    auto some = study.layers;
    std::erase(some, 0); // no layer is no layer, whoever chose it
    if (some.empty())
        return;
    if (study.byChance)
        parts.push_back(part("control", seeds, kept(study, {RankBy::Random, Per::None, 1}, some, "largest")));
    if (study.leastFirst)
        parts.push_back(part("least first", seeds, kept(study, study.by, some, "smallest")));
}

void addAllocated(Node& parts, const TradeOffStudy& study, const Node& seeds) {
    Node alone = Node::array();
    for (const int width : study.widths)
        if (width != fullPrecision)
            alone.push_back(width);
    parts.push_back({{"name", "one width"}, {"grid", {{"run.seed", seeds}, {"quant.bits", alone}}}});
    const int least = std::ranges::min(study.widths);
    const auto add = [&](const char* name, const Criterion& by) {
        auto one = part(name, seeds, allocated(study, by));
        one["set"] = {{"quant.bits", least}};
        parts.push_back(std::move(one));
    };
    add("allocated", study.by);
    if (study.byChance)
        add("control", {RankBy::Random, Per::None, 1});
}

} // namespace

std::string sweepJson(const VariedSweep& sweep) {
    auto settings = nodeOf(sweep.config);
    Node grid = Node::object();
    for (const auto& [key, values] : sweep.varied) {
        const auto& field = requireField(key);
        leaveOut(settings, key);
        for (const auto& value : values)
            grid[key].push_back(valueNode(field, value));
    }
    leaveOut(settings, "run.name"); // a run's name is what tells it from the others
    Node root{{"_name", displayName(sweep)}, {"set", settings}};
    if (!grid.empty())
        root["grid"] = grid;
    return root.dump(2) + '\n';
}

std::string sweepJson(const TradeOffStudy& study) {
    auto settings = nodeOf(study.config);
    for (const auto* key : {"run.name", "run.seed", "quant.bits"})
        leaveOut(settings, key);
    const auto bits = valueNode(*findField("quant.bits"), findField("quant.bits")->get(study.config));
    Node parts{{{"name", "ranked"},
                {"set", {{"run.seed", study.config.run.seed}, {"run.name", study.config.run.name}}}}};
    const auto seeds = seedsAfter(study.config.run.seed, study.seeds);
    if (study.limits.empty())
        addKept(parts, study, seeds);
    else
        addAllocated(parts, study, seeds);
    for (auto& one : parts)
        if (!(one.contains("set") && one["set"].contains("quant.bits")) &&
            !one["grid"].contains("quant.bits"))
            one["set"]["quant.bits"] = bits;
    for (auto& one : parts)
        if (one["grid"].is_null())
            one.erase("grid");
    Node root{
        {"_name", displayName(study)},
        {"_description", "What networks with other choices of layers reach, by the ranking of one run."},
        {"set", settings},
        {"parts", parts}};
    return root.dump(2) + '\n';
}

std::string sweepJson(const SweepDraft& draft) {
    return std::visit([](const auto& one) { return sweepJson(one); }, draft);
}

} // namespace pdqat::sweeps
