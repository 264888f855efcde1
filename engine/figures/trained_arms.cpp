// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/trained_arms.h"

#include "engine/api/comparison.h"
#include "engine/api/error.h"
#include "engine/figures/paired_arms.h"
#include "engine/figures/statistics.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pdqat::figures {
namespace {

/// The runs of a choice of layers, or of one configuration.
struct ArmRuns {
    const sweeps::SweepArm* arm = nullptr;
    std::vector<sweeps::SweepEntry> entries;
    std::size_t waiting = 0;
};

/// Whether a run is another seed of the arm's. What it begins with may be another run of its own seed.
bool belongsTo(const ArmRuns& arm, const RunConfig& config) {
    auto own = config;
    auto known = arm.entries.front().planned.config;
    const bool hasSeed = std::ranges::any_of(
        arm.entries, [&](const auto& entry) { return entry.planned.config.run.seed == config.run.seed; });
    for (auto* each : {&own, &known}) {
        each->run.seed = 0;
        each->run.name.clear();
        if (!hasSeed)
            each->run.init.clear();
    }
    return own == known;
}

/// "one width, 4 bit" of "one width, 4 bit, seed 2".
std::string wordsOf(const std::string& label) {
    auto words = split(label, ',');
    for (auto& word : words)
        word = trim(word);
    std::erase_if(words, [](const auto& word) { return word.starts_with("seed "); });
    return words.empty() ? label : join(words, ", ");
}

std::vector<ArmRuns> runsOf(const sweeps::SweepPlan& plan, const std::vector<RunRecord>& records) {
    sweeps::SweepPlan all;
    for (const auto& arm : plan.arms)
        all.runs.insert(all.runs.end(), arm.runs.begin(), arm.runs.end());
    const auto entries = sweeps::sweepEntries(all, records);
    std::vector<ArmRuns> arms;
    std::size_t next = 0;
    for (const auto& arm : plan.arms) {
        const auto first = arms.size();
        for (std::size_t i = 0; i < arm.runs.size(); ++i, ++next) {
            const auto& one = entries[next];
            auto place = std::find_if(
                arms.begin() + static_cast<std::ptrdiff_t>(first), arms.end(),
                [&](const ArmRuns& known) { return arm.choice || belongsTo(known, one.planned.config); });
            if (place == arms.end())
                place = arms.insert(arms.end(), {&arm, {}, 0});
            place->entries.push_back(one);
        }
        if (arms.size() == first)
            arms.push_back({&arm, {}, 0});
        arms.back().waiting += arm.waiting;
    }
    return arms;
}

void describe(TradeOffArm& result, const sweeps::SweepArm& arm) {
    const auto& choice = *arm.choice;
    result.by = choice.by;
    result.smallest = choice.end == select::RankEnd::Smallest;
    result.kind = result.smallest || choice.by.by == RankBy::Random ? ArmKind::Control : ArmKind::Chosen;
    if (choice.budget) {
        result.limit = CostLimit{choice.budget->unit, choice.budget->amount};
        result.percent = choice.budget->percent;
    } else {
        result.kept = choice.layers;
        if (choice.layers == 0)
            result.kind = ArmKind::Chosen;
    }
}

TradeOffArm trained(const ArmRuns& runs, const std::vector<RunRecord>& records, Split split) {
    TradeOffArm result;
    result.words = runs.arm->part;
    result.planned = static_cast<std::int64_t>(runs.entries.size() + runs.waiting);
    if (runs.arm->choice)
        describe(result, *runs.arm);
    else if (!runs.entries.empty())
        result.words = wordsOf(runs.entries.front().planned.label);
    const auto count = static_cast<double>(runs.entries.size());
    if (runs.entries.empty())
        for (const auto unit : {CostUnit::Bops, CostUnit::Bytes})
            result.costs[unit] = std::nan("");
    result.costs[CostUnit::Latency] = std::nan("");
    if (runs.entries.empty())
        result.layers = std::nan("");
    std::set<std::int64_t> seeds;
    for (const auto& [run, shown] : runs.entries) {
        result.bits = lowestWidth(run.config);
        const auto cost = select::costsOf(select::networkCost(run.config, result.bits).total());
        for (const auto unit : {CostUnit::Bops, CostUnit::Bytes})
            result.costs[unit] += cost[unit] / count;
        result.layers += static_cast<double>(keptEntries(run.config).size()) / count;
        if (!seeds.insert(run.config.run.seed).second)
            throw Error(ErrorKind::Usage, "part \"" + runs.arm->part + '"',
                        "it has several runs of seed " + std::to_string(run.config.run.seed) +
                            " with the same choice of layers, so that they are no pairs",
                        "Runs of a part may differ in run.seed alone: make a part of each other value");
        if (shown.state != SweepRunState::Finished)
            continue;
        result.runs[run.config.run.seed] = shown.run;
        const auto record = std::ranges::find(records, shown.run, &RunRecord::id);
        if (record == records.end())
            continue; // thrown away since the sweep was looked at
        if (const auto* found = findMetrics(record->headline, split, result.bits))
            result.bySeed[run.config.run.seed] = 100 * found->accuracy;
    }
    std::vector<double> values;
    for (const auto& [seed, value] : result.bySeed)
        values.push_back(value);
    result.accuracy = estimate(values, Spread::T95);
    return result;
}

Estimate difference(const TradeOffArm& first, const TradeOffArm& second) {
    return compareArms({{"", first.bySeed}, {"", second.bySeed}}, 1).back().difference;
}

bool hasValue(const TradeOffArm& arm, CostUnit unit) {
    return std::isfinite(arm.accuracy.mean) && std::isfinite(arm.costs[unit]);
}

/// Arms that are no controls and that no other one beats, by ascending cost.
std::vector<std::size_t> frontOf(const std::vector<TradeOffArm>& arms, CostUnit unit) {
    std::vector<std::size_t> candidates;
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < arms.size(); ++i)
        if (arms[i].kind != ArmKind::Control && hasValue(arms[i], unit)) {
            candidates.push_back(i);
            points.emplace_back(arms[i].costs[unit], arms[i].accuracy.mean);
        }
    const auto isOnIt = paretoFront(points, true, false);
    std::vector<std::size_t> front;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (isOnIt[i])
            front.push_back(candidates[i]);
    std::ranges::sort(front, {}, [&](auto arm) { return arms[arm].costs[unit]; });
    return front;
}

std::optional<BesideChoice> beside(const std::vector<TradeOffArm>& arms, std::size_t taken,
                                   std::optional<std::size_t> other) {
    if (!other)
        return {};
    return BesideChoice{*other, difference(arms[taken], arms[*other])};
}

/// The place on the front of what is worth taking.
std::pair<std::size_t, bool> worthTaking(const std::vector<TradeOffArm>& arms, const TradeOffFront& front) {
    std::vector<std::pair<double, double>> points;
    for (const auto arm : front.arms)
        points.emplace_back(arms[arm].costs[front.unit], arms[arm].accuracy.mean);
    if (const auto knee = kneeOf(points))
        return {*knee, true};
    // The cheapest that nothing surely beats.
    for (std::size_t i = 0; i + 1 < front.arms.size(); ++i) {
        const bool isBeaten =
            std::any_of(front.arms.begin() + static_cast<std::ptrdiff_t>(i) + 1, front.arms.end(),
                        [&](auto other) { return difference(arms[front.arms[i]], arms[other]).high < 0; });
        if (!isBeaten)
            return {i, false};
    }
    return {front.arms.size() - 1, false};
}

std::optional<std::size_t> controlOf(const std::vector<TradeOffArm>& arms, const TradeOffArm& taken,
                                     CostUnit unit) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const auto& arm = arms[i];
        const bool isAlike =
            taken.kept ? arm.kept == taken.kept
                       : arm.limit && taken.limit && arm.limit == taken.limit && arm.percent == taken.percent;
        if (arm.kind == ArmKind::Control && isAlike && hasValue(arm, unit) &&
            (!best || arm.accuracy.mean > arms[*best].accuracy.mean))
            best = i;
    }
    return best;
}

TradeOffFront frontWithChoice(const std::vector<TradeOffArm>& arms, CostUnit unit) {
    TradeOffFront front{unit, frontOf(arms, unit), {}};
    if (front.arms.empty())
        return front;
    const auto [place, isKnee] = worthTaking(arms, front);
    TradeOffChoice choice;
    choice.arm = front.arms[place];
    choice.isKnee = isKnee;
    if (place > 0)
        choice.cheaper = beside(arms, choice.arm, front.arms[place - 1]);
    if (place + 1 < front.arms.size())
        choice.dearer = beside(arms, choice.arm, front.arms[place + 1]);
    choice.control = beside(arms, choice.arm, controlOf(arms, arms[choice.arm], unit));
    front.choice = choice;
    // By seeds that both have: as runs come in, the one may have easier ones.
    for (std::size_t i = 0; i < arms.size(); ++i)
        if (arms[i].kind == ArmKind::Control && hasValue(arms[i], unit)) {
            const auto compared = beside(arms, front.arms.back(), i);
            if (compared->difference.mean < std::min(0.0, front.better ? front.better->difference.mean : 0.0))
                front.better = compared;
        }
    return front;
}

/// A run that two arms share is one.
void count(TradeOff& result, const std::vector<const ArmRuns*>& arms) {
    std::vector<const RunConfig*> known;
    for (const auto* arm : arms) {
        result.planned += static_cast<std::int64_t>(arm->waiting);
        for (const auto& [run, shown] : arm->entries) {
            if (std::ranges::any_of(known, [&run = run](const auto* one) { return *one == run.config; }))
                continue;
            known.push_back(&run.config);
            ++result.planned;
            result.finished += shown.state == SweepRunState::Finished;
        }
    }
}

} // namespace

std::vector<TradeOffArm> trainedArms(const sweeps::SweepPlan& plan, const std::vector<RunRecord>& records,
                                     Split split) {
    std::vector<TradeOffArm> arms;
    for (const auto& runs : runsOf(plan, records))
        arms.push_back(trained(runs, records, split));
    return arms;
}

TradeOff tradeOff(const sweeps::Sweep& sweep, const sweeps::SweepPlan& plan,
                  const std::vector<RunRecord>& records, Split split) {
    TradeOff result;
    result.sweep = sweep.id;
    result.title = sweep.name;
    result.split = split;
    result.notes = plan.warnings;
    result.notes.insert(result.notes.end(), plan.problems.begin(), plan.problems.end());
    const auto runs = runsOf(plan, records);
    std::set<std::int64_t> seeds;
    std::vector<const ArmRuns*> shown;
    for (const auto& one : runs)
        if (one.arm->choice)
            for (const auto& entry : one.entries)
                seeds.insert(entry.planned.config.run.seed);
    for (const auto& one : runs) {
        const bool shares =
            one.arm->choice || seeds.empty() || std::ranges::any_of(one.entries, [&](const auto& entry) {
                return seeds.contains(entry.planned.config.run.seed);
            });
        if (!shares)
            continue;
        result.arms.push_back(trained(one, records, split));
        shown.push_back(&one);
    }
    count(result, shown);
    for (const auto unit : {CostUnit::Bytes, CostUnit::Bops})
        result.fronts.push_back(frontWithChoice(result.arms, unit));
    return result;
}

} // namespace pdqat::figures
