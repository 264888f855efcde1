// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/ranking.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>
#include <cmath>

namespace pdqat {
namespace {

using Rows = std::vector<RankedLayer>;

/// What costs nothing costs the same.
bool sameDual(const RankedLayer& a, const RankedLayer& b) {
    return a.lambda == b.lambda || (!a.costs && !b.costs) || (std::isnan(a.lambda) && std::isnan(b.lambda));
}

/// Layers that share their λ: with the neighbours of the cut, or with any other.
std::vector<std::string> tiedLayers(const Rows& rows, std::optional<std::size_t> cut) {
    std::vector<std::string> tied;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool shares = cut ? sameDual(rows[i], rows[*cut])
                                : (i > 0 && sameDual(rows[i], rows[i - 1])) ||
                                      (i + 1 < rows.size() && sameDual(rows[i], rows[i + 1]));
        if (shares)
            tied.push_back(rows[i].layer);
    }
    return tied;
}

} // namespace

RankingVerdict verdictOf(const Rows& ranking, const Certificate& certificate, std::optional<int> cut,
                         RankBy by) {
    auto rows = ranking;
    std::erase_if(rows, [](const auto& row) { return row.rank == 0; });
    RankingVerdict verdict;
    verdict.certificate = certificate;
    verdict.by = by;
    if (by != RankBy::Lambda)
        verdict.order = RankingOrder::Asked;
    if (rows.empty() || verdict.order == RankingOrder::Asked)
        return verdict;
    verdict.bySlack = std::ranges::any_of(rows, [](const auto& row) { return !std::isnan(row.slack); });
    verdict.lambda = rows.front().lambda;
    const bool equal =
        std::ranges::all_of(rows, [&](const auto& row) { return sameDual(row, rows.front()); });
    if (std::ranges::any_of(rows, [](const auto& row) { return !row.stepped; })) {
        verdict.order = RankingOrder::NoDualStep;
    } else if (equal && rows.size() > 1) {
        verdict.order =
            verdict.lambda == 0 || !rows.front().costs ? RankingOrder::AllZero : RankingOrder::AllEqual;
    } else if (!cut) {
        verdict.tied = tiedLayers(rows, {});
    } else if (const auto at = static_cast<std::size_t>(std::max(*cut, 0));
               at > 0 && at < rows.size() && sameDual(rows[at - 1], rows[at])) {
        verdict.atCut = true;
        verdict.lambda = rows[at].lambda;
        verdict.tied = tiedLayers(rows, at);
    }
    if (!verdict.tied.empty())
        verdict.order = RankingOrder::Tie;
    return verdict;
}

namespace {

std::string orderText(const RankingVerdict& verdict, const Translate& translate) {
    const auto order = verdict.bySlack ? translate("verdict", "that of the errors (by slack, error − ε)")
                                       : translate("verdict", "that of the network, by depth");
    const auto lambda = shortText(verdict.lambda, 4);
    switch (verdict.order) {
    case RankingOrder::ByDual: return translate("verdict", "λ decides the order.");
    case RankingOrder::Tie:
        return verdict.atCut
                   ? filled(translate("verdict",
                                      "λ does not decide which layers are kept: %1 share λ %2 at the "
                                      "cut. Their order is %3."),
                            {someOf(verdict.tied, translate), lambda, order})
                   : filled(translate("verdict",
                                      "λ does not decide every place: %1 share their λ with others. "
                                      "The order among equals is %2."),
                            {someOf(verdict.tied, translate), order});
    case RankingOrder::AllZero:
        return filled(
            translate(
                "verdict",
                "This is no ranking by λ: every λ is 0 or next to nothing, no constraint costs anything. "
                "The order is %1. Lower levels (method.epsilon_layer) make constraints "
                "cost something; --by orders layers by something else."),
            {order});
    case RankingOrder::AllEqual:
        return filled(translate("verdict", "This is no ranking by λ: every λ is %1. The order is %2."),
                      {lambda, order});
    case RankingOrder::NoDualStep:
        return filled(
            translate("verdict", "This is no ranking by λ yet: no dual step was taken. The order is %1."),
            {order});
    case RankingOrder::Asked:
        return filled(translate("verdict", "Layers by %1, as asked for, not by λ."),
                      {std::string(name(verdict.by))});
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

} // namespace pdqat
