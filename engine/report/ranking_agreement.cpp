// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/ranking_agreement.h"

#include "engine/api/text.h"
#include "engine/figures/statistics.h"
#include "engine/report/report_sections.h"
#include "engine/report/report_text.h"
#include "engine/select/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace pdqat::report {
namespace {

constexpr std::size_t mostColumns = 8; ///< runs whose ranks have a column of their own

struct Ranking {
    const ReportRun* run;
    std::vector<RankedLayer> rows; ///< in network order
};

/// One layer over all rankings.
struct LayerRanks {
    std::string layer;
    std::vector<double> lambdas;
    std::vector<int> ranks;
    std::map<std::string, int> states;
};

std::vector<Ranking> rankingsOf(const ComparisonGroup& group, int bits) {
    std::vector<Ranking> rankings;
    for (const auto* run : group.usable) {
        const auto ranked = select::rankLayers(run->story, bits);
        Ranking ranking{run, {}};
        for (const auto& layer : run->started().layers)
            for (const auto& row : ranked)
                if (row.layer == layer.name)
                    ranking.rows.push_back(row);
        if (!ranking.rows.empty())
            rankings.push_back(std::move(ranking));
    }
    return rankings;
}

std::vector<RankedLayer> meanOf(const std::vector<Ranking>& rankings) {
    std::vector<std::vector<RankedLayer>> rows;
    for (const auto& ranking : rankings)
        rows.push_back(ranking.rows);
    return select::meanRanking(rows);
}

/// One configuration has one network, so the rankings list the same layers.
std::vector<LayerRanks> byLayer(const std::vector<Ranking>& rankings) {
    std::vector<LayerRanks> layers;
    for (std::size_t i = 0; i < rankings.front().rows.size(); ++i) {
        LayerRanks layer{rankings.front().rows[i].layer, {}, {}, {}};
        for (const auto& ranking : rankings) {
            const auto& row = ranking.rows[i];
            layer.lambdas.push_back(row.lambda);
            layer.ranks.push_back(row.rank);
            ++layer.states[std::string(name(row.state))];
        }
        layers.push_back(std::move(layer));
    }
    std::map<std::string, int> places;
    for (const auto& row : meanOf(rankings))
        places[row.layer] = row.rank;
    std::ranges::sort(layers, {}, [&](const auto& layer) { return places[layer.layer]; });
    return layers;
}

/// "active", or "2 active, 1 violated".
std::string statesText(const std::map<std::string, int>& states) {
    if (states.size() == 1)
        return states.begin()->first;
    std::vector<std::string> parts;
    for (const auto& [state, count] : states)
        parts.push_back(std::to_string(count) + ' ' + state);
    return join(parts, ", ");
}

std::string rankRange(const std::vector<int>& ranks) {
    const auto [low, high] = std::minmax_element(ranks.begin(), ranks.end());
    return *low == *high ? std::to_string(*low) : std::to_string(*low) + "–" + std::to_string(*high);
}

ReportTable table(const std::vector<Ranking>& rankings, int bits) {
    ReportTable table{
        "Layers at " + std::to_string(bits) + " bit by mean dual variable",
        {{"Place"}, {"Layer", Align::Left}, {"Mean λ"}, {"Std"}, {"Ranks"}, {"State", Align::Left}},
        {}};
    const bool columns = rankings.size() > 1 && rankings.size() <= mostColumns;
    if (columns)
        for (const auto& ranking : rankings)
            table.columns.push_back({"Seed " + std::to_string(ranking.run->record.config.run.seed)});
    const auto layers = byLayer(rankings);
    std::vector<double> numbers; // means, then deviations
    for (const auto& layer : layers)
        numbers.push_back(figures::estimate(layer.lambdas, Spread::None).mean);
    for (std::size_t i = 0; i < layers.size(); ++i)
        numbers.push_back(figures::estimate(layers[i].lambdas, Spread::Std).high - numbers[i]);
    const auto texts = alignedNumbers(numbers);
    for (const auto& layer : layers) {
        const auto place = table.rows.size();
        table.rows.push_back({std::to_string(place + 1), layer.layer, texts[place],
                              texts[layers.size() + place], rankRange(layer.ranks),
                              statesText(layer.states)});
        for (std::size_t i = 0; columns && i < layer.ranks.size(); ++i)
            table.rows.back().push_back(std::to_string(layer.ranks[i]));
    }
    return table;
}

std::string agreementText(const std::vector<Ranking>& rankings) {
    if (rankings.size() == 1)
        return "One run: how far its order depends on the seed is not known.";
    std::vector<std::vector<RankedLayer>> rows;
    for (const auto& ranking : rankings)
        rows.push_back(ranking.rows);
    const auto agreement = select::agreementOf(rows, RankBy::Lambda, 1);
    if (std::isnan(agreement.tau.mean))
        return "All λ are equal, so there is no order to agree on.";
    return "Agreement between the rankings: Kendall's W " + decimals(agreement.w, 2) +
           " (1: all the same, 0: no relation). Of two runs Kendall's τ-b: " +
           decimals(agreement.tau.mean, 2) + " on average over " +
           plural(static_cast<std::int64_t>(rankings.size() * (rankings.size() - 1) / 2), "pair", "pairs") +
           ", from " + decimals(agreement.tau.low, 2) + " to " + decimals(agreement.tau.high, 2) +
           " (1: the same order, 0: no relation, −1: the opposite order).";
}

/// How many of the first n layers are among the first n of every run.
std::string topText(const std::vector<LayerRanks>& layers) {
    std::vector<std::string> parts;
    for (const int n : {1, 2, 4, 8}) {
        if (n >= static_cast<int>(layers.size()))
            break;
        const auto always = std::count_if(layers.begin(), layers.end(), [n](const LayerRanks& layer) {
            return *std::max_element(layer.ranks.begin(), layer.ranks.end()) <= n;
        });
        parts.push_back(std::to_string(always) + " of the first " + std::to_string(n));
    }
    return "Layers that every run ranks so high: " + join(parts, ", ") + '.';
}

} // namespace

std::vector<ReportBlock> rankingAgreement(const ComparisonGroup& group, int bits) {
    const auto rankings = rankingsOf(group, bits);
    if (rankings.empty())
        return {};
    std::vector<ReportBlock> blocks{ReportParagraph{agreementText(rankings)}};
    std::vector<Certificate> certificates;
    for (const auto& ranking : rankings)
        certificates.push_back(certify(ranking.run->story));
    blocks.emplace_back(verdictParagraph(verdictOf(meanOf(rankings), certifyAll(certificates))));
    if (rankings.size() > 1)
        blocks.emplace_back(ReportParagraph{topText(byLayer(rankings))});
    blocks.emplace_back(table(rankings, bits));
    return blocks;
}

} // namespace pdqat::report
