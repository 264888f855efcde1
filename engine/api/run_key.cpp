// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/run_key.h"

#include "engine/api/error.h"
#include "engine/api/run_query.h"
#include "engine/api/text.h"
#include "engine/api/words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pdqat {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view metricPrefix = "metric.";

RunKey textKey(std::string name, std::function<std::string(const RunRecord&)> get) {
    return {.name = std::move(name), .kind = RunKeyKind::Text, .text = std::move(get)};
}

RunKey wordKey(std::string name, std::vector<std::string> words,
               std::function<std::string(const RunRecord&)> get) {
    return {
        .name = std::move(name), .kind = RunKeyKind::Word, .words = std::move(words), .text = std::move(get)};
}

RunKey numberKey(std::string name, RunKeyKind kind, std::function<double(const RunRecord&)> get) {
    return {.name = std::move(name), .kind = kind, .number = std::move(get)};
}

RunKey headlineKey(std::string name, RunKeyKind kind, double Metrics::*number, int bits) {
    return numberKey(std::move(name), kind, [number, bits](const RunRecord& run) {
        const auto* metrics = headlineMetrics(run, bits > 0 ? bits : lowestWidth(run.config));
        return metrics ? metrics->*number : none;
    });
}

std::vector<std::string> sourceWords() {
    auto words = allNames<TrackerKind>();
    words.insert(words.begin(), "own");
    return words;
}

std::vector<RunKey> makeOwnKeys() {
    return {
        textKey("id", [](const RunRecord& run) { return run.id; }),
        textKey("name", [](const RunRecord& run) { return run.name; }),
        wordKey("state", allNames<RunState>(),
                [](const RunRecord& run) { return std::string(name(run.state)); }),
        numberKey("kept", RunKeyKind::Number,
                  [](const RunRecord& run) {
                      return isImported(run.config) ? none
                                                    : static_cast<double>(keptEntries(run.config).size());
                  }),
        {.name = "tag", .kind = RunKeyKind::Tags},
        textKey("note", [](const RunRecord& run) { return run.labels.note; }),
        wordKey("archived", {"yes", "no"},
                [](const RunRecord& run) { return std::string(run.labels.archived ? "yes" : "no"); }),
        wordKey("source", sourceWords(),
                [](const RunRecord& run) {
                    const auto& program = run.config.imported.program;
                    return program ? std::string(name(*program)) : "own";
                }),
        numberKey("created", RunKeyKind::Date, [](const RunRecord& run) { return run.created; }),
        numberKey("epochs", RunKeyKind::Number,
                  [](const RunRecord& run) { return static_cast<double>(run.epochsDone); }),
        headlineKey("accuracy", RunKeyKind::Share, &Metrics::accuracy, 0),
        headlineKey("accuracy32", RunKeyKind::Share, &Metrics::accuracy, fullPrecision),
        headlineKey("loss", RunKeyKind::Number, &Metrics::loss, 0),
    };
}

/// "test/accuracy@2"; nothing for another form.
std::optional<RunKey> seriesKey(std::string_view key) {
    const auto slash = key.find('/'), at = key.find('@');
    if (slash == std::string_view::npos || at == std::string_view::npos || at < slash)
        return {};
    const auto split = withName<Split>(key.substr(0, slash));
    const auto what = key.substr(slash + 1, at - slash - 1);
    const auto bits = readNumber<int>(key.substr(at + 1));
    const bool isAccuracy = what == "accuracy";
    if (!split || !bits || (!isAccuracy && what != "loss"))
        return {};
    if ((*bits < 1 || *bits > 8) && *bits != fullPrecision)
        throw Error(ErrorKind::Config, std::string(key), "there is no such bit width",
                    "Ask for 1 to 8, or 32");
    return numberKey(std::string(key), isAccuracy ? RunKeyKind::Share : RunKeyKind::Number,
                     [split = *split, bits = *bits,
                      number = isAccuracy ? &Metrics::accuracy : &Metrics::loss](const RunRecord& run) {
                         const auto* metrics = findMetrics(run.headline, split, bits);
                         return metrics ? metrics->*number : none;
                     });
}

RunKey metricKey(std::string_view key) {
    const std::string metric(key.substr(metricPrefix.size()));
    return numberKey(std::string(key), RunKeyKind::Number, [metric](const RunRecord& run) {
        const auto* found = run.metrics.find(metric);
        return found ? *found : none;
    });
}

} // namespace

const std::vector<RunKey>& ownRunKeys() {
    static const std::vector<RunKey> keys = makeOwnKeys();
    return keys;
}

RunKey runKey(std::string_view name) {
    const auto own = std::ranges::find(ownRunKeys(), name, &RunKey::name);
    if (own != ownRunKeys().end())
        return *own;
    if (auto series = seriesKey(name))
        return *series;
    if (name.starts_with(metricPrefix) && name.size() > metricPrefix.size())
        return metricKey(name);
    std::vector<std::string> others;
    for (const auto& key : ownRunKeys())
        others.push_back(key.name);
    const auto& field = requireField(name, std::move(others));
    return {.name = field.key, .kind = RunKeyKind::Setting, .field = &field};
}

std::string keyText(const RunKey& key, const RunRecord& run) {
    switch (key.kind) {
    case RunKeyKind::Text:
    case RunKeyKind::Word: return key.text(run);
    case RunKeyKind::Number:
    case RunKeyKind::Share: {
        const double value = key.number(run);
        return std::isnan(value) ? "" : number(value);
    }
    case RunKeyKind::Date: return timeText(key.number(run), "%Y-%m-%d");
    case RunKeyKind::Tags: return join(run.labels.tags, " ");
    case RunKeyKind::Setting:
        return key.field->visible(run.config) && run.problem.empty()
                   ? toText(*key.field, key.field->get(run.config))
                   : "";
    }
    return {};
}

double keyNumber(const RunKey& key, const RunRecord& run) {
    if (key.isNumber())
        return key.number(run);
    return key.kind == RunKeyKind::Setting && run.problem.empty() ? numberOf(*key.field, run.config, 0)
                                                                  : none;
}

} // namespace pdqat
