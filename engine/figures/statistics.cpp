// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figures/statistics.h"

#include <algorithm>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace pdqat::figures {
namespace {

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Square root of the mean square deviation, over n − `lost`.
double deviation(std::span<const double> values, double lost) {
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return std::sqrt(sum / (static_cast<double>(values.size()) - lost));
}

double largest(std::span<const double> values) {
    double result = 0;
    for (const double value : values)
        result = std::max(result, std::abs(value));
    return result;
}

double quantile95(double degrees) { return boost::math::quantile(boost::math::students_t(degrees), 0.975); }

double halfWidth(std::span<const double> values, Spread spread) {
    const auto n = static_cast<double>(values.size());
    const double standardError = deviation(values, 1) / std::sqrt(n);
    switch (spread) {
    case Spread::Std: return deviation(values, 1);
    case Spread::PopulationStd: return deviation(values, 0);
    case Spread::T95: return quantile95(n - 1) * standardError;
    case Spread::StandardError: return standardError;
    case Spread::None:
    case Spread::Bootstrap95: break; // no half width
    }
    return std::numeric_limits<double>::quiet_NaN();
}

/// The generator's sequence is fixed by the language's standard; its distributions are not.
std::size_t below(std::mt19937_64& random, std::size_t n) {
    return static_cast<std::size_t>(static_cast<double>(random() >> 11) * 0x1p-53 * static_cast<double>(n));
}

std::pair<double, double> bootstrap(std::span<const double> values) {
    constexpr std::size_t resamples = 10000;
    std::mt19937_64 random(20221015);
    std::vector<double> means(resamples);
    for (auto& resampled : means) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += values[below(random, values.size())];
        resampled = sum / static_cast<double>(values.size());
    }
    std::sort(means.begin(), means.end());
    constexpr auto tail = resamples / 40; // 2.5 %
    return {means[tail], means[resamples - 1 - tail]};
}

} // namespace

Estimate estimate(std::span<const double> values, Spread spread) {
    Estimate result;
    result.n = static_cast<std::int64_t>(values.size());
    if (values.empty())
        return result;
    result.mean = mean(values);
    if (values.size() < 2 || spread == Spread::None)
        return result;
    if (spread == Spread::Bootstrap95) {
        if (result.n >= fewestForBootstrap)
            std::tie(result.low, result.high) = bootstrap(values);
    } else {
        const double half = halfWidth(values, spread);
        result.low = result.mean - half;
        result.high = result.mean + half;
    }
    return result;
}

namespace {

/// a − b, pair by pair.
struct Differences {
    Differences(std::span<const double> a, std::span<const double> b) : values(std::min(a.size(), b.size())) {
        std::transform(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(values.size()), b.begin(),
                       values.begin(), std::minus<>());
        if (values.empty())
            return;
        middle = mean(values);
        rounding = 1e-12 * std::max(largest(a), largest(b));
        if (values.size() >= fewestPairs)
            error = deviation(values, 1) / std::sqrt(static_cast<double>(values.size()));
    }
    bool isTestable() const { return error > rounding; } ///< enough of them, and they say something of chance
    /// Of Student's t, from so many standard errors on.
    double tail(double distance) const {
        const boost::math::students_t distribution(static_cast<double>(values.size() - 1));
        return boost::math::cdf(boost::math::complement(distribution, distance / error));
    }

    std::vector<double> values;
    double middle = 0, rounding = 0;
    double error = std::numeric_limits<double>::quiet_NaN(); ///< standard error of the mean
};

} // namespace

PairedTest pairedTest(std::span<const double> a, std::span<const double> b) {
    const Differences differences(a, b);
    PairedTest test;
    test.pairs = differences.values.size();
    test.meanDifference = differences.middle;
    if (differences.isTestable())
        test.p = 2 * differences.tail(std::abs(differences.middle));
    else if (test.pairs >= fewestPairs && std::abs(differences.middle) <= differences.rounding)
        test.p = 1;
    return test;
}

double equivalenceTest(std::span<const double> a, std::span<const double> b, double margin) {
    const Differences differences(a, b);
    return differences.isTestable() ? differences.tail(margin - std::abs(differences.middle))
                                    : std::numeric_limits<double>::quiet_NaN();
}

double detectableEffect(std::size_t pairs) {
    if (pairs < fewestPairs)
        return std::numeric_limits<double>::quiet_NaN();
    const auto n = static_cast<double>(pairs);
    const double critical = quantile95(n - 1);
    const auto missed = [&](double effect) {
        const boost::math::non_central_t shifted(n - 1, effect * std::sqrt(n));
        return boost::math::cdf(shifted, critical) - boost::math::cdf(shifted, -critical) - 0.2;
    };
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::bisect(missed, 0.0, 200 / std::sqrt(n),
                                                        boost::math::tools::eps_tolerance<double>(20), steps);
    return (low + high) / 2;
}

namespace {

/// One value for each seed: runs of one seed are no independent pairs.
std::map<Seed, double> bySeed(const SeedValues& cell) {
    std::map<Seed, std::vector<double>> values;
    for (const auto& [seed, value] : cell)
        values[seed].push_back(value);
    std::map<Seed, double> means;
    for (const auto& [seed, all] : values)
        means[seed] = estimate(all, Spread::None).mean;
    return means;
}

PairedTest pairedBySeed(const SeedValues& a, const SeedValues& b) {
    std::vector<double> left, right;
    const auto others = bySeed(b);
    for (const auto& [seed, value] : bySeed(a))
        if (const auto found = others.find(seed); found != others.end()) {
            left.push_back(value);
            right.push_back(found->second);
        }
    return pairedTest(left, right);
}

} // namespace

BestTest testBest(const std::vector<SeedValues>& groups, std::size_t best, bool lowerIsBetter, double alpha) {
    BestTest result;
    std::vector<double> p;
    bool favoured = true;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (i != best && !groups[i].empty()) {
            const auto test = pairedBySeed(groups[best], groups[i]);
            favoured = favoured && (lowerIsBetter ? test.meanDifference < 0 : test.meanDifference > 0);
            result.complete = result.complete && !std::isnan(test.p);
            p.push_back(test.p);
        }
    result.better = favoured && allRejected(p, alpha);
    return result;
}

std::vector<double> holmAdjusted(const std::vector<double>& pValues) {
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto sortable = [&](std::size_t i) { return std::isnan(pValues[i]) ? 1.0 : pValues[i]; };
    std::ranges::sort(order, {}, sortable);
    std::vector<double> adjusted(pValues.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest =
            std::max(largest, std::min(1.0, sortable(order[i]) * static_cast<double>(order.size() - i)));
        adjusted[order[i]] = largest;
    }
    return adjusted;
}

bool allRejected(const std::vector<double>& pValues, double alpha) {
    return !pValues.empty() &&
           std::ranges::all_of(holmAdjusted(pValues), [alpha](double p) { return p <= alpha; });
}

} // namespace pdqat::figures
