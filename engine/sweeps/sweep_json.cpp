// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/networks/describe.h"
#include "engine/sweeps/layer_sets.h"
#include "engine/sweeps/sweep_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>

namespace pdqat::sweeps {
namespace {

using Node = nlohmann::ordered_json; // the order of the file is that of the runs
using Texts = std::vector<std::string>;

bool isSection(const std::string& name) {
    const auto sections = fieldSections();
    return std::any_of(sections.begin(), sections.end(), [&](const auto& s) { return s.value == name; });
}

/// "run": {"epochs": 3} and "run.epochs": 3 are the same.
std::vector<std::pair<std::string, Node>> flat(const Node& object) {
    std::vector<std::pair<std::string, Node>> entries;
    for (const auto& [name, node] : object.items()) {
        if (name.starts_with('_'))
            continue;
        if (!node.is_object() || !isSection(name)) {
            entries.emplace_back(name, node);
            continue;
        }
        for (const auto& [key, value] : node.items())
            if (!key.starts_with('_'))
                entries.emplace_back(name + '.' + key, value);
    }
    return entries;
}

bool sets(const std::vector<SweepSetting>& settings, const std::string& key) {
    return std::any_of(settings.begin(), settings.end(), [&](const auto& s) { return s.key == key; });
}

bool sets(const std::vector<SweepAxis>& axes, const std::string& key) {
    return std::any_of(axes.begin(), axes.end(), [&](const auto& axis) {
        return std::any_of(axis.begin(), axis.end(), [&](const auto& point) { return sets(point, key); });
    });
}

/// What one level of the file says: the top, or a part.
struct Level {
    std::optional<RunConfig> base;
    std::vector<SweepSetting> set;
    std::vector<SweepAxis> list; ///< one at most
    std::vector<SweepAxis> grid; ///< one a key
};

/// Reads what it can and collects what is wrong.
class Reader {
public:
    Reader(std::string_view place, const PresetByName& preset) : place_(place), preset_(preset) {}

    Sweep read(std::string_view json) {
        const auto root = parse(json);
        Sweep sweep;
        sweep.id = std::filesystem::path(place_).stem().string();
        sweep.name = comment(root, "_name");
        sweep.description = comment(root, "_description");
        sweep.group = comment(root, "_group");
        if (sweep.name.empty())
            sweep.name = sweep.id;
        requireKeys(root, {"base", "set", "grid", "list", "parts"}, {});
        const auto top = level(root, {});
        if (root.contains("parts"))
            readParts(root["parts"], top, sweep);
        else
            sweep.parts.push_back(part({}, top, {}));
        if (problems_.empty())
            problems_ = sweepProblems(sweep);
        if (!problems_.empty())
            throw Error(ErrorKind::Config, place_, join(problems_, "; "));
        return sweep;
    }

private:
    void complain(const std::string& where, const std::string& text) {
        problems_.push_back((where.empty() ? "" : where + ": ") + text);
    }

    /// What others may follow.
    static std::string told(const Error& error) {
        return error.problem() + (error.remedy().empty() ? "" : " (" + error.remedy() + ')');
    }

    Node parse(std::string_view json) const {
        const auto refuse = [&](const std::string& problem) {
            return Error(ErrorKind::Config, place_, problem, "docs/sweeps.md shows what a sweep looks like");
        };
        Node root;
        try {
            root = Node::parse(json);
        } catch (const Node::parse_error& error) {
            throw refuse("not valid JSON at byte " + std::to_string(error.byte));
        } catch (const Node::exception&) {
            throw refuse("not valid JSON (a number is too large to be read)");
        }
        if (!root.is_object())
            throw refuse("a sweep is a JSON object, this is " + std::string(root.type_name()));
        return root;
    }

    std::string comment(const Node& object, const std::string& key) {
        if (!object.contains(key))
            return {};
        if (object[key].is_string())
            return object[key];
        complain(key, object[key].dump() + " is not a text in quotes");
        return {};
    }

    void requireKeys(const Node& object, const Texts& known, const std::string& where) {
        for (const auto& [key, node] : object.items()) {
            if (key.starts_with('_') || std::find(known.begin(), known.end(), key) != known.end())
                continue;
            complain(where,
                     "there is no key " + key + nearestInBrackets(key, known, "known: " + join(known, ", ")));
        }
    }

    Level level(const Node& object, const std::string& where) {
        const auto at = [&](const char* key) { return where.empty() ? key : where + ", " + key; };
        Level level;
        if (object.contains("base"))
            level.base = base(object["base"], at("base"));
        if (object.contains("set"))
            level.set = settings(object["set"], at("set"));
        if (object.contains("list"))
            level.list.push_back(list(object["list"], at("list")));
        if (object.contains("grid"))
            level.grid = grid(object["grid"], at("grid"));
        for (const auto& setting : level.set)
            if (sets(level.grid, setting.key) || sets(level.list, setting.key))
                complain(at("set"), setting.key + " stands in grid or list too");
        return level;
    }

    std::optional<RunConfig> base(const Node& node, const std::string& where) {
        if (!node.is_string()) {
            complain(where, node.dump() + " is not the name of a preset in quotes");
            return {};
        }
        try {
            return preset_(node.get<std::string>());
        } catch (const Error& error) {
            complain(where, error.where() + ": " + told(error));
            return {};
        }
    }

    std::optional<SweepSetting> setting(const std::string& key, const Node& node, const std::string& where) {
        try {
            auto object = Node::object();
            object[key] = node;
            const auto config = configFromJson(object.dump(), where);
            return SweepSetting{key, findField(key)->get(config)};
        } catch (const Error& error) {
            complain(where, told(error));
            return {};
        }
    }

    std::vector<SweepSetting> settings(const Node& node, const std::string& where) {
        std::vector<SweepSetting> all;
        if (!node.is_object())
            complain(where, node.dump() + " is not an object like {\"run.epochs\": 20}");
        else
            for (const auto& [key, value] : flat(node))
                if (auto one = setting(key, value, where))
                    all.push_back(std::move(*one));
        return all;
    }

    SweepAxis list(const Node& node, const std::string& where) {
        SweepAxis axis;
        if (!node.is_array() || node.empty())
            complain(where, "expected at least one object in brackets, like [{\"quant.bits\": 1}]");
        else
            for (const auto& point : node)
                axis.push_back(settings(point, where));
        return axis;
    }

    std::vector<SweepAxis> grid(const Node& node, const std::string& where) {
        std::vector<SweepAxis> axes;
        if (!node.is_object())
            complain(where, node.dump() + " is not an object like {\"run.seed\": [0, 1, 2]}");
        else
            for (const auto& [key, values] : flat(node))
                axes.push_back(axis(key, values, where));
        return axes;
    }

    SweepAxis axis(const std::string& key, const Node& values, const std::string& where) {
        SweepAxis points;
        if (!values.is_array() || values.empty())
            complain(where, key + ": expected at least one value in brackets, like [0, 1, 2]");
        else
            for (const auto& value : values)
                if (auto one = setting(key, value, where))
                    points.push_back({std::move(*one)});
        return points;
    }

    void readParts(const Node& node, const Level& top, Sweep& sweep) {
        if (!node.is_array() || node.empty())
            return complain("parts", "expected at least one object in brackets, like [{\"name\": \"low\"}]");
        for (std::size_t i = 0; i < node.size(); ++i) {
            const auto number = "part " + std::to_string(i + 1);
            if (!node[i].is_object())
                complain(number, node[i].dump() + " is not an object like {\"name\": \"low\"}");
            else
                sweep.parts.push_back(part(node[i], top, partName(node[i], number)));
        }
    }

    std::string partName(const Node& node, const std::string& number) {
        if (const auto found = node.find("name"); found != node.end() && found->is_string() && *found != "")
            return *found;
        complain(number, "it needs a name, a text in quotes");
        return number;
    }

    SweepPart part(const Node& node, const Level& top, const std::string& name) {
        const auto where = name.empty() ? std::string() : "part \"" + name + '"';
        SweepPart part;
        part.name = name;
        Level own;
        if (node.is_object()) {
            requireKeys(node, {"name", "base", "set", "grid", "list", "keep", "sets", "weights_of"}, where);
            own = level(node, where);
            if (node.contains("weights_of"))
                part.weightsOf = weightsOf(node["weights_of"], where);
            if (node.contains("keep"))
                part.keep = keep(node["keep"], where + ", keep");
        }
        inherit(part, own, top, where);
        if (node.is_object() && node.contains("sets"))
            addSets(part, node["sets"], where.empty() ? "sets" : where + ", sets");
        return part;
    }

    std::string weightsOf(const Node& node, const std::string& where) {
        if (node.is_string() && node != "")
            return node;
        complain(where, "weights_of: expected the name of an earlier part");
        return {};
    }

    /// The part's values over those of the top; an axis of the top gives way to what the part says of its
    /// key.
    void inherit(SweepPart& part, const Level& own, const Level& top, const std::string& where) {
        part.config = own.base ? *own.base : top.base ? *top.base : RunConfig{};
        for (const auto* level : {&top, &own})
            for (const auto& setting : level->set)
                findField(setting.key)->set(part.config, setting.value);
        part.axes = own.list.empty() ? top.list : own.list;
        for (const auto& setting : own.set)
            if (own.list.empty() && sets(top.list, setting.key))
                complain(where, setting.key + " stands in set and in the sweep's list");
        for (const auto& axis : own.grid)
            addAxis(part.axes, axis, where);
        for (const auto& axis : top.grid)
            if (!axis.empty() && !sets(own.set, axis[0][0].key) && !sets(own.grid, axis[0][0].key) &&
                !sets(own.list, axis[0][0].key))
                addAxis(part.axes, axis, where);
    }

    void addAxis(std::vector<SweepAxis>& axes, const SweepAxis& axis, const std::string& where) {
        if (!axis.empty() && sets(axes, axis[0][0].key))
            complain(where, axis[0][0].key + " stands in both list and grid");
        axes.push_back(axis);
    }

    /// An axis of random sets of layers that are kept, each with a seed of its own.
    void addSets(SweepPart& part, const Node& node, const std::string& where) {
        if (!node.is_object())
            return complain(where, node.dump() + " is not an object like {\"count\": 96, \"size\": 5}");
        requireKeys(node, {"count", "size", "seed", "take", "run_seed"}, where);
        const auto layers = networks::layerNames(part.config);
        const auto number = [&](const char* key, int most, int otherwise) {
            return node.contains(key) ? count(node[key], most, where + ", " + key) : otherwise;
        };
        const int many = number("count", 10000, 0), size = number("size", static_cast<int>(layers.size()), 0);
        if (many == 0 || size == 0)
            return complain(where, "it needs count, how many sets there are, and size, the layers in each");
        const int take = number("take", many, many), first = number("run_seed", 1 << 30, 1);
        const auto seed = static_cast<std::uint64_t>(number("seed", 1 << 30, 1));
        SweepAxis axis;
        for (const auto& set : balancedSets(layers, many, size, seed))
            if (const auto i = static_cast<std::int64_t>(axis.size()); i < take)
                axis.push_back({{"run.seed", first + i}, {"quant.high_precision", set}});
        if (part.keep)
            return complain(where, "a part has sets or keep, not both");
        for (const auto* key : {"run.seed", "quant.high_precision"})
            if (sets(part.axes, key))
                return complain(where,
                                std::string(key) + " is what sets say, and stands in another place too");
        part.axes.push_back(std::move(axis));
    }

    SweepKeep keep(const Node& node, const std::string& where) {
        SweepKeep keep;
        if (!node.is_object()) {
            complain(where, node.dump() + " is not an object");
            return keep;
        }
        requireKeys(
            node, {"ranking_of", "bits", "by", "per", "ends", "layers", "budget", "widths", "tie_shortcuts"},
            where);
        const auto get = [&](const char* key) { return node.contains(key) ? node[key] : Node(); };
        if (const auto name = get("ranking_of"); name.is_string())
            keep.rankingOf = name;
        else
            complain(where, "ranking_of: expected the name of an earlier part");
        if (node.contains("bits"))
            keep.bits = count(get("bits"), 8, where + ", bits");
        if (node.contains("budget") == node.contains("layers"))
            complain(where, "layers: expected how many to keep, like [1, 2, 4, 8], or else a budget, like "
                            "{\"bops\": [\"25%\"]}");
        if (node.contains("budget") && node.contains("ends"))
            complain(where, "ends: a budget is spent on what is worth most; leave it out");
        const auto criteria = readCriteria(get("by"), get("per"), where);
        if (node.contains("budget") &&
            std::ranges::any_of(criteria, [](const auto& by) { return by.per != Per::None; }))
            complain(where, "per: a budget weighs what a layer costs already; leave it out");
        auto choices =
            node.contains("budget") ? readBudgets(get("budget"), where + ", budget") : readLayers(get, where);
        if (node.contains("widths"))
            addWidths(choices, get, where);
        else if (node.contains("tie_shortcuts"))
            complain(where, "tie_shortcuts: it goes with widths");
        if (!node.contains("widths") && std::ranges::any_of(choices, [](const auto& one) {
                return one.budget && one.budget->unit == CostUnit::Latency;
            }))
            complain(where, "budget: latency is counted layer by layer; say between which widths to choose");
        for (const auto& by : criteria)
            for (auto choice : choices) {
                choice.by = by;
                keep.choices.push_back(choice);
            }
        return keep;
    }

    /// A word, or several in brackets; each may name its cost itself: "fisher/byte".
    std::vector<Criterion> readCriteria(const Node& by, const Node& per, const std::string& where) {
        std::vector<Criterion> criteria;
        const auto wordOf = [](const Node& node) {
            return node.is_string() ? node.get<std::string>() : node.dump();
        };
        const auto add = [&](const Node& node) {
            const char* key = "by";
            try {
                auto criterion = criterionOf(wordOf(node), ErrorKind::Config, where);
                key = "per";
                if (!per.is_null())
                    criterion = dividedBy(named<Per>(wordOf(per), ErrorKind::Config, where), criterion,
                                          ErrorKind::Config, where);
                criteria.push_back(criterion);
            } catch (const Error& error) {
                complain(where, std::string(key) + ": " + error.problem());
            }
        };
        if (by.is_array() && !by.empty())
            for (const auto& one : by)
                add(one);
        else
            add(by.is_null() ? Node(name(RankBy::Lambda)) : by);
        return criteria;
    }

    /// {"widths": [2, 4, 8], "tie_shortcuts": true}: every layer gets one of them.
    void addWidths(std::vector<KeepChoice>& choices, const auto& get, const std::string& where) {
        std::vector<int> widths;
        if (const auto node = get("widths"); node.is_array() && !node.empty())
            for (const auto& one : node)
                widths.push_back(one == fullPrecision ? fullPrecision : count(one, 8, where + ", widths"));
        else
            complain(where, "widths: expected bit widths in brackets, like [2, 4, 8]");
        const auto tie = get("tie_shortcuts");
        if (!tie.is_null() && !tie.is_boolean())
            complain(where, "tie_shortcuts: expected true or false");
        if (!get("bits").is_null())
            complain(where, "bits: widths says at which bit widths the runs are ranked; leave it out");
        if (std::ranges::any_of(choices,
                                [](const auto& one) { return !one.budget || one.budget->percent > 0; }))
            complain(where, "widths: they need a budget in amounts, like {\"bytes\": [60000]}");
        for (auto& choice : choices) {
            choice.widths = widths;
            choice.tieShortcuts = tie == true;
        }
    }

    std::vector<KeepChoice> readLayers(const auto& get, const std::string& where) {
        std::vector<KeepChoice> choices;
        const auto ends = readEnds(get("ends"), where);
        if (const auto layers = get("layers"); layers.is_array() && !layers.empty())
            for (const auto& one : layers)
                for (const auto end : ends)
                    choices.push_back(
                        {{}, end, one == 0 ? 0 : count(one, 1000, where + ", layers"), {}, {}, false});
        else if (!layers.is_null())
            complain(where, "layers: expected how many to keep, like [1, 2, 4, 8]");
        return choices;
    }

    /// {"bops": ["25%"], "bytes": [60000]}; beside widths {"latency": [5]}, milliseconds
    std::vector<KeepChoice> readBudgets(const Node& node, const std::string& where) {
        std::vector<KeepChoice> choices;
        if (!node.is_object() || node.empty()) {
            complain(where, node.dump() + " is not an object like {\"bops\": [\"25%\"]}");
            return choices;
        }
        requireKeys(node, allNames<CostUnit>(), where);
        for (const auto unit : allOf<CostUnit>) {
            const auto key = std::string(name(unit));
            if (!node.contains(key))
                continue;
            if (!node[key].is_array() || node[key].empty())
                complain(where, key + ": expected amounts in brackets, like [\"25%\"] or [60000]");
            else
                for (const auto& one : node[key])
                    choices.push_back(
                        {{}, select::RankEnd::Largest, 0, readBudget(unit, one, where), {}, false});
        }
        return choices;
    }

    select::Budget readBudget(CostUnit unit, const Node& node, const std::string& where) {
        select::Budget budget;
        budget.unit = unit;
        const auto text = node.is_string() ? node.get<std::string>() : std::string();
        const auto* end = text.data() + text.size() - (text.ends_with('%') ? 1 : 0);
        if (node.is_number() && node.get<double>() > 0)
            budget.amount = node.get<double>();
        else if (!text.ends_with('%') || std::from_chars(text.data(), end, budget.percent).ptr != end ||
                 !(budget.percent > 0 && budget.percent <= 100))
            complain(where, std::string(name(unit)) + ": " + node.dump() +
                                " is neither an amount above 0 nor one like \"25%\", to 100%");
        return budget;
    }

    int count(const Node& node, int most, const std::string& where) {
        if (node.is_number_unsigned() && node.get<std::uint64_t>() >= 1 &&
            node.get<std::uint64_t>() <= static_cast<std::uint64_t>(most))
            return node.get<int>();
        complain(where, node.dump() + " is not a whole number from 1 to " + std::to_string(most));
        return 1;
    }

    std::vector<select::RankEnd> readEnds(const Node& node, const std::string& where) {
        std::vector<select::RankEnd> ends;
        if (!node.is_array() || node.empty())
            complain(where, "ends: expected [\"largest\"], [\"smallest\"] or both");
        else
            for (const auto& end : node)
                if (end == "largest")
                    ends.push_back(select::RankEnd::Largest);
                else if (end == "smallest")
                    ends.push_back(select::RankEnd::Smallest);
                else
                    complain(where, "ends: " + end.dump() + " is neither \"largest\" nor \"smallest\"");
        return ends;
    }

    std::string place_;
    const PresetByName& preset_;
    Texts problems_;
};

} // namespace

Sweep sweepFromJson(std::string_view json, std::string_view place, const PresetByName& preset) {
    return Reader(place, preset).read(json);
}

} // namespace pdqat::sweeps
