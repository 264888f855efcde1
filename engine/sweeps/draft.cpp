// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/draft.h"

#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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

/// The width that something of the configuration is of, "layer@4"; nothing where it is of all.
std::optional<int> widthOf(const std::string& key) {
    const auto at = key.find('@');
    return at == std::string::npos ? std::nullopt : readNumber<int>(key.substr(at + 1));
}

/// The configuration trained at one of its low widths alone, with that one's levels.
RunConfig atWidth(RunConfig config, int bits) {
    auto& widths = config.quant.bits;
    const auto index = static_cast<std::size_t>(std::ranges::find(widths, bits) - widths.begin());
    for (auto* levels : {&config.method.epsilonOut, &config.method.epsilonLayer})
        if (levels->size() > 1 && index < levels->size())
            *levels = {levels->at(index)};
    for (auto* values : {&config.method.epsilonByLayer, &config.dual.initByLayer}) {
        std::map<std::string, double> ofOne;
        for (const bool ofWidth : {false, true}) // what names the width has the last word
            for (const auto& [key, value] : *values)
                if (const auto width = widthOf(key);
                    width.has_value() == ofWidth && width.value_or(bits) == bits)
                    ofOne[key.substr(0, key.find('@'))] = value;
        *values = ofOne;
    }
    const bool trains32 = std::ranges::find(widths, fullPrecision) != widths.end();
    widths = {bits};
    if (trains32)
        widths.push_back(fullPrecision);
    return config;
}

/// What differs between them, as a sweep sets it.
Node changes(const RunConfig& from, const RunConfig& to) {
    Node set = Node::object();
    for (const auto* key : {"quant.bits", "method.epsilon_out", "method.epsilon_layer",
                            "method.epsilon_by_layer", "dual.init_by_layer"}) {
        const auto& field = requireField(key);
        if (const auto value = field.get(to);
            value != field.get(from) || key == std::string_view("quant.bits"))
            set[key] = valueNode(field, value);
    }
    return set;
}

void addKept(Node& parts, const TradeOffStudy& study, const Node& seeds) {
    const int bits = study.bits > 0 ? study.bits : lowestWidth(study.config);
    const auto add = [&](const char* name, const Node& keep) {
        auto one = part(name, seeds, keep);
        one["set"] = changes(study.config, atWidth(study.config, bits));
        parts.push_back(std::move(one));
    };
    add("kept", kept(study, study.by, study.layers, "largest"));
    auto some = study.layers;
    std::erase(some, 0); // no layer is no layer, whoever chose it
    if (some.empty())
        return;
    if (study.byChance)
        add("control", kept(study, {RankBy::Random, Per::None, 1}, some, "largest"));
    if (study.leastFirst)
        add("least first", kept(study, study.by, some, "smallest"));
}

void addAllocated(Node& parts, const TradeOffStudy& study, const Node& seeds) {
    Node alone = Node::array();
    for (const int width : study.widths)
        if (width != fullPrecision)
            alone.push_back(changes(study.config, atWidth(study.config, width)));
    if (!alone.empty())
        parts.push_back({{"name", "one width"}, {"grid", {{"run.seed", seeds}}}, {"list", alone}});
    parts.push_back(part("allocated", seeds, allocated(study, study.by)));
    if (study.byChance)
        parts.push_back(part("control", seeds, allocated(study, {RankBy::Random, Per::None, 1})));
}

/// A choice that is asked for twice is trained once.
template <class List>
void dropRepeated(List& list) {
    List once;
    for (const auto& each : list)
        if (std::ranges::find(once, each) == once.end())
            once.push_back(each);
    list = std::move(once);
}

} // namespace

std::string sweepJson(const VariedSweep& sweep) {
    std::set<std::string> keys;
    for (const auto& [key, values] : sweep.varied)
        if (!keys.insert(key).second)
            throw Error(ErrorKind::Usage, key, "it is given values twice", "Give all its values at once");
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

std::string sweepJson(const TradeOffStudy& asked) {
    auto study = asked;
    dropRepeated(study.layers);
    dropRepeated(study.widths);
    dropRepeated(study.limits);
    auto settings = nodeOf(study.config);
    for (const auto* key : {"run.name", "run.seed"})
        leaveOut(settings, key);
    Node parts{{{"name", "ranked"},
                {"set", {{"run.seed", study.config.run.seed}, {"run.name", study.config.run.name}}}}};
    const auto seeds = seedsAfter(study.config.run.seed, study.seeds);
    if (study.limits.empty())
        addKept(parts, study, seeds);
    else
        addAllocated(parts, study, seeds);
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
