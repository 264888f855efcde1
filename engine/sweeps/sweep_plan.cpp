// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/experiment.h"
#include "engine/sweeps/sweep_expand.h"

#include <algorithm>
#include <map>
#include <set>

namespace pdqat::sweeps {
namespace {

/// The finished runs of a library by what they are experiments of.
class FinishedRuns {
public:
    explicit FinishedRuns(const runs::Library& library) {
        for (const auto& record : library.list())
            if (record.state == RunState::Finished && record.problem.empty())
                runs_.push_back({runs::experimentOf(record.config), record.id});
    }

    /// The newest finished run of the same experiment; empty: there is none.
    std::string find(const RunConfig& config) const {
        const auto wanted = runs::experimentOf(config);
        const auto found =
            std::find_if(runs_.begin(), runs_.end(), [&](const auto& run) { return run.config == wanted; });
        return found == runs_.end() ? std::string() : found->id;
    }

private:
    struct Run {
        RunConfig config;
        std::string id;
    };
    std::vector<Run> runs_; ///< newest first
};

/// Rankings of several runs as one, by mean λ; ties by mean slack, then the first run's order.
std::vector<RankedLayer> meanRanking(const std::vector<std::vector<RankedLayer>>& rankings) {
    std::map<std::string, RankedLayer> sums;
    for (const auto& ranking : rankings)
        for (const auto& row : ranking) {
            sums[row.layer].lambda += row.lambda;
            sums[row.layer].slack += row.slack;
        }
    auto mean = rankings.front();
    for (auto& row : mean) {
        row.lambda = sums[row.layer].lambda / static_cast<double>(rankings.size());
        row.slack = sums[row.layer].slack / static_cast<double>(rankings.size());
    }
    std::stable_sort(mean.begin(), mean.end(), [](const auto& a, const auto& b) {
        return a.lambda != b.lambda ? a.lambda > b.lambda : a.slack > b.slack;
    });
    for (std::size_t i = 0; i < mean.size(); ++i)
        mean[i].rank = static_cast<int>(i) + 1;
    return mean;
}

class Planner {
public:
    Planner(const Sweep& sweep, const runs::Library& library) : sweep_(sweep), library_(library) {}

    SweepPlan plan() {
        for (const auto& part : sweep_.parts)
            add(part);
        plan_.later = plan_.waiting.size();
        return std::move(plan_);
    }

private:
    void add(const SweepPart& part) {
        const auto ranking = part.keep ? rankingFor(*part.keep) : std::vector<RankedLayer>();
        auto& runs = runs_[part.name];
        for (auto& [run, end, keep] : expand(part)) {
            if (part.keep && ranking.empty()) {
                plan_.waiting.push_back(std::move(run));
                continue;
            }
            if (part.keep)
                run.config = select::keepTopN(run.config, ranking, keep, end);
            runs.push_back(run.config);
            addOnce(std::move(run));
        }
        if (part.keep && ranking.empty())
            waiting_.insert(part.name);
    }

    void addOnce(PlannedRun run) {
        auto experiment = runs::experimentOf(run.config);
        if (std::find(planned_.begin(), planned_.end(), experiment) != planned_.end())
            return;
        planned_.push_back(std::move(experiment));
        plan_.runs.push_back(std::move(run));
    }

    /// Empty as long as a run of the ranked part is not finished.
    std::vector<RankedLayer> rankingFor(const SweepKeep& keep) {
        if (waiting_.contains(keep.rankingOf))
            return {};
        if (!finished_)
            finished_.emplace(library_);
        std::vector<std::vector<RankedLayer>> rankings;
        for (const auto& config : runs_[keep.rankingOf]) {
            const auto bits = keep.bits > 0 ? keep.bits : lowestWidth(config);
            const auto widths = lowWidths(config);
            if (std::find(widths.begin(), widths.end(), bits) == widths.end())
                continue;
            const auto id = finished_->find(config);
            if (id.empty())
                return {};
            rankings.push_back(select::rankLayers(RunStory(library_.events(id)), bits));
        }
        return rankings.empty() ? std::vector<RankedLayer>() : meanRanking(rankings);
    }

    const Sweep& sweep_;
    const runs::Library& library_;
    std::optional<FinishedRuns> finished_;               ///< read when the first ranking is needed
    std::map<std::string, std::vector<RunConfig>> runs_; ///< by part
    std::set<std::string> waiting_;                      ///< parts
    std::vector<RunConfig> planned_;                     ///< experiments
    SweepPlan plan_;
};

} // namespace

SweepPlan planSweep(const Sweep& sweep, const runs::Library& library) {
    return Planner(sweep, library).plan();
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
