// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/evaluate.h"

#include "engine/api/caveats.h"
#include "engine/api/text.h"
#include "engine/figures/evaluation.h"
#include "engine/figures/statistics.h"
#include "engine/select/ranking.h"

#include <algorithm>

namespace pdqat::figures {
namespace {

/// The first few keys in which experiments differ, seeds apart.
std::string differingKeys(const runs::Experiment& a, const runs::Experiment& b) {
    std::vector<std::string> keys;
    for (const auto& field : fieldTable())
        if (field.key != "run.seed" && field.key != "data.split_seed" &&
            field.get(a.config) != field.get(b.config))
            keys.push_back(field.key);
    if (keys.empty())
        return "the checksums of their data";
    if (keys.size() > 3) {
        keys.resize(3);
        keys.emplace_back("…");
    }
    return join(keys, ", ");
}

/// The first few of them.
std::string some(std::vector<std::string> names) {
    constexpr std::size_t shown = 6;
    if (names.size() > shown) {
        names.resize(shown);
        names.emplace_back("…");
    }
    return join(names, "; ");
}

std::string plannedSentence(const std::vector<std::string>& labels) {
    return std::to_string(labels.size()) + (labels.size() == 1 ? " planned run has" : " planned runs have") +
           " not been started yet: " + some(labels) + '.';
}

std::string repeatedSentence(const std::vector<std::string>& ids) {
    return "Left out, since newer runs repeat them: " + std::to_string(ids.size()) +
           (ids.size() == 1 ? " run (" : " runs (") + some(ids) + ").";
}

} // namespace

Evaluation::Evaluation(const Recipe& recipe, StoryCache& cache, const SweepByName& sweep)
    : recipe_(recipe),
      cache_(cache),
      records_(cache.library().list()),
      asked_(askedRuns(cache.library(), records_, recipe.runs, sweep)) {
    for (const auto& run : asked_.runs)
        all_.push_back(&run);
    if (all_.empty())
        note("No run of the library meets the recipe's choice of runs.");
    if (asked_.waiting > 0)
        note(std::to_string(asked_.waiting) +
             " more planned runs wait for the ranking that chooses their layers.");
    readLambdas(sweep);
}

void Evaluation::readLambdas(const SweepByName& sweep) {
    if (recipe_.ranking == RunSelection{})
        return;
    const auto ranking = askedRuns(cache_.library(), records_, recipe_.ranking, sweep);
    std::vector<const AskedRun*> runs;
    for (const auto& run : ranking.runs)
        if (constrainsLayers(run.record.config)) // only these have λ
            runs.push_back(&run);
    noteUnusable(runs);
    noteMixture(runs);
    std::map<std::string, std::vector<double>> values;
    for (const auto* run : usable(runs))
        if (const auto* known = story(*run))
            for (const auto& row : select::rankLayers(*known, lowestWidth(run->record.config)))
                values[row.layer].push_back(row.lambda);
    for (const auto& [layer, all] : values) {
        double sum = 0;
        for (const double lambda : all)
            sum += lambda;
        lambdas_[layer] = sum / static_cast<double>(all.size());
    }
    if (lambdas_.empty())
        note("No finished run gives the ranking, so sums of λ are unknown.");
}

Measure Evaluation::measureOf(const Measure& measure, const RunGroup& group) {
    auto own = measure;
    own.split = group.split.value_or(measure.split);
    own.bits = group.bits.value_or(measure.bits);
    return own;
}

const RunStory* Evaluation::story(const AskedRun& run) try {
    const auto& story = cache_.story(run.record.id);
    used_.insert(run.record.id);
    newest_ = std::max(newest_, run.record.updated);
    return &story;
} catch (const Error& error) {
    note("Left out: " + run.record.id + " cannot be read: " + error.what());
    return nullptr;
}

std::size_t Evaluation::noteWithout(const AskedRun& run, const std::string& what) {
    return note("Left out: " + run.record.id + " (" + run.record.name + ") has no " + what + '.');
}

std::size_t Evaluation::note(const std::string& text) {
    const auto found = std::find(notes_.begin(), notes_.end(), text);
    const auto index = static_cast<std::size_t>(found - notes_.begin());
    if (found == notes_.end())
        notes_.push_back(text);
    return index;
}

std::vector<std::size_t> Evaluation::noteUnusable(const std::vector<const AskedRun*>& group) {
    std::vector<std::size_t> indices;
    std::vector<std::string> planned, repeated;
    for (const auto* run : group)
        if (run->isPlanned())
            planned.push_back(run->record.name);
        else if (run->isRepeated())
            repeated.push_back(run->record.id);
        else if (!run->usable())
            indices.push_back(note(sentence(*run)));
    if (!repeated.empty())
        indices.push_back(note(repeatedSentence(repeated)));
    if (!planned.empty())
        indices.push_back(note(plannedSentence(planned)));
    return indices;
}

std::vector<std::size_t> Evaluation::noteMixture(const std::vector<const AskedRun*>& group) {
    const auto kinds = bySeedlessConfig(usable(group));
    if (kinds.size() < 2)
        return {};
    return {note("Runs of " + std::to_string(kinds.size()) +
                 " configurations stand together; they differ in " +
                 differingKeys(kinds[0].front()->experiment, kinds[1].front()->experiment) + '.')};
}

Measurer Evaluation::measurer(const RunStory& story, const Measure& measure) {
    const auto& metric = findMetric(measure.metric);
    if (metric.usesSplit && measure.split == Split::Train)
        trainingValues_.insert(trainingValuesText(story.started().config));
    if (metric.usesEpoch && measure.epoch == AtEpoch::Best && firstIsBest(story))
        firstIsBest_.insert(story.started().runId);
    return {story, measure, &lambdas_};
}

std::vector<std::string> Evaluation::notes() const {
    auto all = notes_;
    const std::vector<std::string> modes(trainingValues_.begin(), trainingValues_.end());
    if (modes.size() == 1)
        all.push_back("Training values were measured " + modes.front() + '.');
    else if (!modes.empty())
        all.push_back("Training values of these runs do not compare: some were measured " +
                      join(modes, ", others ") + '.');
    if (!firstIsBest_.empty())
        all.push_back(firstIsBestText(some({firstIsBest_.begin(), firstIsBest_.end()})));
    return all;
}

Sources Evaluation::sources(const std::string& title, const std::string& command) const {
    return {{used_.begin(), used_.end()}, title, command, "PD-QAT Workbench " PDQAT_VERSION, newest_};
}

std::string Evaluation::label(const Measure& measure, bool anySplit) const {
    const auto& metric = findMetric(measure.metric);
    const auto what = metric.kind == MetricKind::Error ? "layerwise " + errorSymbols() : metric.label;
    std::string text;
    const auto split = metric.usesSplit && !anySplit ? std::string(longName(measure.split)) : std::string();
    if (metric.perLayer)
        text = what + (split.empty() ? "" : " (" + split + ")");
    else
        text = (split.empty() ? "" : split + ' ') + what;
    return metric.unit.empty() ? text : text + " (" + metric.unit + ')';
}

std::string Evaluation::errorSymbols() const {
    std::set<Norm> norms;
    for (const auto* run : all_)
        norms.insert(run->experiment.config.method.norm);
    std::vector<std::string> symbols;
    for (const auto norm : norms)
        symbols.emplace_back(symbol(norm));
    return symbols.empty() ? std::string(symbol(Norm())) : join(symbols, " and ");
}

std::string Evaluation::spreadText(Spread spread, std::int64_t fewest, std::int64_t most) {
    if (most < 1)
        return {};
    const auto n = "n = " + rangeText(fewest, most);
    const bool bootstraps = spread == Spread::Bootstrap95;
    if (bootstraps && most > 1 && fewest < fewestForBootstrap)
        note("Means of fewer than " + std::to_string(fewestForBootstrap) +
             " runs have no bootstrap interval: resamples of so few cover far less than 95 %.");
    if (spread == Spread::None || (bootstraps && most < fewestForBootstrap))
        return most > 1 ? "mean, " + n : "";
    const bool interval = spread == Spread::T95 || bootstraps;
    return (interval ? "mean and " : "mean ± ") + std::string(pdqat::longName(spread)) + ", " + n;
}

RecipeEvaluator::RecipeEvaluator(runs::Library library, SweepByName sweep)
    : cache_(std::move(library)), sweep_(std::move(sweep)) {}

RecipeResult RecipeEvaluator::evaluate(const Recipe& recipe, const std::string& title,
                                       const std::string& command) {
    const auto named = recipe.name.empty() ? title : recipe.name;
    requireValid(recipe, named);
    Evaluation evaluation(recipe, cache_, sweep_);
    const auto finish = [&](auto result) {
        result.title = named;
        result.notes = evaluation.notes();
        result.sources = evaluation.sources(named, command);
        return result;
    };
    if (recipe.kind == RecipeKind::Table)
        return finish(evaluateTable(evaluation));
    return finish(evaluateFigure(evaluation));
}

} // namespace pdqat::figures
