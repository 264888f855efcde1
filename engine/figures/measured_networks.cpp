// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/measured_networks.h"

#include "engine/api/text.h"
#include "engine/figures/statistics.h"
#include "engine/networks/describe.h"
#include "engine/runs/experiment.h"
#include "engine/select/agreement.h"
#include "engine/select/cost.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace pdqat::figures {
namespace {

/// What bits may change of a configuration is the source's.
RunConfig otherwise(RunConfig config, const RunConfig& source) {
    config.quant = source.quant;
    config.method = source.method;
    config.dual = source.dual;
    config.run.init = source.run.init;
    config.run.seed = source.run.seed;
    config.data.splitSeed = source.data.splitSeed;
    return runs::experimentOf(config);
}

/// "by random:5 of RUN, bytes<=33000" without the run and a seed.
std::string shortNote(const std::string& note) {
    const auto of = note.find(" of ");
    if (of == std::string::npos)
        return note;
    const auto comma = note.find(',', of);
    return note.substr(0, std::min(note.find(':'), of)) +
           (comma == std::string::npos ? "" : note.substr(comma));
}

std::string nameOf(const RunConfig& config, const std::vector<LayerBits>& bits) {
    if (!config.quant.allocation.empty())
        return shortNote(config.quant.allocation);
    const bool uniform = std::ranges::all_of(bits, [&](const auto& one) { return one == bits.front(); });
    const auto trained = lowWidths(config);
    return (uniform ? "all at " + bitsText(bits.front()) + " bit" : "own widths") +
           (trained.size() > 1 ? " of " + join(std::vector<std::int64_t>(trained.begin(), trained.end()), "/")
                               : std::string());
}

class Collector {
public:
    Collector(const AllocationTable& table, const RunConfig& source)
        : table_(table), source_(source), alike_(otherwise(source, source)) {}

    void add(const RunRecord& record) { // newest first
        const auto& config = record.config;
        const bool allocatedHere = config.quant.allocation.find(table_.run) != std::string::npos;
        if (record.state != RunState::Finished || !record.problem.empty() ||
            (!allocatedHere && otherwise(config, source_) != alike_))
            return;
        const auto layers = networks::describeLayers(config);
        if (layers.size() != table_.layers.size())
            return;
        auto widths = lowWidths(config);
        if (widths.empty())
            widths.push_back(fullPrecision);
        const auto seedless = runs::withoutSeeds(runs::experimentOf(record)).config;
        for (const int width : widths)
            if (const auto* metrics = findMetrics(record.headline, Split::Test, width))
                group(record, seedless, networks::layerBits(config, layers, width), width)
                    .add(record, 100 * metrics->accuracy);
    }

    std::vector<MeasuredNetwork> networks() {
        std::vector<MeasuredNetwork> all;
        for (auto& group : groups_) {
            group.network.accuracy = estimate(group.accuracies, Spread::T95);
            all.push_back(std::move(group.network));
        }
        std::ranges::stable_sort(all, {}, [](const auto& one) { return one.costs[CostUnit::Bytes]; });
        // What else differs (levels, first weights, a seed of chance) has no short name.
        std::map<std::pair<std::string, MethodKind>, int> known;
        for (auto& network : all)
            if (const int number = ++known[{network.name, network.method}]; number > 1)
                network.name += " (" + std::to_string(number) + ")";
        return all;
    }

private:
    struct Group {
        RunConfig seedless;
        int width;
        MeasuredNetwork network;
        std::vector<double> accuracies;
        std::set<std::pair<std::int64_t, std::int64_t>> seeds;

        void add(const RunRecord& record, double accuracy) {
            if (!seeds.emplace(record.config.run.seed, record.config.data.splitSeed).second)
                return;
            network.runs.push_back(record.id);
            accuracies.push_back(accuracy);
        }
    };

    Group& group(const RunRecord& record, const RunConfig& seedless, std::vector<LayerBits> bits, int width) {
        const auto known = std::ranges::find_if(
            groups_, [&](const auto& group) { return group.width == width && group.seedless == seedless; });
        if (known != groups_.end())
            return *known;
        const auto& config = record.config;
        MeasuredNetwork network{nameOf(config, bits),
                                config.method.kind,
                                !config.quant.allocation.empty(),
                                std::move(bits),
                                select::costsOf(select::networkCost(config, width).total()),
                                {},
                                {},
                                {}};
        if (auto choice = choiceWith(table_, network.bits); !choice.empty())
            network.predicted = allocationOf(table_, std::move(choice));
        if (network.predicted)
            network.costs[CostUnit::Latency] = network.predicted->costs[CostUnit::Latency];
        return groups_.emplace_back(Group{seedless, width, std::move(network), {}, {}});
    }

    const AllocationTable& table_;
    const RunConfig& source_;
    RunConfig alike_;
    std::vector<Group> groups_;
};

} // namespace

std::vector<MeasuredNetwork> measuredNetworks(const AllocationTable& table, const RunConfig& source,
                                              const std::vector<RunRecord>& records) {
    Collector collector(table, source);
    for (const auto& record : records)
        collector.add(record);
    return collector.networks();
}

double predictionRho(const std::vector<MeasuredNetwork>& networks, MethodKind method) {
    std::vector<double> losses, accuracies;
    for (const auto& network : networks)
        if (network.method == method && network.predicted && !std::isnan(network.accuracy.mean)) {
            losses.push_back(network.predicted->loss);
            accuracies.push_back(network.accuracy.mean);
        }
    return losses.size() < 3 ? std::nan("") : select::spearman(losses, accuracies);
}

} // namespace pdqat::figures
