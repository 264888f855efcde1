// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/sweep_expand.h"

#include "engine/api/text.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace pdqat::sweeps {
namespace {

using Point = std::vector<SweepSetting>;

/// "1 bit", "seed 2", "layerwise", "learning rate 0.001".
std::string inWords(const SweepSetting& setting) {
    const auto& field = *findField(setting.key);
    const auto value = toText(field, setting.value);
    if (field.key == "quant.bits")
        return value + " bit";
    if (field.type == FieldType::Choice)
        return value;
    auto label = field.label;
    label[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(label[0])));
    return label + ' ' + (value.empty() ? "none" : value);
}

const SweepSetting* find(const Point& point, const std::string& key) {
    const auto found = std::find_if(point.begin(), point.end(), [&](const auto& s) { return s.key == key; });
    return found == point.end() ? nullptr : &*found;
}

std::string wordsOf(const Point& point, const std::vector<std::string>& keys) {
    std::vector<std::string> words;
    for (const auto& key : keys)
        if (const auto* setting = find(point, key))
            words.push_back(inWords(*setting));
    return join(words, ", ");
}

std::size_t distinct(const SweepAxis& axis, const std::vector<std::string>& keys) {
    std::set<std::string> texts;
    for (const auto& point : axis)
        texts.insert(wordsOf(point, keys));
    return texts.size();
}

/// The first keys that tell the axis' points apart: one that tells nothing new is left out.
std::vector<std::string> tellingKeys(const SweepAxis& axis) {
    std::vector<std::string> keys;
    for (const auto& point : axis)
        for (const auto& setting : point) {
            auto more = keys;
            more.push_back(setting.key);
            if (distinct(axis, more) > std::max<std::size_t>(distinct(axis, keys), 1))
                keys = std::move(more);
        }
    return keys;
}

/// One configuration under way through the axes.
struct Partial {
    RunConfig config;
    std::vector<std::string> words;
};

std::vector<Partial> product(const SweepPart& part, Partial start) {
    std::vector<Partial> partials{std::move(start)};
    for (const auto& axis : part.axes) {
        const auto keys = tellingKeys(axis);
        std::vector<Partial> next;
        for (const auto& partial : partials)
            for (const auto& point : axis) {
                auto& run = next.emplace_back(partial);
                for (const auto& setting : point)
                    findField(setting.key)->set(run.config, setting.value);
                if (auto words = wordsOf(point, keys); !words.empty())
                    run.words.push_back(std::move(words));
            }
        partials = std::move(next);
    }
    return partials;
}

void append(std::vector<ExpandedRun>& runs, const SweepPart& part, const std::optional<KeepChoice>& keep) {
    Partial start{part.config, {}};
    if (!part.name.empty())
        start.words.push_back(part.name);
    if (keep && (keep->budget || (keep->layers > 0 && keep->by != Criterion())))
        start.words.push_back("by " + name(keep->by));
    if (keep)
        start.words.push_back(amountText(*keep));
    for (auto& partial : product(part, std::move(start))) {
        auto label = partial.words.empty() ? displayName(partial.config) : join(partial.words, ", ");
        if (partial.config.run.name.empty())
            partial.config.run.name = label;
        runs.push_back({{std::move(label), std::move(partial.config)}, keep});
    }
}

} // namespace

std::string amountText(const KeepChoice& choice) {
    const std::vector<std::int64_t> widths(choice.widths.begin(), choice.widths.end());
    const auto at = widths.empty() ? std::string() : " at " + join(widths, "/") + " bit";
    if (choice.layers == 0 && !choice.budget)
        return "none kept";
    return choice.budget ? select::budgetText(*choice.budget) + at
                         : (choice.end == select::RankEnd::Largest ? "largest " : "smallest ") +
                               std::to_string(choice.layers);
}

std::size_t countRuns(const SweepPart& part) {
    std::size_t count = part.keep ? part.keep->choices.size() : 1;
    for (const auto& axis : part.axes)
        count = std::min(count * axis.size(), mostRuns + 1);
    return count;
}

bool givesWeights(const SweepPart& part, const RunConfig& run, std::int64_t seed) {
    return countRuns(part) == 1 || run.run.seed == seed;
}

std::vector<ExpandedRun> expand(const SweepPart& part) {
    std::vector<ExpandedRun> runs;
    if (!part.keep)
        append(runs, part, {});
    else
        for (const auto& choice : part.keep->choices)
            append(runs, part, choice);
    return runs;
}

} // namespace pdqat::sweeps
