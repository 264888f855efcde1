// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/judge.h"

#include "engine/api/error.h"
#include "engine/figures/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace pdqat::figures {
namespace {

using Numbers = std::vector<double>;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr int draws = 10000;

Numbers centred(Numbers column) {
    const double middle = estimate(column, Spread::None).mean;
    for (auto& value : column)
        value -= middle;
    return column;
}

double product(const Numbers& a, const Numbers& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Pearson's r; NaN where a column says nothing, to rounding.
double correlation(const Numbers& a, const Numbers& b) {
    const auto x = centred(a), y = centred(b);
    const double xx = product(x, x), yy = product(y, y);
    const auto nothing = [](double squares, const Numbers& column) {
        return squares <= 1e-20 * product(column, column);
    };
    return nothing(xx, a) || nothing(yy, b) ? noNumber : product(x, y) / std::sqrt(xx * yy);
}

/// What is left of a column once the others, which are centred and orthogonal, have said what they can.
Numbers residual(const Numbers& column, const std::vector<Numbers>& others) {
    auto left = centred(column);
    const double before = product(left, left);
    for (const auto& other : others)
        if (const double squares = product(other, other); squares > 0) {
            const double share = product(left, other) / squares;
            for (std::size_t i = 0; i < left.size(); ++i)
                left[i] -= share * other[i];
        }
    if (product(left, left) <= 1e-12 * before)
        std::ranges::fill(left, 0.0);
    return left;
}

Numbers sums(const std::vector<JudgingRun>& sets, const Scores& scores) {
    Numbers column;
    for (const auto& set : sets) {
        double sum = 0;
        for (const auto& layer : set.kept) {
            const auto found = scores.ofLayer.find(layer);
            if (found == scores.ofLayer.end())
                throw Error(ErrorKind::Usage, layer, scores.name + " has no score for it",
                            "The rankings must be of the same network with no layer kept");
            sum += found->second;
        }
        column.push_back(sum);
    }
    return column;
}

double quantile(Numbers sorted, double share) {
    std::ranges::sort(sorted);
    const auto at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Interval intervalOf(Numbers values) {
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty())
        return {noNumber, noNumber};
    return {quantile(values, 0.025), quantile(values, 0.975)};
}

/// As intervals do, it leaves out draws without a number: those in which all of a criterion's sums are equal.
double twoSided(const Numbers& differences) {
    const auto below = std::ranges::count_if(differences, [](double d) { return d <= 0; }),
               above = std::ranges::count_if(differences, [](double d) { return d >= 0; }),
               numbers = std::ranges::count_if(differences, [](double d) { return !std::isnan(d); });
    if (numbers == 0)
        return noNumber;
    return std::min(1.0,
                    2.0 * static_cast<double>(std::min(below, above) + 1) / static_cast<double>(numbers + 1));
}

/// [criterion][draw]
std::vector<Numbers> bootstrap(const Numbers& accuracy, const std::vector<Numbers>& columns) {
    std::mt19937_64 random(0);
    std::vector<Numbers> result(columns.size());
    const auto n = accuracy.size();
    Numbers y(n), x(n);
    std::vector<std::size_t> picked(n);
    for (int draw = 0; draw < draws; ++draw) {
        for (auto& i : picked)
            i = random() % n;
        for (std::size_t i = 0; i < n; ++i)
            y[i] = accuracy[picked[i]];
        for (std::size_t criterion = 0; criterion < columns.size(); ++criterion) {
            for (std::size_t i = 0; i < n; ++i)
                x[i] = columns[criterion][picked[i]];
            result[criterion].push_back(correlation(x, y));
        }
    }
    return result;
}

/// The sets by their first runs; what further runs say of the seed goes into the judgement.
std::vector<JudgingRun> setsOf(const std::vector<JudgingRun>& runs, Judgement& judgement) {
    std::vector<JudgingRun> sets;
    std::map<std::vector<std::string>, Numbers> accuracies;
    for (const auto& run : runs) {
        auto& list = accuracies[run.kept];
        if (list.empty())
            sets.push_back(run);
        list.push_back(run.accuracy);
    }
    judgement.sets = sets.size();
    judgement.repeats = runs.size() - sets.size();
    double squares = 0;
    for (const auto& [kept, list] : accuracies)
        squares += product(centred(list), centred(list));
    judgement.seedSpread =
        judgement.repeats > 0 ? std::sqrt(squares / static_cast<double>(judgement.repeats)) : noNumber;
    return sets;
}

} // namespace

Judgement judge(const std::vector<JudgingRun>& runs, const std::vector<Scores>& criteria,
                const std::vector<Scores>& covariates) {
    Judgement judgement;
    const auto sets = setsOf(runs, judgement);
    constexpr std::size_t fewest = 8;
    if (sets.size() < fewest)
        throw Error(ErrorKind::Usage, "the judging runs",
                    "they keep " + std::to_string(sets.size()) +
                        " different sets of layers, expected at least " + std::to_string(fewest));
    Numbers accuracy;
    for (const auto& set : sets)
        accuracy.push_back(set.accuracy);
    const auto ofSets = estimate(accuracy, Spread::Std);
    judgement.mean = ofSets.mean;
    judgement.spread = ofSets.high - ofSets.mean;
    judgement.ceiling = std::sqrt(std::max(0.0, 1 - std::pow(judgement.seedSpread / judgement.spread, 2)));
    if (std::isnan(judgement.seedSpread))
        judgement.ceiling = noNumber;
    std::vector<Numbers> given;
    for (const auto& covariate : covariates)
        given.push_back(residual(sums(sets, covariate), given));
    std::vector<Numbers> columns;
    for (const auto& criterion : criteria)
        columns.push_back(sums(sets, criterion));
    const auto drawn = bootstrap(accuracy, columns);
    const auto left = residual(accuracy, given);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        Numbers differences;
        for (std::size_t draw = 0; draw < drawn[i].size(); ++draw)
            differences.push_back(drawn[0][draw] - drawn[i][draw]);
        const double r = correlation(columns[i], accuracy);
        judgement.criteria.push_back({criteria[i].name, r, intervalOf(drawn[i]),
                                      correlation(residual(columns[i], given), left),
                                      i == 0 ? 0 : judgement.criteria[0].r - r, intervalOf(differences),
                                      i == 0 ? 1 : twoSided(differences)});
    }
    return judgement;
}

} // namespace pdqat::figures
