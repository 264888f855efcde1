// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers by dual variable, as a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

enum class ConstraintState {
    Inactive, ///< λ = 0 and the slack is not positive: the constraint costs nothing
    Active,   ///< λ > 0 and the slack is not positive: it holds, and it costs something
    Violated  ///< the slack is positive: it does not hold (yet)
};

constexpr std::string_view name(ConstraintState value) {
    switch (value) {
    case ConstraintState::Inactive: return "inactive";
    case ConstraintState::Active: return "active";
    case ConstraintState::Violated: return "violated";
    }
    return {};
}

/// Whether a dual variable has converged: its change over the last quarter of the dual steps (at least two),
/// held against its present value.
enum class DualTrend {
    Unknown, ///< too few steps
    Falling,
    Settled, ///< changed by at most 5 %, or stayed 0
    Rising
};

constexpr std::string_view name(DualTrend value) {
    switch (value) {
    case DualTrend::Unknown: return "unknown";
    case DualTrend::Falling: return "falling";
    case DualTrend::Settled: return "settled";
    case DualTrend::Rising: return "rising";
    }
    return {};
}

struct RankedLayer {
    int rank = 0; ///< 1 = largest λ
    std::string layer;
    int bits = 0;
    double lambda = 0;
    double mse = 0;     ///< mean d_l on the training split, in the configured norm
    double epsilon = 0; ///< constraint level
    double slack = 0;   ///< mse − ε
    std::int64_t weights = 0;
    std::int64_t macs = 0;
    std::int64_t bytes = 0; ///< of its weights, packed at `bits`
    double bops = 0;        ///< bit operations at `bits`, for one image
    ConstraintState state = ConstraintState::Inactive;
    DualTrend trend = DualTrend::Unknown;
    bool stepped = true; ///< λ has taken a dual step; before that it is what it began as
    bool operator==(const RankedLayer&) const = default;
};

/// Where the order of a ranking comes from. What λ does not decide, the slack decides.
enum class RankingOrder {
    ByDual,    ///< λ decides
    Tie,       ///< layers share their λ
    AllZero,   ///< no constraint costs anything
    AllEqual,  ///< every layer has the same λ, as fixed dual variables have
    NoDualStep ///< λ is what it began as
};

constexpr std::string_view name(RankingOrder value) {
    switch (value) {
    case RankingOrder::ByDual: return "by-dual";
    case RankingOrder::Tie: return "tie";
    case RankingOrder::AllZero: return "all-zero";
    case RankingOrder::AllEqual: return "all-equal";
    case RankingOrder::NoDualStep: return "no-dual-step";
    }
    return {};
}

/// Whether a ranking is one. Whoever shows a ranking shows this with it.
struct RankingVerdict {
    RankingOrder order = RankingOrder::ByDual;
    bool atCut = false;            ///< it is about which layers stand above a cut
    std::vector<std::string> tied; ///< Tie: layers that share their λ with another; those at the cut
    double lambda = 0;             ///< AllEqual, Tie at the cut: what they share
    bool bySlack = true; ///< what decides in place of λ: the slack, or (false) the network's order alone
    bool byDual() const { return order == RankingOrder::ByDual; }
};

/// Of rows in order of rank; one of rank 0 (the output) is passed over.
/// @param cut  layers above it, such as those to be kept. Then a tie counts only where it lies across the
/// cut.
RankingVerdict verdictOf(const std::vector<RankedLayer>& ranking, std::optional<int> cut = {});
/// It as a sentence or two, with the remedy where there is one.
std::string verdictText(const RankingVerdict& verdict);

} // namespace pdqat
