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

std::optional<std::int64_t> knownSeed(const RunConfig& config) {
    const auto isSeedOfOthers = [](const auto& setting) {
        return isSeedName(setting.first) && readNumber<std::int64_t>(setting.second).value_or(-1) >= 0;
    };
    if (isImported(config) && std::ranges::none_of(config.imported.settings, isSeedOfOthers))
        return {};
    return config.run.seed;
}

Split judgingSplit(const std::vector<SplitMetrics>& headline) {
    for (const auto wanted : {Split::Validation, Split::Test})
        for (const auto& split : headline)
            if (split.split == wanted && std::ranges::any_of(split.widths, [](const auto& metrics) {
                    return !std::isnan(metrics.accuracy);
                }))
                return wanted;
    return Split::Train;
}

std::string otherJudgesText(const std::vector<const RunRecord*>& runs) {
    std::map<Split, std::vector<std::string>> names;
    for (const auto* run : runs)
        if (const auto split = judgingSplit(run->headline);
            !run->headline.empty() && split != Split::Validation)
            names[split].push_back(run->name);
    std::vector<std::string> parts;
    for (const auto& [split, of] : names)
        parts.push_back("of the best accuracy on " + std::string(longName(split)) + " images for " +
                        someOf(of));
    return parts.empty()
               ? ""
               : "Without accuracies on validation images, the best epoch is that " + join(parts, ", ") +
                     (names.contains(Split::Test)
                          ? ", which makes their test accuracy look better than it is."
                          : ".");
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
