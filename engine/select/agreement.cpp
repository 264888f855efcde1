// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/agreement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::select {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

int sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

/// How many values are larger than one of them, and how many equal it, itself too.
struct Place {
    double above, equal;
};

std::vector<Place> placesOf(std::span<const double> values) {
    std::vector<Place> places;
    for (const auto value : values)
        places.push_back({static_cast<double>(
                              std::ranges::count_if(values, [value](double other) { return other > value; })),
                          static_cast<double>(std::ranges::count(values, value))});
    return places;
}

/// Σ (t³ − t) over the groups of equals.
double tieTerm(std::span<const double> values) {
    double sum = 0; // over the members of the groups: t² − 1 each
    for (const auto& [above, equal] : placesOf(values))
        sum += equal * equal - 1;
    return sum;
}

/// How much of a place among the first n each layer has: 1, 0, or of equals at the cut their share.
std::vector<double> placesAmong(std::span<const double> values, int n) {
    std::vector<double> shares;
    for (const auto& [above, equal] : placesOf(values))
        shares.push_back(std::clamp((n - above) / equal, 0.0, 1.0));
    return shares;
}

PairRange rangeOf(const std::vector<std::vector<double>>& lists, const auto& compare) {
    PairRange range{0, unknown, unknown};
    int pairs = 0;
    for (std::size_t i = 0; i < lists.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (const double value = compare(lists[i], lists[j]); !std::isnan(value)) {
                range.mean += value;
                range.low = std::fmin(range.low, value);
                range.high = std::fmax(range.high, value);
                ++pairs;
            }
    range.mean = pairs > 0 ? range.mean / pairs : unknown;
    return range;
}

} // namespace

double kendallTau(std::span<const double> a, std::span<const double> b) {
    double sum = 0, untiedA = 0, untiedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int orderA = sign(a[i] - a[j]), orderB = sign(b[i] - b[j]);
            sum += orderA * orderB;
            untiedA += std::abs(orderA);
            untiedB += std::abs(orderB);
        }
    return sum / std::sqrt(untiedA * untiedB);
}

std::vector<double> sharedRanks(std::span<const double> values) {
    std::vector<double> ranks;
    for (const auto& [above, equal] : placesOf(values))
        ranks.push_back(above + (equal + 1) / 2);
    return ranks;
}

double spearman(std::span<const double> a, std::span<const double> b) {
    const auto x = sharedRanks(a), y = sharedRanks(b);
    const double mean = static_cast<double>(a.size() + 1) / 2;
    double products = 0, xs = 0, ys = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        products += (x[i] - mean) * (y[i] - mean);
        xs += (x[i] - mean) * (x[i] - mean);
        ys += (y[i] - mean) * (y[i] - mean);
    }
    return products / std::sqrt(xs * ys);
}

double kendallW(const std::vector<std::vector<double>>& lists) {
    if (lists.size() < 2)
        return unknown;
    const auto m = static_cast<double>(lists.size()), n = static_cast<double>(lists.front().size());
    std::vector<double> sums(lists.front().size());
    double ties = 0;
    for (const auto& list : lists) {
        const auto ranks = sharedRanks(list);
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += ranks[i];
        ties += tieTerm(list);
    }
    double squares = 0;
    for (const auto sum : sums)
        squares += std::pow(sum - m * (n + 1) / 2, 2);
    return 12 * squares / (m * m * (n * n * n - n) - m * ties);
}

double sharedOfTop(std::span<const double> a, std::span<const double> b, int n) {
    const auto x = placesAmong(a, n), y = placesAmong(b, n);
    double shared = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        shared += x[i] * y[i];
    return shared;
}

std::vector<double> valuesOf(std::vector<RankedLayer> ranking, const Criterion& by) {
    std::ranges::stable_sort(ranking, {}, &RankedLayer::depth);
    std::vector<double> values;
    for (const auto& row : ranking)
        values.push_back(valueOf(row, by));
    return values;
}

RankAgreement agreementOf(const std::vector<std::vector<RankedLayer>>& rankings, const Criterion& by,
                          int top) {
    RankAgreement agreement;
    auto first = rankings.front();
    std::ranges::stable_sort(first, {}, &RankedLayer::depth);
    for (const auto& row : first)
        agreement.layers.push_back(row.layer);
    std::vector<std::vector<double>> lists;
    for (const auto& ranking : rankings) {
        lists.push_back(valuesOf(ranking, by));
        agreement.ranks.push_back(sharedRanks(lists.back()));
    }
    agreement.top = top;
    agreement.w = kendallW(lists);
    agreement.tau = rangeOf(lists, [](const auto& a, const auto& b) { return kendallTau(a, b); });
    agreement.rho = rangeOf(lists, [](const auto& a, const auto& b) { return spearman(a, b); });
    agreement.shared = rangeOf(lists, [top](const auto& a, const auto& b) { return sharedOfTop(a, b, top); });
    agreement.sharedByChance = static_cast<double>(top) * top / static_cast<double>(agreement.layers.size());
    return agreement;
}

} // namespace pdqat::select
