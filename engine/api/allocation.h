// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bit widths for every layer under a budget: what layers may be, what that costs, and choices of them.
#pragma once

#include "engine/api/latency.h"
#include "engine/api/layer_bits.h"
#include "engine/api/ranking.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// What a deployed network is short of.
enum class CostUnit {
    Bops,   ///< bit operations for one image
    Bytes,  ///< of its packed weights
    Latency ///< milliseconds for one image, the sum of its layers' measured times
};

constexpr std::string_view name(CostUnit value) {
    switch (value) {
    case CostUnit::Bops: return "bops";
    case CostUnit::Bytes: return "bytes";
    case CostUnit::Latency: return "latency";
    }
    return {};
}

/// One number a unit.
class Costs {
public:
    double& operator[](CostUnit unit) { return values_[static_cast<std::size_t>(unit)]; }
    double operator[](CostUnit unit) const { return values_[static_cast<std::size_t>(unit)]; }
    Costs& operator+=(const Costs& other) {
        for (std::size_t i = 0; i < values_.size(); ++i)
            values_[i] += other.values_[i];
        return *this;
    }
    bool operator==(const Costs&) const = default;

private:
    std::array<double, 3> values_{}; ///< latency is NaN where nobody measured it
};

/// One way that a layer may be.
struct WidthOption {
    LayerBits bits;
    Costs costs;          ///< of this layer alone
    double loss = 0;      ///< that the layer's quantization costs, in what the criterion measures; at least 0
    double lossError = 0; ///< its standard error; NaN: not known
    /// Decides between choices of equal loss: the variance of its quantizers' rounding, weights and inputs,
    /// each relative to the square of their range and to that of one bit.
    double noise = 0;
};
/// (2^k − 1)⁻² of weights and of inputs; 0 at 32 bits.
double roundingNoise(LayerBits bits);

struct AllocatableLayer {
    std::string layer;
    std::vector<WidthOption> options; ///< at least one, the narrowest first
    std::size_t group = 0;            ///< layers of a group have the same width
};

/// Which widths layers may have.
struct WidthRules {
    std::vector<int> bits;              ///< to choose from; empty: all that the run measured, and 32
    int least = 1;                      ///< of every layer
    std::map<std::string, int> leastOf; ///< of single layers
    std::map<std::string, int> fixed;   ///< layers whose width is given
    std::map<std::string, std::set<int>> forbidden; ///< widths that single layers must not have
    bool tieShortcuts = false;                      ///< layers that read the same map get the same width
    bool operator==(const WidthRules&) const = default;
};

/// All that may be chosen from.
struct AllocationTable {
    std::string run;
    Criterion by;
    RankingVerdict verdict = {}; ///< of the ranking at `verdictBits`: whether losses are what they are called
    int verdictBits = 0;         ///< the first width that is ordered, and not plainly; 0: there is none
    std::vector<int> unpriced;   ///< widths at which no λ costs anything: they count as losing nothing
    Costs rest;                  ///< of what is never quantized
    std::vector<AllocatableLayer> layers; ///< in network order
    std::string latency;                  ///< where its times come from; empty: there are none
    LatencyMismatch latencyMismatch;      ///< how far their sums are from whole networks
};

/// "Times: onnxruntime 1.32.0 on …; sums are 7 % off whole networks in the median, 13 % at most"; empty where
/// there are none.
std::string latencyText(const AllocationTable& table);

/// "2 bit: Not converged …", and at which widths nothing costs anything; empty: losses are what they are
/// called.
std::string caveatText(const AllocationTable& table);

/// One width for every layer.
struct Allocation {
    std::vector<std::size_t> options; ///< index into each layer's options
    Costs costs;                      ///< of the whole network
    double loss = 0;                  ///< sum over the layers
    double lossError = 0;             ///< of independent errors; NaN: not known
};

/// Of the options chosen.
Allocation allocationOf(const AllocationTable& table, std::vector<std::size_t> options);
/// The options where every layer has its width; empty where one cannot. @param bits  per layer
std::vector<std::size_t> choiceWith(const AllocationTable& table, const std::vector<LayerBits>& bits);
/// The same width for all.
std::vector<std::size_t> uniformChoice(const AllocationTable& table, LayerBits bits);
/// What every layer has.
std::vector<LayerBits> chosenBits(const AllocationTable& table, const Allocation& allocation);

/// A sum of costs that is over a limit by no more is rounding.
inline constexpr double roundingOfSums = 1 + 1e-12;

/// A whole network's cost: at most so much. Read from "bops=0.4G", "bytes=60000", "size=60kB"; milliseconds
/// from "latency=5ms".
struct CostLimit {
    CostUnit unit = CostUnit::Bops;
    double amount = 0; ///< bit operations, bytes or milliseconds
    bool operator==(const CostLimit&) const = default;
};
/// @throws Error(Usage) naming the text, with the forms that there are
CostLimit costLimitOf(std::string_view text);
/// "0.4 GBOP", "60 kB", "5 ms".
std::string costAmountText(CostUnit unit, double amount);

} // namespace pdqat
