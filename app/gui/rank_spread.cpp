// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rank_spread.h"

#include "engine/runs/experiment.h"
#include "engine/select/agreement.h"
#include "engine/select/ranking.h"

#include <algorithm>
#include <set>
#include <utility>

namespace pdqat::ui {
namespace {

using Ranking = std::vector<RankedLayer>;

std::set<std::string> layersOf(const Ranking& ranking) {
    std::set<std::string> names;
    for (const auto& row : ranking)
        names.insert(row.layer);
    return names;
}

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void addRanks(RankSpread& spread, const std::vector<Ranking>& rankings, const Criterion& by) {
    spread.rankings = static_cast<int>(rankings.size());
    if (rankings.empty())
        return;
    const auto agreement = select::agreementOf(rankings, by, 1);
    spread.agreement = agreement.w;
    for (std::size_t layer = 0; layer < agreement.layers.size(); ++layer) {
        std::vector<double> ranks;
        for (const auto& list : agreement.ranks)
            ranks.push_back(list[layer]);
        spread.layers.push_back(
            {agreement.layers[layer], std::ranges::min(ranks), medianOf(ranks), std::ranges::max(ranks)});
    }
}

RankSpread overEpochs(const runs::Library& library, const SpreadQuestion& question) {
    auto rankings =
        select::rankingsByEpoch(library.events(question.run.toStdString()), question.bits, question.by);
    RankSpread spread;
    spread.to = static_cast<int>(rankings.size());
    rankings.erase(rankings.begin(), rankings.begin() + static_cast<std::ptrdiff_t>(rankings.size() / 2));
    spread.from = spread.to - static_cast<int>(rankings.size()) + 1;
    std::erase_if(rankings, [&](const Ranking& ranking) { return !select::hasValues(ranking, question.by); });
    addRanks(spread, rankings, question.by);
    return spread;
}

/// The run, then finished ones that differ from it in their seeds alone; of each seed the newest.
std::vector<std::string> ofOneSetting(const runs::Library& library, const std::string& run) {
    const auto own = library.record(run);
    const auto seedsOf = [](const RunRecord& record) {
        return std::pair(record.config.run.seed, record.config.data.splitSeed);
    };
    const auto setting = runs::withoutSeeds(runs::experimentOf(own));
    std::set seeds{seedsOf(own)};
    std::vector<std::string> ids{own.id};
    for (const auto& record : library.list())
        if (record.state == RunState::Finished && runs::withoutSeeds(runs::experimentOf(record)) == setting &&
            seeds.insert(seedsOf(record)).second)
            ids.push_back(record.id);
    return ids;
}

RankSpread overSeeds(const runs::Library& library, const SpreadQuestion& question) {
    RankSpread spread;
    std::vector<Ranking> rankings;
    for (const auto& id : ofOneSetting(library, question.run.toStdString())) {
        auto ranking = select::rankLayers(RunStory(library.events(id)), question.bits, question.by);
        if (!select::hasValues(ranking, question.by) ||
            (!rankings.empty() && layersOf(ranking) != layersOf(rankings.front())))
            spread.without.push_back(id);
        else
            rankings.push_back(std::move(ranking));
    }
    addRanks(spread, rankings, question.by);
    return spread;
}

} // namespace

RankSpread rankSpread(const runs::Library& library, const SpreadQuestion& question) {
    switch (question.over) {
    case RanksOver::Seeds: return overSeeds(library, question);
    case RanksOver::Epochs: return overEpochs(library, question);
    }
    return {};
}

} // namespace pdqat::ui
