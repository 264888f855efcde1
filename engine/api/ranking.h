// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of layers by dual variable, as a value.
#pragma once

#include "engine/api/certificate.h"
#include "engine/api/criterion.h"
#include "engine/api/norm.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

struct RankedLayer {
    int rank = 0; ///< 1 = largest λ
    std::string layer;
    int bits = 0;
    double lambda = 0;  ///< mean over the last quarter of the epochs
    double mse = 0;     ///< mean d_l on the training split, in that norm
    double epsilon = 0; ///< constraint level
    double slack = 0;   ///< mse − ε
    std::int64_t weights = 0;
    std::int64_t macs = 0;
    std::int64_t bytes = 0; ///< of its weights, packed at their width
    double bops = 0;        ///< bit operations at its width, for one image
    ConstraintState state = ConstraintState::Satisfied;
    DualTrend trend = DualTrend::Unknown;
    bool stepped = true; ///< λ has taken a dual step; before that it is what it began as
    bool costs = true;   ///< λ is more than nothing
    Norm norm = Norm::L2;
    std::size_t depth = 0;  ///< index in the network's order
    bool pointwise = false; ///< a 1×1 convolution
    double keptBytes = 0;   ///< more that it takes in high precision
    double keptBops = 0;
    /// Of the newest epoch, where its log has it. NaN of a layer whose outputs are all 0.
    struct Measured {
        double band = 0;          ///< standard deviation of λ over the epochs that its mean is taken of
        double slackError = 0;    ///< standard error of the slack
        double relativeError = 0; ///< ‖Δ‖² / ‖a‖² of the layer's outputs
        double gainError = 0;     ///< the same after the best gain
        double inside = 0;        ///< share of the outputs inside (0, 1)
        bool operator==(const Measured&) const = default;
    };
    std::optional<Measured> measured = {};
    /// By `pdqat sensitivity`, where it was measured: as RankBy has them.
    struct Opinions {
        double lossKept = 0, lossQuantized = 0, fisher = 0, hessian = 0;
        bool operator==(const Opinions&) const = default;
    };
    std::optional<Opinions> opinions = {};
    bool operator==(const RankedLayer&) const = default;
};

/// What heads the column of d_l: "MSE".
inline std::string errorSymbol(const std::vector<RankedLayer>& rows) {
    return std::string(symbol(rows.empty() ? Norm() : rows.front().norm));
}

/// What orders a layer. Of a λ that counts as nothing: 0. NaN: not measured.
double valueOf(const RankedLayer& row, const Criterion& by);
/// Whether it is ordered by a λ that is no more than its own fluctuation: then valueOf() is 0.
bool isIdle(const RankedLayer& row, const Criterion& by);
/// valueOf(), but an idle λ as it was measured.
double measuredValue(const RankedLayer& row, const Criterion& by);

/// Where the order of a ranking comes from. What λ does not decide, the slack decides.
enum class RankingOrder {
    ByDual,     ///< λ decides
    Tie,        ///< layers share their λ, or theirs counts as nothing
    AllZero,    ///< no constraint costs anything
    AllEqual,   ///< every layer has the same λ, as fixed dual variables have
    NoDualStep, ///< λ is what it began as
    Asked,      ///< another quantity was asked for (Criterion)
    NotMeasured ///< it was asked for, and was not measured
};

constexpr std::string_view name(RankingOrder value) {
    switch (value) {
    case RankingOrder::ByDual: return "by-dual";
    case RankingOrder::Tie: return "tie";
    case RankingOrder::AllZero: return "all-zero";
    case RankingOrder::AllEqual: return "all-equal";
    case RankingOrder::NoDualStep: return "no-dual-step";
    case RankingOrder::Asked: return "asked";
    case RankingOrder::NotMeasured: return "not-measured";
    }
    return {};
}

/// Whether a ranking is one. Whoever shows a ranking shows this with it.
struct RankingVerdict {
    RankingOrder order = RankingOrder::ByDual;
    bool atCut = false; ///< it is about which layers stand above a cut
    Certificate certificate;
    Criterion by; ///< Asked: which
    std::vector<std::string>
        tied;            ///< Tie, Asked: layers that share their value with another; those at the cut
    double lambda = 0;   ///< AllEqual; Tie at the cut: what they share, divided by the cost asked for
    bool bySlack = true; ///< what decides in place of λ: the slack, or (false) the network's order alone
    bool byDual() const { return order == RankingOrder::ByDual; }
    /// λ decides, and it is a price.
    bool holds() const { return byDual() && certificate.converged(); }
    /// Where no constraint costs anything there is no ranking by λ at all.
    bool isRanking() const { return byDual() || order == RankingOrder::Tie; }
    /// Whether layers may be chosen by it: by λ, or by what was asked for.
    bool chooses() const { return isRanking() || order == RankingOrder::Asked; }
    /// There is nothing to warn of.
    bool isPlain() const { return order == RankingOrder::Asked ? tied.empty() : holds(); }
    /// It is not what it seems to be, beyond a tie.
    bool alarms() const { return order != RankingOrder::Asked && !(isRanking() && certificate.converged()); }
};

/// Of rows in order of rank; one of rank 0 (the output) is passed over. @param certificate of their run or
/// runs
/// @param cut  layers above it, such as those to be kept. Then a tie counts only where it lies across the
/// cut.
/// @param by what ordered them
RankingVerdict verdictOf(const std::vector<RankedLayer>& ranking, const Certificate& certificate,
                         std::optional<int> cut = {}, const Criterion& by = {});
/// It as a few sentences, with the remedy where there is one: who decides the order, then the certificate.
/// @param translate of the window (context "verdict")
std::string verdictText(const RankingVerdict& verdict, const Translate& translate = untranslated);

/// RFC 4180, C locale, header row: each row names what orders it, with the value, and the certificate.
/// Bytes and bit operations are those of `bits`; what was not measured is an empty cell.
std::string rankingCsv(const std::vector<RankedLayer>& ranking, const RankingVerdict& verdict);

} // namespace pdqat
