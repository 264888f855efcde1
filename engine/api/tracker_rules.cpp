// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/tracker_rules.h"

#include "engine/api/text.h"
#include "engine/api/utf8.h"

#include <algorithm>

namespace pdqat {
namespace {

bool isFreeOfPathCharacters(std::string_view text) { return text.find_first_of("/\\#?%:") == text.npos; }

/// MLflow asks Unicode what a letter is; here whatever is not ASCII may be one.
bool isMlflowKey(std::string_view text) {
    const auto allowed = [](unsigned char c) {
        return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view("_-. :/").find(static_cast<char>(c)) != std::string_view::npos;
    };
    const auto parts = split(text, '/'); // it may become a file's name
    return std::all_of(text.begin(), text.end(), allowed) && !text.starts_with("..") &&
           std::none_of(parts.begin(), parts.end(),
                        [](const auto& part) { return part.empty() || part == "." || part == ".."; });
}

struct Rule {
    TrackerKind tracker;
    std::string_view key, noun;
    std::size_t shortest, longest; ///< characters
    bool (*holds)(std::string_view) = nullptr;
    std::string_view words = {}; ///< what `holds` asks for
};

/// Of W&B what its client checks (wandb 0.31, wandb.Settings) and its server refuses; of MLflow
/// mlflow/utils/validation.py and the columns of its store (3.17).
constexpr Rule rules[]{
    {TrackerKind::Wandb, "track.project", "a project", 1, 128, isFreeOfPathCharacters,
     "none of / \\ # ? % :"},
    {TrackerKind::Wandb, "track.entity", "an entity", 0, 128, isFreeOfPathCharacters, "none of / \\ # ? % :"},
    {TrackerKind::Wandb, "track.tags", "a tag", 1, 64},
    {TrackerKind::Wandb, "run.name", "the name of a run", 0, 128},
    {TrackerKind::MlFlow, "track.project", "an experiment", 0, 500},
    {TrackerKind::MlFlow, "track.tags", "a tag", 1, 250, isMlflowKey,
     "letters, digits, _ - . : / and blanks alone, and is no path like a//b or ../a"},
    {TrackerKind::MlFlow, "run.name", "the name of a run", 0, 250},
};

std::string wordsOf(const Rule& rule) {
    auto text = std::string(rule.noun) + " has " +
                (rule.shortest > 0 ? std::to_string(rule.shortest) + " to " : "at most ") +
                std::to_string(rule.longest) + " characters";
    return rule.holds ? text + ", " + std::string(rule.words) : text;
}

bool holds(const Rule& rule, const std::string& text) {
    const auto length = textWidth(text);
    return length >= rule.shortest && length <= rule.longest && (!rule.holds || rule.holds(text));
}

} // namespace

std::vector<Problem> trackerProblems(TrackerKind kind, const RunConfig& config) {
    std::vector<Problem> problems;
    for (const auto& rule : rules) {
        if (rule.tracker != kind)
            continue;
        const auto whole = std::get<std::string>(findField(rule.key)->get(config));
        auto texts = std::vector{whole};
        if (rule.key == "track.tags") {
            texts = split(whole, ',');
            std::erase(texts, ""); // no tag
        }
        for (const auto& text : texts)
            if (!holds(rule, text))
                problems.push_back({std::string(rule.key), std::string(title(kind)) + " refuses \"" + text +
                                                               "\": " + wordsOf(rule)});
    }
    return problems;
}

bool isFor(const Field& field, TrackerKind kind) {
    RunConfig alone;
    alone.track[kind] = true;
    return field.visible(alone);
}

RunConfig untracked(RunConfig config) {
    config.track = {};
    return config;
}

} // namespace pdqat
