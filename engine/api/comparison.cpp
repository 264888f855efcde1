// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/comparison.h"

#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace pdqat {
namespace {

std::string shortKey(const std::string& key) { return key.substr(key.find('.') + 1); }

std::optional<Value> effective(const Field& field, const RunConfig& config) {
    return field.visible(config) ? std::optional(field.get(config)) : std::nullopt;
}

} // namespace

bool isSeed(const Field& field) {
    return field.key == "run.seed" || field.key == "data.split_seed" ||
           (isImportedField(field) && isSeedName(field.label));
}

bool isSeedName(std::string_view setting) {
    const auto lower = lowerCase(setting);
    return lower.ends_with("seed") || lower.ends_with("random_state");
}

std::optional<std::int64_t> seedIn(const std::map<std::string, std::string>& settings) {
    std::optional<std::int64_t> seed;
    for (const auto& [setting, value] : settings)
        if (const auto read = isSeedName(setting) ? readNumber<std::int64_t>(value) : std::nullopt;
            read && (!seed || setting == "seed"))
            seed = read;
    return seed.value_or(-1) >= 0 ? seed : std::nullopt;
}

std::optional<std::int64_t> knownSeed(const RunConfig& config) {
    return isImported(config) ? seedIn(config.imported.settings) : std::optional(config.run.seed);
}

std::string Judge::text() const {
    return (isAccuracy ? "best accuracy" : "lowest loss") + std::string(" on ") +
           std::string(longName(split)) + " images";
}

Judge judgeOf(const std::vector<SplitMetrics>& headline) {
    for (const bool isAccuracy : {true, false})
        for (const auto wanted : {Split::Validation, Split::Test, Split::Train})
            for (const auto& split : headline)
                if (split.split == wanted && std::ranges::any_of(split.widths, [&](const auto& metrics) {
                        return !std::isnan(isAccuracy ? metrics.accuracy : metrics.loss);
                    }))
                    return {wanted, isAccuracy};
    return {};
}

std::string otherJudgesText(const std::vector<const RunRecord*>& runs) {
    std::map<Judge, std::vector<std::string>> names;
    for (const auto* run : runs)
        if (const auto judge = judgeOf(run->headline);
            !run->headline.empty() && judge != Judge{Split::Validation, true})
            names[judge].push_back(run->name);
    std::vector<std::string> parts;
    bool flatters = false;
    for (const auto& [judge, of] : names) {
        parts.push_back("of the " + judge.text() + " for " + someOf(of));
        flatters |= judge.split == Split::Test;
    }
    if (parts.empty())
        return {};
    return "Without accuracies on validation images, the best epoch is that " + join(parts, ", ") +
           (flatters ? ", which makes results on test images look better than they are." : ".");
}

std::vector<const Field*> knownFields(const std::vector<const RunConfig*>& configs) {
    std::vector<const Field*> fields;
    for (const auto& field : fieldTable())
        fields.push_back(&field);
    std::set<std::string> settings;
    for (const auto* config : configs)
        for (const auto& [setting, value] : config->imported.settings)
            settings.insert(setting);
    for (const auto& setting : settings)
        fields.push_back(&importedField(setting));
    return fields;
}

std::vector<const Field*> differingFields(const std::vector<const RunConfig*>& configs) {
    std::vector<const Field*> fields;
    for (const auto* known : knownFields(configs)) {
        const auto& field = *known;
        if (configs.empty() || field.key == "run.name")
            continue;
        std::optional<Value> first;
        bool lacks = false, has = false;
        const auto isOther = [&](const auto* config) {
            const auto value = effective(field, *config);
            if (isImportedField(field) && isImported(*config)) {
                (value ? has : lacks) = true;
                if (has && lacks)
                    return true;
            }
            if (value && !first)
                first = value;
            return value.has_value() && *value != *first;
        };
        if (std::ranges::any_of(configs, isOther))
            fields.push_back(&field);
    }
    std::stable_partition(fields.begin(), fields.end(), [](const auto* field) { return !isSeed(*field); });
    return fields;
}

std::vector<const Field*> tellingFields(const std::vector<const RunConfig*>& configs) {
    std::vector<std::pair<std::size_t, const Field*>> counted;
    for (const auto* field : differingFields(configs)) {
        std::set<std::string> values;
        for (const auto* config : configs)
            if (const auto value = effective(*field, *config))
                values.insert(toText(*field, *value));
        counted.emplace_back(isSeed(*field) ? 0 : values.size(), field);
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), &std::pair<std::size_t, const Field*>::first);
    std::vector<const Field*> fields;
    for (const auto& [count, field] : counted)
        fields.push_back(field);
    return fields;
}

std::string differenceText(const RunConfig& config, const std::vector<const Field*>& fields) {
    std::map<std::string, int> known;
    for (const auto* field : fields)
        ++known[shortKey(field->key)];
    std::string text;
    for (const auto* field : fields)
        if (const auto value = effective(*field, config)) {
            const auto shorter = shortKey(field->key);
            text += (text.empty() ? "" : " ") + (known[shorter] > 1 ? field->key : shorter) + '=' +
                    toText(*field, *value);
        }
    return text;
}

std::vector<bool> paretoFront(const std::vector<std::pair<double, double>>& points, bool lowerX,
                              bool lowerY) {
    const auto isFinite = [](const auto& point) {
        return std::isfinite(point.first) && std::isfinite(point.second);
    };
    const auto atLeast = [](double a, double b, bool lower) { return lower ? a <= b : a >= b; };
    std::vector<bool> front;
    for (const auto& point : points)
        front.push_back(isFinite(point) && std::ranges::none_of(points, [&](const auto& other) {
                            return isFinite(other) && other != point &&
                                   atLeast(other.first, point.first, lowerX) &&
                                   atLeast(other.second, point.second, lowerY);
                        }));
    return front;
}

} // namespace pdqat
