// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "engine/runs/init_file.h"
#include "engine/runs/latency_file.h"
#include "engine/select/allocate.h"
#include "engine/select/allocation_table.h"
#include "engine/sweeps/sweep_expand.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>
#include <set>

namespace pdqat::sweeps {
namespace {

/// A seed for each of a run's seeds, unlike those of other seeds' runs.
std::uint64_t mixed(std::uint64_t seed, std::uint64_t runSeed) {
    std::seed_seq sequence{seed, seed >> 32, runSeed, runSeed >> 32};
    return std::mt19937_64(sequence)();
}

class Planner {
public:
    Planner(const Sweep& sweep, const runs::Library& library, runs::DataRecords& data)
        : sweep_(sweep), library_(library), records_(library.list()), experiments_(records_, data) {}

    SweepPlan plan() {
        for (const auto& part : sweep_.parts)
            add(part);
        plan_.later = plan_.waiting.size();
        return std::move(plan_);
    }

private:
    struct Rankings {
        std::vector<std::vector<RankedLayer>> rows;                  ///< of each run, at one width
        std::vector<std::vector<std::vector<RankedLayer>>> atWidths; ///< per low width of the first, likewise
        RunConfig config;                                            ///< of the first run
        std::vector<LayerInfo> layers;                               ///< its own
        Certificate certificate;                                     ///< of all
        std::vector<std::string> runs;                               ///< their ids
        std::set<std::string> stale; ///< those measured by another plan, or of an older epoch
    };

    void add(const SweepPart& part) {
        const auto rankings = part.keep ? rankingsFor(*part.keep) : Rankings();
        auto& runs = runs_[part.name];
        for (auto& [run, keep] : expand(part)) {
            const bool begins = part.weightsOf.empty() || takeWeights(part, run.config);
            run.config.run.init = runs::initFile(library_, run.config.run.init);
            if (!begins || (keep && !choose(part, *keep, rankings, run.config))) {
                ++armOf(part, keep).waiting;
                plan_.waiting.push_back(std::move(run));
                waiting_.insert(part.name);
                continue;
            }
            runs.push_back(run.config);
            run.experiment = experimentOf(run.config);
            armOf(part, keep).runs.push_back(run);
            addOnce(std::move(run));
        }
    }

    /// Begins the run with the weights of the earlier part's. @return whether that one is finished, and has
    /// them
    bool takeWeights(const SweepPart& part, RunConfig& config) {
        const auto& earlier = *std::ranges::find(sweep_.parts, part.weightsOf, &SweepPart::name);
        const auto& known = runs_[earlier.name]; // some of it may wait themselves
        const auto source = std::ranges::find_if(
            known, [&](const auto& run) { return givesWeights(earlier, run, config.run.seed); });
        const auto* run = source == known.end() ? nullptr : finishedRun(experimentOf(*source));
        if (!run)
            return false;
        try {
            config.run.init = runs::initFile(library_, run->id);
            return true;
        } catch (const Error& error) {
            tell(plan_.problems, part.name + ": " + error.what());
            return false;
        }
    }

    /// Many runs begin with one file, which is read once.
    runs::Experiment experimentOf(RunConfig config) {
        auto& checksum = checksums_[config.run.init];
        if (checksum.empty())
            checksum = runs::initChecksum(config.run.init);
        config.run.init = checksum;
        return experiments_.of(config);
    }

    /// Has the layers kept that are chosen. @return whether there are such layers, and they are known yet
    bool choose(const SweepPart& part, const KeepChoice& keep, const Rankings& rankings, RunConfig& config) {
        if (keep.layers == 0 && !keep.budget)
            return true;
        if (rankings.rows.empty())
            return false;
        auto by = keep.by;
        if (by.by == RankBy::Random)
            by.seed = mixed(by.seed, static_cast<std::uint64_t>(config.run.seed));
        if (needsSensitivity(by.by) && !isMeasured(rankings, by, !keep.widths.empty()))
            return false;
        if (!keep.widths.empty())
            return allocate(part, keep, by, rankings, config);
        const auto ranking = select::meanRanking(rankings.rows, by);
        const auto cut = keep.budget ? std::optional<int>() : select::cutOf(ranking, keep.layers, keep.end);
        const auto verdict = verdictOf(ranking, rankings.certificate, cut, by);
        if (!judge(part, verdict))
            return false;
        config = keep.budget ? select::keepWithin(config, ranking, by, *keep.budget)
                             : select::keepTopN(config, ranking, keep.layers, keep.end);
        return true;
    }

    /// Gives every layer one of the widths. @return whether λ, or what is asked for, can choose them
    bool allocate(const SweepPart& part, const KeepChoice& keep, const Criterion& by,
                  const Rankings& rankings, RunConfig& config) {
        select::MeasuredLayers measured{
            join(rankings.runs, "+"), rankings.config, rankings.layers, rankings.certificate, {}};
        const auto low = lowWidths(rankings.config);
        for (std::size_t i = 0; i < low.size(); ++i)
            measured.widths.push_back(select::trainedWidth(rankings.config, rankings.layers, low[i],
                                                           select::meanRanking(rankings.atWidths[i], by)));
        WidthRules rules;
        rules.bits = keep.widths;
        rules.tieShortcuts = keep.tieShortcuts;
        try {
            std::optional<LatencyTable> latency;
            if (keep.budget->unit == CostUnit::Latency)
                latency = runs::latencyFor(library_, rankings.runs.front(), rankings.layers, {});
            const auto table = select::allocationTable(measured, by, rules, latency ? &*latency : nullptr);
            if (const auto caveat = caveatText(table); !caveat.empty())
                tell(plan_.warnings, part.name + ": " + caveat);
            const std::vector<CostLimit> limits{{keep.budget->unit, keep.budget->amount}};
            config = select::allocatedConfig(config, table, select::bestWithin(table, limits), limits);
            return true;
        } catch (const Error& error) {
            tell(plan_.problems, part.name + ": " + error.what());
            return false;
        }
    }

    static void tell(std::vector<std::string>& told, const std::string& text) {
        if (std::ranges::find(told, text) == told.end())
            told.push_back(text);
    }

    /// Whether every run has such values for every layer, at every width that it may get; else those that
    /// lack them are to be measured.
    bool isMeasured(const Rankings& rankings, const Criterion& by, bool atAllWidths) {
        const auto has = [&](std::size_t i) {
            return select::hasValues(rankings.rows[i], by) &&
                   (!atAllWidths || std::ranges::all_of(rankings.atWidths, [&](const auto& ofRuns) {
                       return i >= ofRuns.size() || select::hasValues(ofRuns[i], by);
                   }));
        };
        bool all = true;
        for (std::size_t i = 0; i < rankings.runs.size(); ++i) {
            const auto& id = rankings.runs[i];
            if (!rankings.stale.contains(id) && has(i))
                continue;
            all = false;
            if (std::ranges::find(plan_.unmeasured, id) == plan_.unmeasured.end())
                plan_.unmeasured.push_back(id);
        }
        return all;
    }

    /// Says what λ does not decide of a stage's layers, and that it is no price, each sentence once.
    /// @return whether it chooses them
    bool judge(const SweepPart& part, const RankingVerdict& verdict) {
        const bool chooses = verdict.chooses();
        if (verdict.isPlain())
            return true;
        const auto text = part.name + ": " + verdictText(verdict) +
                          (chooses ? "" : ' ' + std::string(select::otherOrders) + '.');
        tell(chooses ? plan_.warnings : plan_.problems, text);
        return chooses;
    }

    SweepArm& armOf(const SweepPart& part, const std::optional<KeepChoice>& choice) {
        if (plan_.arms.empty() || plan_.arms.back().part != part.name || plan_.arms.back().choice != choice)
            plan_.arms.push_back({part.name, choice, {}, 0});
        return plan_.arms.back();
    }

    void addOnce(PlannedRun run) {
        const auto isSame = [&](const PlannedRun& other) { // two places of data are meant as two data sets
            return other.experiment == run.experiment && other.config.data.path == run.config.data.path;
        };
        if (std::ranges::none_of(plan_.runs, isSame))
            plan_.runs.push_back(std::move(run));
    }

    /// Empty as long as a run of the ranked part is not finished.
    Rankings rankingsFor(const SweepKeep& keep) {
        if (waiting_.contains(keep.rankingOf))
            return {};
        Rankings rankings;
        std::vector<Certificate> certificates;
        for (const auto& config : runs_[keep.rankingOf]) {
            const auto bits = keep.bits > 0 ? keep.bits : lowestWidth(config);
            const auto widths = lowWidths(config);
            if (std::find(widths.begin(), widths.end(), bits) == widths.end())
                continue;
            const auto* run = finishedRun(experimentOf(config));
            if (!run)
                return {};
            const RunStory story(library_.events(run->id));
            rankings.rows.push_back(select::rankLayers(story, bits));
            if (std::ranges::any_of(keep.choices, [](const auto& one) { return !one.widths.empty(); }))
                addWidths(rankings, story);
            certificates.push_back(certify(story));
            rankings.runs.push_back(run->id);
            if (const auto* measured = story.sensitivity();
                measured && (measured->plan != SensitivityPlan() || measured->at.epoch != story.epochsDone()))
                rankings.stale.insert(run->id);
        }
        rankings.certificate = certifyAll(certificates);
        return rankings;
    }

    /// Runs of other widths than the first have none.
    static void addWidths(Rankings& rankings, const RunStory& story) {
        if (rankings.runs.empty()) {
            rankings.config = story.started().config;
            rankings.layers = story.started().layers;
            rankings.atWidths.resize(lowWidths(rankings.config).size());
        }
        const auto widths = lowWidths(rankings.config);
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (auto ranking = select::rankLayers(story, widths[i]); !ranking.empty())
                rankings.atWidths[i].push_back(std::move(ranking));
    }

    /// The newest finished run of an experiment; nullptr: there is none.
    const RunRecord* finishedRun(const runs::Experiment& wanted) {
        if (!finished_) {
            finished_.emplace();
            for (const auto& record : records_) // newest first
                if (record.state == RunState::Finished && record.problem.empty())
                    finished_->emplace_back(runs::experimentOf(record), &record);
        }
        const auto found = std::ranges::find(*finished_, wanted, &Finished::first);
        return found == finished_->end() ? nullptr : found->second;
    }

    using Finished = std::pair<runs::Experiment, const RunRecord*>;
    const Sweep& sweep_;
    const runs::Library& library_;
    std::vector<RunRecord> records_;
    runs::PlannedExperiments experiments_;
    std::optional<std::vector<Finished>> finished_;      ///< made when the first one is needed
    std::map<std::string, std::vector<RunConfig>> runs_; ///< by part
    std::map<std::string, std::string> checksums_;       ///< of files that runs begin with
    std::set<std::string> waiting_;                      ///< parts
    SweepPlan plan_;
};

} // namespace

SweepPlan planSweep(const Sweep& sweep, const runs::Library& library, runs::DataRecords& data) {
    return Planner(sweep, library, data).plan();
}

SweepPlan planSweep(const Sweep& sweep, const runs::Library& library) {
    runs::DataRecords data(library.checksums());
    return planSweep(sweep, library, data);
}

std::vector<std::string> sweepObstacles(const SweepPlan& plan, const Obstacles& obstacles) {
    std::set<std::string> seen;
    std::vector<std::string> problems;
    for (const auto* runs : {&plan.runs, &plan.waiting})
        for (const auto& run : *runs)
            for (const auto& error : obstacles(run.config))
                if (seen.insert(error.what()).second)
                    problems.push_back(run.label + ": " + error.what());
    return problems;
}

} // namespace pdqat::sweeps
