// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/allocation_table.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/networks/describe.h"
#include "engine/select/cost.h"
#include "engine/select/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::select {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Loss {
    double value = 0, error = 0;
};

/// @param bits of the weights: the row's, or the layer's own
Loss lossOf(const RankedLayer& row, const Criterion& by, int bits) {
    const double value = std::max(0.0, valueOf(row, by));
    switch (by.by) {
    case RankBy::Lambda: return {value * row.mse, row.measured ? row.measured->band * row.mse : nan};
    case RankBy::Weights:
    case RankBy::Macs:
    case RankBy::Random: {
        const double steps = std::exp2(bits) - 1;
        return {value / (steps * steps), nan};
    }
    case RankBy::Error:
    case RankBy::RelativeError:
    case RankBy::LossKept:
    case RankBy::LossQuantized:
    case RankBy::Fisher:
    case RankBy::Hessian:
    case RankBy::Depth:
    case RankBy::Type: break;
    }
    return {value, nan};
}

void requireAmount(const Criterion& by) {
    if (!addsUp(by.by))
        throw Error(ErrorKind::Usage, "--by " + name(by), "is an order of layers, no amount that adds up",
                    "Choose another one: pdqat rank --help has all");
    if (by.per != Per::None)
        throw Error(ErrorKind::Usage, "--by " + name(by),
                    "is divided by a cost, which the budget counts already", "Leave the division out");
}

std::string bitsOrNearest(int bits, const std::vector<int>& known) {
    const auto nearest =
        std::ranges::min(known, {}, [&](int other) { return std::pair(std::abs(other - bits), other); });
    return "The nearest one is " + std::to_string(nearest);
}

class TableMaker {
public:
    TableMaker(const MeasuredLayers& measured, const Criterion& by, const WidthRules& rules,
               const LatencyTable* latency)
        : id_(measured.name),
          by_(by),
          rules_(resolved(rules, measured.layers)),
          config_(measured.config),
          layers_(measured.layers),
          certificate_(measured.certificate),
          widths_(measured.widths),
          latency_(latency) {
        for (const auto& width : widths_)
            low_.push_back(width.bits);
    }

    AllocationTable make() {
        requireAmount(by_);
        requireValues();
        requireRules();
        AllocationTable table;
        table.run = id_;
        table.by = by_;
        table.rest = costsOf(networkCost(config_, fullPrecision).rest);
        if (latency_) {
            table.rest[CostUnit::Latency] = latency_->rest;
            table.latency = placeText(*latency_);
            table.latencyMismatch = mismatchOf(*latency_);
        }
        addVerdict(table);
        const auto groups = networks::sharedInputs(config_);
        for (std::size_t i = 0; i < layers_.size(); ++i)
            table.layers.push_back({layers_[i].name, optionsOf(i), rules_.tieShortcuts ? groups[i] : i});
        return table;
    }

private:
    void requireValues() const {
        for (const auto& [bits, ofLayers, ranking] : widths_) {
            if (ranking.empty())
                throw Error(
                    ErrorKind::Usage, "run " + id_,
                    "no layer of it is constrained, so nothing tells what a "
                    "layer's bits cost",
                    "Train with method.name=pd-qat and method.constraints=layerwise, several quant.bits; or "
                    "measure it: pdqat sensitivity " +
                        id_ + " --bits 2,4,8, then --by loss-quantized");
            if (!hasValues(ranking, by_))
                throw Error(ErrorKind::Usage, "run " + id_, "it has no values of " + name(by_),
                            needsSensitivity(by_.by)
                                ? "pdqat sensitivity " + id_ + " measures them"
                                : "It has no finished epoch, or its log is of an earlier "
                                  "version");
        }
        if (widths_.empty())
            throw Error(ErrorKind::Usage, "run " + id_, "it has no low bit width",
                        "Name one that trains some");
        const bool chooses =
            std::ranges::any_of(widths_, [&](const auto& width) { return verdict(width.ranking).chooses(); });
        if (!chooses)
            requireChoice(verdict(widths_.front().ranking), "run " + id_);
    }

    RankingVerdict verdict(const std::vector<RankedLayer>& ranking) const {
        return verdictOf(ranking, certificate_, {}, by_);
    }

    void addVerdict(AllocationTable& table) const {
        for (const auto& width : widths_)
            if (!verdict(width.ranking).chooses() &&
                std::ranges::none_of(width.ranking,
                                     [&](const auto& row) { return lossOf(row, by_, width.bits).value > 0; }))
                table.unpriced.push_back(width.bits);
        for (const auto& width : widths_)
            if (auto found = verdict(width.ranking); found.chooses() && !found.isPlain()) {
                table.verdict = std::move(found);
                table.verdictBits = width.bits;
                return;
            }
    }

    static WidthRules resolved(const WidthRules& rules, const std::vector<LayerInfo>& layers) {
        auto result = rules;
        const auto byName = [&](const auto& given, const char* option) {
            std::remove_cvref_t<decltype(given)> named;
            for (const auto& [entry, value] : given)
                named[layers[networks::layerIndex(option, entry, layers)].name] = value;
            return named;
        };
        result.leastOf = byName(rules.leastOf, "--min-bits");
        result.fixed = byName(rules.fixed, "--fix");
        result.forbidden = byName(rules.forbidden, "--forbid");
        return result;
    }

    void requireRules() const {
        auto known = low_;
        known.push_back(fullPrecision);
        for (const int bits : rules_.bits)
            requireKnown(bits, known, "--bits");
    }

    void requireKnown(int bits, std::vector<int> known, const std::string& place) const {
        std::ranges::sort(known);
        if (std::ranges::find(known, bits) == known.end())
            throw Error(ErrorKind::Config, place,
                        std::to_string(bits) + " bit was not measured by run " + id_,
                        bitsOrNearest(bits, known));
    }

    WidthOption option(const LayerInfo& layer, LayerBits bits, Loss loss) const {
        auto costs = costsOf(layerCost(layer, bits));
        const auto* measured = latency_ ? latency_->find(layer.name, bits) : nullptr;
        if (measured)
            costs[CostUnit::Latency] = measured->milliseconds;
        return {bits, costs, loss.value, loss.error, roundingNoise(bits)};
    }

    /// All that a layer may be, whatever the rules say.
    std::vector<WidthOption> allOptions(std::size_t layer) const {
        std::vector<WidthOption> options;
        const auto& info = layers_[layer];
        for (const auto& width : widths_) {
            const auto row = std::ranges::find(width.ranking, info.name, &RankedLayer::layer);
            if (row == width.ranking.end()) // kept in high precision
                continue;
            const auto bits = width.layers[layer];
            if (std::ranges::find(options, bits, &WidthOption::bits) == options.end())
                options.push_back(option(info, bits, lossOf(*row, by_, bits.weights)));
        }
        options.push_back(option(info, bothAt(fullPrecision), {}));
        std::ranges::stable_sort(
            options, {}, [](const auto& one) { return std::pair(one.bits.weights, one.bits.activations); });
        return options;
    }

    std::vector<WidthOption> optionsOf(std::size_t layer) const {
        const auto& name = layers_[layer].name;
        auto options = allOptions(layer);
        std::vector<int> known;
        std::vector<std::string> texts;
        for (const auto& option : options) {
            known.push_back(option.bits.weights);
            texts.push_back(bitsText(option.bits));
        }
        const auto fixed = rules_.fixed.find(name);
        const auto no = rules_.forbidden.find(name);
        if (fixed != rules_.fixed.end())
            requireKnown(fixed->second, known, "--fix " + name);
        if (no != rules_.forbidden.end())
            for (const int bits : no->second)
                requireKnown(bits, known, "--forbid " + name);
        const bool choosable = options.size() > 1; // a kept layer stays as it is
        const auto leastOf = rules_.leastOf.find(name);
        const int least = std::max(rules_.least, leastOf == rules_.leastOf.end() ? 1 : leastOf->second);
        std::erase_if(options, [&](const WidthOption& option) {
            const int bits = option.bits.weights;
            const bool ofTheNetwork = option.bits.isFull() || (option.bits == bothAt(bits) &&
                                                               std::ranges::find(low_, bits) != low_.end());
            const bool listed = rules_.bits.empty() || !ofTheNetwork || !choosable ||
                                std::ranges::find(rules_.bits, bits) != rules_.bits.end();
            return bits < least || (fixed != rules_.fixed.end() ? bits != fixed->second : !listed) ||
                   (no != rules_.forbidden.end() && no->second.contains(bits));
        });
        if (options.empty())
            throw Error(ErrorKind::Config, "layer " + name, "the rules leave it no bit width",
                        "It may have " + join(texts, ", ") + ": allow one of them");
        if (latency_)
            for (const auto& option : options)
                if (std::isnan(option.costs[CostUnit::Latency]))
                    throw Error(ErrorKind::Config, "layer " + name,
                                "nobody measured how long it takes at " + bitsText(option.bits) + " bit in " +
                                    placeText(*latency_),
                                "pdqat latency " + id_ + " measures every width that it may have");
        return options;
    }

    const std::string& id_;
    Criterion by_;
    WidthRules rules_; ///< by name
    const RunConfig& config_;
    const std::vector<LayerInfo>& layers_;
    const Certificate& certificate_;
    const std::vector<MeasuredWidth>& widths_;
    const LatencyTable* latency_;
    std::vector<int> low_;
};

/// The low width that most layers have, of those the lowest; where none has any, the lowest there is.
int nominalOf(const AllocationTable& table, const Allocation& allocation) {
    std::map<int, int> count; // with 0 for those that no layer has
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        for (std::size_t j = 0; j < table.layers[i].options.size(); ++j)
            if (const auto& bits = table.layers[i].options[j].bits;
                bits.weights == bits.activations && !bits.isFull())
                count[bits.weights] += j == allocation.options[i];
    if (count.empty())
        return fullPrecision;
    return std::ranges::max_element(count, {}, [](const auto& entry) { return entry.second; })->first;
}

/// Levels and first λ of the network's and each layer's width, as `from` has them for its widths; those of
/// its last width for others.
void takeLevels(RunConfig& to, const RunConfig& from, int nominal) {
    const auto widths = lowWidths(from);
    const auto indexOf = [&](int bits) {
        const auto place = std::ranges::find(widths, bits) - widths.begin();
        return std::min(static_cast<std::size_t>(place), widths.size() - 1);
    };
    const auto& levels = from.method.epsilonLayer;
    to.method.epsilonOut = {epsilonOut(from, indexOf(nominal))};
    to.method.epsilonLayer = {levels[std::min(indexOf(nominal), levels.size() - 1)]};
    to.method.epsilonByLayer.clear();
    to.dual.initOut = initialDual(from, nominal, outputConstraint);
    to.dual.initByLayer.clear();
    for (const auto& [layer, bits] : to.quant.layerBits) {
        if (bits.isFull())
            continue;
        const auto level = epsilonFor(from, indexOf(bits.weights), layer);
        if (level != to.method.epsilonLayer.front())
            to.method.epsilonByLayer[layer] = level;
        if (const auto dual = initialDual(from, bits.weights, layer); dual != from.dual.initLayer)
            to.dual.initByLayer[layer] = dual;
    }
}

} // namespace

MeasuredWidth trainedWidth(const RunConfig& config, const std::vector<LayerInfo>& layers, int bits,
                           std::vector<RankedLayer> ranking) {
    return {bits, networks::layerBits(config, layers, bits), std::move(ranking)};
}

MeasuredLayers measuredLayers(const RunStory& run, const std::string& id, const Criterion& by) {
    const auto& started = run.started();
    MeasuredLayers measured{id, started.config, started.layers, certify(run), {}};
    const bool isAlone =
        by.by == RankBy::LossQuantized || by.by == RankBy::Fisher || by.by == RankBy::Hessian;
    const auto others = isAlone && run.sensitivity() ? run.sensitivity()->otherWidths() : std::vector<int>();
    for (const int bits : others) {
        auto rows = layersAlone(run, bits);
        if (started.config.quant.allocation.empty()) {
            const auto kept = networks::highPrecisionFlags(started.config, started.layers);
            std::erase_if(rows, [&](const auto& row) { return kept[row.depth]; });
        }
        measured.widths.push_back(
            {bits, std::vector<LayerBits>(started.layers.size(), bothAt(bits)), std::move(rows)});
    }
    for (const int bits : lowWidths(started.config))
        if (std::ranges::find(others, bits) == others.end())
            if (auto ranking = rankLayers(run, bits, by); others.empty() || hasValues(ranking, by))
                measured.widths.push_back(
                    trainedWidth(started.config, started.layers, bits, std::move(ranking)));
    std::ranges::sort(measured.widths, {}, &MeasuredWidth::bits);
    return measured;
}

AllocationTable allocationTable(const MeasuredLayers& measured, const Criterion& by, const WidthRules& rules,
                                const LatencyTable* latency) {
    return TableMaker(measured, by, rules, latency).make();
}

RunConfig allocatedConfig(const RunConfig& config, const AllocationTable& table, const Allocation& allocation,
                          const std::vector<CostLimit>& limits) {
    const int nominal = nominalOf(table, allocation);
    auto result = config;
    auto& quant = result.quant;
    if (nominal != fullPrecision) {
        const bool trains32 = std::ranges::find(quant.bits, fullPrecision) != quant.bits.end();
        quant.bits = {nominal};
        if (trains32)
            quant.bits.push_back(fullPrecision);
    }
    quant.highPrecision.clear();
    quant.layerBits.clear();
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        quant.layerBits[table.layers[i].layer] = table.layers[i].options[allocation.options[i]].bits;
    if (isPrimalDual(config))
        takeLevels(result, config, nominal);
    result.quant = networks::inNetworkOrder(result, networks::describeLayers(result));
    std::vector<std::string> within;
    for (const auto& limit : limits)
        within.push_back(std::string(name(limit.unit)) + "<=" + shortText(limit.amount, 15) +
                         (limit.unit == CostUnit::Latency ? " ms in " + table.latency : ""));
    result.quant.allocation =
        "by " + name(table.by) + " of " + table.run + (within.empty() ? "" : ", " + join(within, ", "));
    return result;
}

} // namespace pdqat::select
