// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/ranking.h"

#include "engine/models/describe.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace pdqat::select {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct Follower {
    ConstraintSnapshot& snapshot;
    bool& hasEpoch;

    void operator()(const RunStarted& started) const {
        snapshot.started = started;
        if (started.resumed()) {
            const auto done = static_cast<std::size_t>(started.from.epoch);
            if (snapshot.lambdaByEpoch.size() > done) // epochs that this session does again
                snapshot.lambdaByEpoch.resize(done);
            return;
        }
        snapshot.lambda.clear();
        snapshot.lambdaByEpoch.clear();
        snapshot.values.clear();
        hasEpoch = false;
    }
    void operator()(const LayerStatistics& statistics) const {
        if (!hasEpoch)
            snapshot.values = statistics.values;
        if (!statistics.lambda.empty())
            snapshot.lambda = statistics.lambda;
    }
    void operator()(const DualStep& step) const {
        snapshot.lambda = step.lambda;
        snapshot.lambdaByEpoch.push_back(step.lambda);
    }
    void operator()(const EpochDone& epoch) const {
        snapshot.values = epoch.trainValues;
        hasEpoch = true;
    }
    void operator()(const auto&) const {}
};

ConstraintState stateOf(double lambda, double slack) {
    if (slack > 0)
        return ConstraintState::Violated;
    return lambda > 0 ? ConstraintState::Active : ConstraintState::Inactive;
}

double lambdaOf(const ConstraintSnapshot& snapshot, std::size_t index) {
    if (index < snapshot.lambda.size())
        return snapshot.lambda[index];
    const auto& dual = snapshot.started.config.dual;
    return snapshot.started.constraints[index].isOutput() ? dual.initOut : dual.initLayer;
}

DualTrend trendOf(const ConstraintSnapshot& snapshot, std::size_t index) {
    constexpr double settledShare = 0.05;
    const auto& history = snapshot.lambdaByEpoch;
    const auto back = std::max<std::size_t>(2, history.size() / 4);
    if (history.size() <= back)
        return DualTrend::Unknown;
    const auto& before = history[history.size() - 1 - back];
    if (index >= std::min(before.size(), history.back().size()))
        return DualTrend::Unknown;
    const double now = history.back()[index], change = now - before[index];
    if (std::abs(change) <= settledShare * now)
        return DualTrend::Settled;
    return change > 0 ? DualTrend::Rising : DualTrend::Falling;
}

RankedLayer rowOf(const ConstraintSnapshot& snapshot, std::size_t index) {
    const auto& constraint = snapshot.started.constraints[index];
    RankedLayer row;
    row.layer = constraint.layer;
    row.bits = constraint.bits;
    row.lambda = lambdaOf(snapshot, index);
    row.mse = index < snapshot.values.size() ? snapshot.values[index] : unknown;
    row.epsilon = constraint.epsilon;
    row.slack = row.mse - row.epsilon;
    row.state = stateOf(row.lambda, row.slack);
    row.trend = trendOf(snapshot, index);
    for (const auto& layer : snapshot.started.layers)
        if (layer.name == constraint.layer) {
            row.weights = layer.weights;
            row.macs = layer.macs;
            const auto cost = layerCost(layer, row.bits);
            row.bytes = cost.bytes;
            row.bops = cost.bops;
        }
    return row;
}

/// NaN sorts below everything, so that the order stays a strict one.
double sortable(double value) { return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value; }

} // namespace

void SnapshotFollower::add(const Event& event) { std::visit(Follower{snapshot_, hasEpoch_}, event.body); }

std::vector<RankedLayer> rankLayers(const ConstraintSnapshot& snapshot, int bits) {
    std::vector<RankedLayer> rows;
    const auto& constraints = snapshot.started.constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained && constraints[i].bits == bits && !constraints[i].isOutput())
            rows.push_back(rowOf(snapshot, i));
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::pair(sortable(a.lambda), sortable(a.slack)) >
               std::pair(sortable(b.lambda), sortable(b.slack));
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = static_cast<int>(i) + 1;
    return rows;
}

RankedLayer outputRow(const ConstraintSnapshot& snapshot, int bits) {
    const auto& constraints = snapshot.started.constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].constrained && constraints[i].bits == bits && constraints[i].isOutput())
            return rowOf(snapshot, i);
    throw Error(ErrorKind::Usage, "ranking",
                "the run has no output constraint at " + std::to_string(bits) + " bit");
}

RunConfig keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking, int n, RankEnd end) {
    const auto layers = models::describeLayers(config);
    auto keep = models::highPrecisionFlags(config, layers);
    const auto size = static_cast<int>(ranking.size());
    std::set<std::string> top;
    for (const auto& row : ranking)
        if (end == RankEnd::Largest ? row.rank <= n : row.rank > size - n)
            top.insert(row.layer);
    for (const auto& layer : top)
        if (std::none_of(layers.begin(), layers.end(), [&](const auto& info) { return info.name == layer; }))
            throw Error(ErrorKind::Config, "quant.high_precision",
                        config.network.name + " has no layer " + layer +
                            ": the ranking is of another network");
    RunConfig result = config;
    result.quant.highPrecision.clear();
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (keep[i] || top.contains(layers[i].name))
            result.quant.highPrecision.push_back(layers[i].name);
    return result;
}

} // namespace pdqat::select
