// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/sweep_expand.h"

#include <algorithm>
#include <map>
#include <set>

namespace pdqat::sweeps {
namespace {

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
    void add(const SweepPart& part) {
        const auto [ranking, certificate] = part.keep ? rankingFor(*part.keep) : Ranking();
        auto& runs = runs_[part.name];
        for (auto& [run, end, keep] : expand(part)) {
            if (part.keep && ranking.empty()) {
                plan_.waiting.push_back(std::move(run));
                continue;
            }
            if (part.keep) {
                const auto cut = select::cutOf(ranking, keep, end);
                if (!judge(part, verdictOf(ranking, certificate, cut, part.keep->by))) {
                    plan_.waiting.push_back(std::move(run));
                    continue;
                }
                run.config = select::keepTopN(run.config, ranking, keep, end);
            }
            runs.push_back(run.config);
            addOnce(std::move(run));
        }
        if (part.keep && ranking.empty())
            waiting_.insert(part.name);
    }

    /// Says what λ does not decide of a stage's layers, and that it is no price, each sentence once.
    /// @return whether it chooses them
    bool judge(const SweepPart& part, const RankingVerdict& verdict) {
        const bool chooses = verdict.chooses();
        if (verdict.isPlain())
            return true;
        const auto text = part.name + ": " + verdictText(verdict) +
                          (chooses ? "" : ' ' + std::string(select::otherOrders) + '.');
        auto& told = chooses ? plan_.warnings : plan_.problems;
        if (std::ranges::find(told, text) == told.end())
            told.push_back(text);
        return chooses;
    }

    void addOnce(PlannedRun run) {
        run.experiment = experiments_.of(run.config);
        const auto isSame = [&](const PlannedRun& other) { // two places of data are meant as two data sets
            return other.experiment == run.experiment && other.config.data.path == run.config.data.path;
        };
        if (std::ranges::none_of(plan_.runs, isSame))
            plan_.runs.push_back(std::move(run));
    }

    struct Ranking {
        std::vector<RankedLayer> rows;
        Certificate certificate;
    };
    /// Empty as long as a run of the ranked part is not finished.
    Ranking rankingFor(const SweepKeep& keep) {
        if (waiting_.contains(keep.rankingOf))
            return {};
        std::vector<std::vector<RankedLayer>> rankings;
        std::vector<Certificate> certificates;
        for (const auto& config : runs_[keep.rankingOf]) {
            const auto bits = keep.bits > 0 ? keep.bits : lowestWidth(config);
            const auto widths = lowWidths(config);
            if (std::find(widths.begin(), widths.end(), bits) == widths.end())
                continue;
            const auto* run = finishedRun(experiments_.of(config));
            if (!run)
                return {};
            const RunStory story(library_.events(run->id));
            rankings.push_back(select::rankLayers(story, bits));
            certificates.push_back(certify(story));
        }
        return {select::meanRanking(rankings, keep.by), certifyAll(certificates)};
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
    std::optional<std::vector<Finished>> finished_;      ///< made when the first ranking is needed
    std::map<std::string, std::vector<RunConfig>> runs_; ///< by part
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
