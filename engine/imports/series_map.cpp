// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/series_map.h"

#include "engine/api/error.h"
#include "engine/api/networks.h"
#include "engine/api/run_key.h"
#include "engine/api/series.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <initializer_list>
#include <tuple>

namespace pdqat::imports {
namespace {

using Words = std::vector<std::string>;

bool has(const Words& words, std::initializer_list<std::string_view> any) {
    return std::ranges::any_of(words,
                               [&](const auto& word) { return std::ranges::find(any, word) != any.end(); });
}

bool follows(const Words& words, std::string_view first, std::string_view second) {
    return std::ranges::adjacent_find(
               words, [&](const auto& a, const auto& b) { return a == first && b == second; }) != words.end();
}

/// Of some other kind: the best so far, an auxiliary loss, the accuracy among five guesses.
bool isOther(const Words& words) {
    if (has(words, {"best", "max", "min", "aux", "auxiliary", "teacher", "ema", "lr", "grad", "gpu", "hparam",
                    "hparams", "system"}))
        return true;
    return std::ranges::any_of(std::initializer_list<std::string_view>{"top", "acc", "accuracy", "prec"},
                               [&](auto word) { return follows(words, word, "5"); });
}

std::optional<bool> isAccuracy(const Words& words) {
    if (isOther(words))
        return {};
    if (has(words, {"acc", "accuracy"}) || follows(words, "top", "1") || follows(words, "prec", "1"))
        return true;
    if (has(words, {"loss", "nll", "crossentropy"}) || follows(words, "cross", "entropy"))
        return false;
    return {};
}

std::optional<Split> splitOf(const Words& words) {
    for (const auto& word : words)
        if (const auto split = splitNamed(word))
            return split;
    return {};
}

bool hasNumberAtEnd(const Words& words) {
    return words.size() > 1 &&
           std::ranges::all_of(words.back(), [](unsigned char c) { return std::isdigit(c); });
}

struct Candidate {
    MappedSeries mapped;
    Words words;
    bool hasSplit = false;
    std::size_t points = 0;

    auto place() const { return std::tuple(mapped.split, !mapped.isAccuracy, mapped.bits); }
    /// A name that tells its split first, then the shortest; of as many words that with the most points.
    auto order() const { return std::tuple(!hasSplit, words.size(), -std::ptrdiff_t(points), mapped.series); }
};

bool isPercent(const std::vector<ForeignPoint>& points) {
    constexpr double moreThanAll = 1.5;
    return std::ranges::any_of(
        points, [](const auto& point) { return std::isfinite(point.value) && point.value > moreThanAll; });
}

bool isWidth(int bits) { return (bits >= 1 && bits <= 8) || bits == fullPrecision; }

/// The widths that a run tells of: numbers at the ends of names that another one has with 32.
int widthOf(const Words& words, const std::vector<Words>& all) {
    if (!hasNumberAtEnd(words))
        return fullPrecision;
    const auto bits = readNumber<int>(words.back()).value_or(0);
    auto full = words;
    full.back() = std::to_string(fullPrecision);
    return isWidth(bits) && std::ranges::find(all, full) != all.end() ? bits : fullPrecision;
}

std::vector<Candidate> candidates(const ForeignRun& run) {
    std::vector<Words> all;
    for (const auto& [name, points] : run.series)
        all.push_back(wordsOf(name));
    std::vector<Candidate> found;
    std::size_t i = 0;
    for (const auto& [name, points] : run.series) {
        const auto& words = all[i++];
        const auto accuracy = isAccuracy(words);
        if (!accuracy)
            continue;
        const auto split = splitOf(words);
        found.push_back({{name, split.value_or(Split::Train), *accuracy, widthOf(words, all), false},
                         words,
                         split.has_value(),
                         points.size()});
    }
    const bool tellsOfOthers = std::ranges::any_of(found, [](const auto& candidate) {
        return candidate.mapped.isAccuracy && candidate.hasSplit && candidate.mapped.split != Split::Train;
    });
    for (auto& candidate : found)
        if (!candidate.hasSplit && candidate.mapped.isAccuracy && !tellsOfOthers)
            candidate.mapped.split = Split::Validation;
    return found;
}

/// "val/accuracy", with or without a width.
MappedSeries chosenOne(const std::string& ours, const std::string& theirs) {
    const auto at = ours.find('@');
    const auto name = at == std::string::npos ? seriesName(ours, fullPrecision) : ours;
    std::optional<RunKey> key;
    try {
        key = runKey(name);
    } catch (const Error&) {
        // Said below.
    }
    const auto slash = name.find('/');
    const auto split = withName<Split>(name.substr(0, slash));
    const auto bits = readNumber<int>(name.substr(name.find('@') + 1)).value_or(0);
    if (!key || !split || slash == std::string::npos || !isWidth(bits))
        throw Error(ErrorKind::Usage, "--metric " + ours + '=' + theirs,
                    '"' + ours + "\" is no accuracy or loss of train, val or test, at 1 to 8 or 32 bit",
                    "For example val/accuracy=" + theirs);
    return {theirs, *split, key->kind == RunKeyKind::Share, bits, false};
}

Candidate chosenCandidate(const ForeignRun& run, const std::string& ours, const std::string& theirs) {
    auto one = chosenOne(ours, theirs);
    const auto found = run.series.find(theirs);
    if (found == run.series.end()) {
        std::vector<std::string> names;
        for (const auto& [series, points] : run.series)
            names.push_back(series);
        throw Error(ErrorKind::Library, "--metric " + ours + '=' + theirs,
                    "run " + run.name + " has no such metric",
                    didYouMean(theirs, names, "It has " + someOf(names)));
    }
    return {std::move(one), {}, true, found->second.size()};
}

} // namespace

std::optional<Split> splitNamed(std::string_view word) {
    const Words one{lowerCase(word)};
    if (has(one, {"train", "training", "trn"}))
        return Split::Train;
    if (has(one, {"val", "valid", "validation", "dev", "eval", "evaluation"}))
        return Split::Validation;
    return has(one, {"test", "testing"}) ? std::optional(Split::Test) : std::nullopt;
}

void requireKnown(const ChosenSeries& chosen) {
    for (const auto& [ours, theirs] : chosen)
        chosenOne(ours, theirs);
}

std::vector<MappedSeries> mapSeries(const ForeignRun& run, const ChosenSeries& chosen) {
    auto found = candidates(run);
    std::erase_if(found, [&](const auto& candidate) {
        return std::ranges::any_of(chosen,
                                   [&](const auto& one) { return one.second == candidate.mapped.series; });
    });
    for (const auto& [ours, theirs] : chosen)
        found.push_back(chosenCandidate(run, ours, theirs)); // of no words: it comes first
    std::ranges::sort(found, [](const auto& a, const auto& b) {
        return std::tuple(a.place(), a.order()) < std::tuple(b.place(), b.order());
    });
    std::vector<MappedSeries> mapped;
    for (const auto& candidate : found) {
        const bool isTaken = std::ranges::any_of(mapped, [&](const auto& other) {
            return other.split == candidate.mapped.split && other.isAccuracy == candidate.mapped.isAccuracy &&
                   other.bits == candidate.mapped.bits;
        });
        if (isTaken)
            continue;
        mapped.push_back(candidate.mapped);
        mapped.back().inPercent =
            candidate.mapped.isAccuracy && isPercent(run.series.at(candidate.mapped.series));
    }
    return mapped;
}

std::string ownName(const MappedSeries& mapped) {
    return seriesName(std::string(name(mapped.split)) + (mapped.isAccuracy ? "/accuracy" : "/loss"),
                      mapped.bits);
}

} // namespace pdqat::imports
