// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/ranking.h"

#include "engine/api/csv.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace pdqat {
namespace {

using Rows = std::vector<RankedLayer>;

bool sameValue(const RankedLayer& a, const RankedLayer& b, const Criterion& by) {
    const double x = valueOf(a, by), y = valueOf(b, by);
    return x == y || (std::isnan(x) && std::isnan(y));
}

/// Layers that share their value: with the neighbours of the cut, or with any other.
std::vector<std::string> tiedLayers(const Rows& rows, std::optional<std::size_t> cut, const Criterion& by) {
    std::vector<std::string> tied;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool shares = cut ? sameValue(rows[i], rows[*cut], by)
                                : (i > 0 && sameValue(rows[i], rows[i - 1], by)) ||
                                      (i + 1 < rows.size() && sameValue(rows[i], rows[i + 1], by));
        if (shares)
            tied.push_back(rows[i].layer);
    }
    return tied;
}

/// But for ties.
RankingOrder orderOf(const Rows& rows, const Criterion& by) {
    const auto isUnknown = [&by](const auto& row) { return std::isnan(valueOf(row, by)); };
    if (by.by != RankBy::Lambda)
        // A layer whose outputs are all 0 has no relative error.
        return (by.by == RankBy::RelativeError ? std::ranges::all_of(rows, isUnknown)
                                               : std::ranges::any_of(rows, isUnknown))
                   ? RankingOrder::NotMeasured
                   : RankingOrder::Asked;
    if (std::ranges::any_of(rows, [](const auto& row) { return !row.stepped; }))
        return RankingOrder::NoDualStep;
    const bool equal = std::ranges::all_of(
        rows, [&](const auto& row) { return sameValue(row, rows.front(), RankBy::Lambda); });
    if (!equal || rows.size() < 2)
        return RankingOrder::ByDual;
    return valueOf(rows.front(), RankBy::Lambda) == 0 ? RankingOrder::AllZero : RankingOrder::AllEqual;
}

} // namespace

namespace {

/// By name alone, whatever rows there are. The engine and its seeding are the same everywhere.
double chanceOf(const std::string& layer, std::uint64_t seed) {
    std::vector<std::uint32_t> key{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    for (const unsigned char letter : layer)
        key.push_back(letter);
    std::seed_seq sequence(key.begin(), key.end());
    return static_cast<double>(std::mt19937(sequence)()) / 4294967296.0;
}

double costOf(const RankedLayer& row, Per per) {
    switch (per) {
    case Per::None: return 1;
    case Per::Mac: return static_cast<double>(row.macs);
    case Per::Byte: return row.keptBytes;
    case Per::Bop: return row.keptBops;
    }
    return {};
}

double opinionOf(const RankedLayer& row, double RankedLayer::Opinions::*opinion) {
    return row.opinions ? *row.opinions.*opinion : std::numeric_limits<double>::quiet_NaN();
}

double undivided(const RankedLayer& row, const Criterion& criterion) {
    switch (criterion.by) {
    case RankBy::Lambda: return row.costs || std::isnan(row.lambda) ? row.lambda : 0;
    case RankBy::Error: return row.mse;
    case RankBy::RelativeError:
        return row.measured ? row.measured->relativeError : std::numeric_limits<double>::quiet_NaN();
    case RankBy::Weights: return static_cast<double>(row.weights);
    case RankBy::Macs: return static_cast<double>(row.macs);
    case RankBy::LossKept: return opinionOf(row, &RankedLayer::Opinions::lossKept);
    case RankBy::LossQuantized: return opinionOf(row, &RankedLayer::Opinions::lossQuantized);
    case RankBy::Fisher: return opinionOf(row, &RankedLayer::Opinions::fisher);
    case RankBy::Hessian: return opinionOf(row, &RankedLayer::Opinions::hessian);
    case RankBy::Depth: return -static_cast<double>(row.depth);
    case RankBy::Type: return row.pointwise;
    case RankBy::Random: return chanceOf(row.layer, criterion.seed);
    }
    return {};
}

} // namespace

double valueOf(const RankedLayer& row, const Criterion& by) {
    return undivided(row, by) / costOf(row, by.per);
}

bool isIdle(const RankedLayer& row, const Criterion& by) {
    return by.by == RankBy::Lambda && !row.costs && std::isfinite(row.lambda);
}

double measuredValue(const RankedLayer& row, const Criterion& by) {
    return isIdle(row, by) ? row.lambda / costOf(row, by.per) : valueOf(row, by);
}

RankingVerdict verdictOf(const Rows& ranking, const Certificate& certificate, std::optional<int> cut,
                         const Criterion& by) {
    auto rows = ranking;
    std::erase_if(rows, [](const auto& row) { return row.rank == 0; });
    RankingVerdict verdict;
    verdict.certificate = certificate;
    verdict.by = by;
    if (rows.empty())
        return verdict;
    verdict.bySlack = std::ranges::any_of(rows, [](const auto& row) { return !std::isnan(row.slack); });
    verdict.order = orderOf(rows, by);
    verdict.lambda = valueOf(rows.front(), RankBy::Lambda);
    if (!verdict.chooses())
        return verdict;
    const auto at = static_cast<std::size_t>(std::max(cut.value_or(0), 0));
    verdict.atCut = at > 0 && at < rows.size() && sameValue(rows[at - 1], rows[at], by);
    if (verdict.atCut)
        verdict.lambda = valueOf(rows[at], {RankBy::Lambda, by.per});
    if (verdict.atCut || !cut)
        verdict.tied = tiedLayers(rows, verdict.atCut ? std::optional(at) : std::nullopt, by);
    if (verdict.byDual() && !verdict.tied.empty())
        verdict.order = RankingOrder::Tie;
    return verdict;
}

namespace {

/// " (per mac)", behind a λ that is divided by it.
std::string costText(Per per) { return per == Per::None ? "" : " (per " + std::string(name(per)) + ')'; }

/// What orders layers that λ does not.
std::string otherOrder(const RankingVerdict& verdict, const Translate& translate) {
    if (verdict.order == RankingOrder::AllEqual && verdict.by.per != Per::None)
        return filled(translate("verdict", "that of the costs (per %1), the lowest first"),
                      {std::string(name(verdict.by.per))});
    return verdict.bySlack ? translate("verdict", "that of the errors (by slack, error − ε)")
                           : translate("verdict", "that of the network, by depth");
}

std::string orderText(const RankingVerdict& verdict, const Translate& translate) {
    const auto order = otherOrder(verdict, translate);
    const auto lambda = shortText(verdict.lambda, 4);
    switch (verdict.order) {
    case RankingOrder::ByDual: return translate("verdict", "λ decides the order.");
    case RankingOrder::Tie:
        if (!verdict.atCut)
            return filled(translate("verdict",
                                    "λ does not decide every place: that of %1 is shared, or counts as "
                                    "nothing. The order among these is %2."),
                          {someOf(verdict.tied, translate), order});
        if (verdict.lambda == 0)
            return filled(translate("verdict",
                                    "λ does not decide which layers are kept: that of %1 at the cut counts "
                                    "as nothing. Their order is %2."),
                          {someOf(verdict.tied, translate), order});
        return filled(translate("verdict",
                                "λ does not decide which layers are kept: %1 share λ %2 at the cut. Their "
                                "order is %3."),
                      {someOf(verdict.tied, translate), lambda + costText(verdict.by.per), order});
    case RankingOrder::AllZero:
        return filled(translate("verdict",
                                "This is no ranking by λ: every λ is 0, next to nothing or no more than its "
                                "own fluctuation; no constraint costs anything. "
                                "The order is %1. Lower levels (method.epsilon_layer) make constraints "
                                "cost something."),
                      {order});
    case RankingOrder::AllEqual:
        return filled(translate("verdict", "This is no ranking by λ: every λ is %1. The order is %2."),
                      {lambda, order});
    case RankingOrder::NoDualStep:
        return filled(
            translate("verdict", "This is no ranking by λ yet: no dual step was taken. The order is %1."),
            {order});
    case RankingOrder::Asked: {
        const auto text =
            filled(translate("verdict", "Layers by %1, as asked for, not by λ."), {name(verdict.by)});
        if (verdict.tied.empty())
            return text;
        return text + ' ' +
               filled(verdict.atCut
                          ? translate("verdict",
                                      "It does not decide which layers are kept: %1 share it at the "
                                      "cut. Their order is %2.")
                          : translate("verdict", "%1 share it with others. The order among equals is %2."),
                      {someOf(verdict.tied, translate), order});
    }
    case RankingOrder::NotMeasured:
        return filled(
            needsSensitivity(verdict.by.by)
                ? translate("verdict", "Layers cannot be ordered by %1: it was not measured yet, pdqat "
                                       "sensitivity RUN does that.")
                : translate("verdict", "Layers cannot be ordered by %1: the run's log does not have it."),
            {name(verdict.by)});
    }
    return {};
}

} // namespace

std::string verdictText(const RankingVerdict& verdict, const Translate& translate) {
    const auto order = orderText(verdict, translate);
    if (!verdict.isRanking())
        return order;
    return certificateText(verdict.certificate, translate) + (verdict.byDual() ? "" : ' ' + order);
}

std::string rankingCsv(const Rows& rows, const RankingVerdict& verdict) {
    std::string csv =
        "rank,layer,bits,lambda,mse,epsilon,slack,weights,macs,bytes,bops,state,trend,"
        "lambda_band,slack_error,relative_error,gain_error,inside,by,order,certificate,value\r\n";
    for (const auto& row : rows) {
        std::vector<std::string> cells{std::to_string(row.rank),
                                       row.layer,
                                       std::to_string(row.bits),
                                       number(row.lambda),
                                       number(row.mse),
                                       number(row.epsilon),
                                       number(row.slack),
                                       std::to_string(row.weights),
                                       std::to_string(row.macs),
                                       std::to_string(row.bytes),
                                       number(row.bops),
                                       std::string(name(row.state)),
                                       std::string(name(row.trend))};
        const auto measured = row.measured.value_or(RankedLayer::Measured());
        for (const double value : {measured.band, measured.slackError, measured.relativeError,
                                   measured.gainError, measured.inside})
            cells.push_back(row.measured && !std::isnan(value) ? number(value) : "");
        cells.push_back(name(verdict.by));
        cells.emplace_back(name(verdict.order));
        cells.emplace_back(name(verdict.certificate.kind));
        cells.push_back(csvNumber(valueOf(row, verdict.by)));
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace pdqat
