// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/ranking.h"

#include "engine/networks/describe.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace pdqat::select {
namespace {

std::optional<RankedLayer::Opinions> opinionsOf(const RunStory& run, const ConstraintInfo& constraint) {
    const auto* sensitivity = run.sensitivity();
    const auto* row = sensitivity ? sensitivity->find(constraint.layer, constraint.bits) : nullptr;
    if (!row)
        return {};
    const auto& beside = *sensitivity->findBeside(constraint.bits);
    return RankedLayer::Opinions{beside.lowLoss - row->lossKept, row->lossQuantized - beside.fullLoss,
                                 row->fisher, row->hessian()};
}

void addCosts(RankedLayer& row, const LayerInfo& layer, LayerBits bits) {
    row.weights = layer.weights;
    row.macs = layer.macs;
    const auto cost = layerCost(layer, bits), kept = layerCost(layer, bothAt(fullPrecision));
    row.bytes = cost.bytes;
    row.bops = cost.bops;
    row.keptBytes = static_cast<double>(kept.bytes - cost.bytes);
    row.keptBops = kept.bops - cost.bops;
    row.pointwise = !layer.weightShape.empty() && layer.weightShape.back() == 1;
}

/// @param widths of the layers where the network is used at the constraint's width
RankedLayer rowOf(const RunStory& run, std::size_t index, const std::vector<LayerBits>& widths) {
    const auto& constraint = run.started().constraints[index];
    RankedLayer row;
    row.layer = constraint.layer;
    row.bits = constraint.bits;
    row.lambda = run.meanLambda(index);
    row.mse = run.value(index);
    row.norm = run.started().config.method.norm;
    row.epsilon = constraint.epsilon;
    row.slack = run.slack(index);
    if (run.convergence())
        row.measured = {run.lambdaBand(index), run.slackError(index), run.relativeError(index),
                        run.gainError(index), run.inside(index)};
    row.state = run.state(index);
    row.costs = run.costs(index);
    row.trend = run.trend(index);
    row.stepped = run.stepped();
    const auto& layers = run.started().layers;
    const auto layer = std::ranges::find(layers, constraint.layer, &LayerInfo::name);
    if (layer != layers.end()) {
        row.depth = static_cast<std::size_t>(layer - layers.begin());
        addCosts(row, *layer, widths[row.depth]);
    }
    row.opinions = opinionsOf(run, constraint);
    return row;
}

/// NaN sorts below everything, so that the order stays a strict one.
double sortable(double value) { return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value; }

void putInOrder(std::vector<RankedLayer>& rows, const Criterion& by) {
    std::stable_sort(rows.begin(), rows.end(), [&by](const auto& a, const auto& b) {
        return std::pair(sortable(valueOf(a, by)), sortable(a.slack)) >
               std::pair(sortable(valueOf(b, by)), sortable(b.slack));
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = static_cast<int>(i) + 1;
}

using Opinions = RankedLayer::Opinions;
constexpr std::array allOpinions{&Opinions::lossKept, &Opinions::lossQuantized, &Opinions::fisher,
                                 &Opinions::hessian};

/// What one of them lacks becomes NaN.
void addOpinions(RankedLayer& to, const RankedLayer& row) {
    for (const auto opinion : allOpinions)
        *to.opinions.*opinion +=
            row.opinions ? *row.opinions.*opinion : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::vector<RankedLayer> rankLayers(const RunStory& run, int bits, const Criterion& by) {
    std::vector<RankedLayer> rows;
    const auto& constraints = run.started().constraints;
    const auto widths = networks::layerBits(run.started().config, run.started().layers, bits);
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained && constraints[i].bits == bits && !constraints[i].isOutput())
            rows.push_back(rowOf(run, i, widths));
    putInOrder(rows, by);
    return rows;
}

std::vector<RankedLayer> layersAlone(const RunStory& run, int bits) {
    std::vector<RankedLayer> rows;
    const auto* sensitivity = run.sensitivity();
    if (!sensitivity)
        return rows;
    const auto& layers = run.started().layers;
    for (const auto& measured : sensitivity->atWidths) {
        const auto layer = std::ranges::find(layers, measured.layer, &LayerInfo::name);
        if (measured.bits != bits || layer == layers.end())
            continue;
        auto& row = rows.emplace_back();
        row.layer = measured.layer;
        row.bits = bits;
        row.depth = static_cast<std::size_t>(layer - layers.begin());
        addCosts(row, *layer, bothAt(bits));
        row.opinions = {std::numeric_limits<double>::quiet_NaN(),
                        measured.lossQuantized - sensitivity->fullLoss(), measured.fisher,
                        measured.hessian()};
    }
    return rows;
}

std::vector<std::vector<RankedLayer>> rankingsByEpoch(const std::vector<Event>& events, int bits,
                                                      const Criterion& by) {
    std::vector<std::vector<RankedLayer>> rankings;
    RunStory story;
    for (const auto& event : events) {
        story.add(event);
        if (std::holds_alternative<EpochDone>(event.body))
            rankings.push_back(rankLayers(story, bits, by));
    }
    return rankings;
}

bool hasValues(const std::vector<RankedLayer>& ranking, const Criterion& by) {
    return !ranking.empty() &&
           std::ranges::none_of(ranking, [&](const auto& row) { return std::isnan(valueOf(row, by)); });
}

std::vector<RankedLayer> meanRanking(const std::vector<std::vector<RankedLayer>>& rankings,
                                     const Criterion& by) {
    if (rankings.empty())
        return {};
    std::map<std::string, RankedLayer> sums;
    for (const auto& ranking : rankings)
        for (const auto& row : ranking) {
            auto [place, isNew] = sums.try_emplace(row.layer);
            auto& sum = place->second;
            if (isNew) {
                sum.measured = RankedLayer::Measured();
                sum.opinions = RankedLayer::Opinions();
                sum.costs = false;
            }
            sum.lambda += row.lambda;
            sum.mse += row.mse;
            sum.slack += row.slack;
            sum.costs = sum.costs || row.costs;
            sum.stepped = sum.stepped && row.stepped;
            sum.measured->relativeError += valueOf(row, RankBy::RelativeError);
            addOpinions(sum, row);
        }
    auto mean = rankings.front();
    const auto count = static_cast<double>(rankings.size());
    for (auto& row : mean) {
        const auto& sum = sums.at(row.layer);
        row.lambda = sum.lambda / count;
        row.mse = sum.mse / count;
        row.slack = sum.slack / count;
        row.costs = sum.costs;
        row.stepped = sum.stepped;
        if (row.measured)
            row.measured->relativeError = sum.measured->relativeError / count;
        row.opinions = sum.opinions;
        for (const auto opinion : allOpinions)
            *row.opinions.*opinion /= count;
    }
    putInOrder(mean, by);
    return mean;
}

void requireChoice(const RankingVerdict& verdict, const std::string& place) {
    if (verdict.chooses())
        return;
    auto problem = verdictText(verdict);
    problem.pop_back(); // its full stop
    throw Error(ErrorKind::Usage, place, problem, otherOrders);
}

int cutOf(const std::vector<RankedLayer>& ranking, int n, RankEnd end) {
    return end == RankEnd::Largest ? n : static_cast<int>(ranking.size()) - n;
}

std::optional<RankedLayer> outputRow(const RunStory& run, int bits) {
    const auto& constraints = run.started().constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained && constraints[i].bits == bits && constraints[i].isOutput())
            return rowOf(run, i, {});
    return {};
}

RunConfig keepAlso(const RunConfig& config, const std::set<std::string>& more) {
    const auto layers = networks::describeLayers(config);
    for (const auto& layer : more)
        if (std::none_of(layers.begin(), layers.end(), [&](const auto& info) { return info.name == layer; }))
            throw Error(ErrorKind::Config, "quant.high_precision",
                        config.network.name + " has no layer " + layer +
                            ": the ranking is of another network");
    RunConfig result = config;
    result.quant = networks::inNetworkOrder(config, layers);
    for (const auto& layer : more)
        result.quant.layerBits[layer] = bothAt(fullPrecision);
    std::erase_if(result.quant.highPrecision, [&](const auto& layer) { return more.contains(layer); });
    result.quant = networks::inNetworkOrder(result, layers);
    return result;
}

RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking, int n, RankEnd end) {
    const int cut = cutOf(ranking, n, end);
    std::set<std::string> top;
    for (const auto& row : ranking)
        if (end == RankEnd::Largest ? row.rank <= cut : row.rank > cut)
            top.insert(row.layer);
    return keepAlso(config, top);
}

} // namespace pdqat::select
