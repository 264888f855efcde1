// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long bit widths for many layers take to choose: drawn networks of 200 layers with five widths each (or
// as many as the argument says), under one budget, under two, and the whole front. Prints one JSON object of
// seconds, medians and the longest.
#include "engine/api/text.h"
#include "engine/select/allocate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace {

using namespace pdqat;

/// Layers as networks have them: sizes over three orders of magnitude, losses that fall with the width;
/// `free` of them lose nothing.
AllocationTable drawnTable(std::size_t count, double free) {
    std::mt19937 random(1);
    const auto below = [&](unsigned n) { return static_cast<double>(random() % n); };
    AllocationTable table;
    for (std::size_t i = 0; i < count; ++i) {
        auto& layer = table.layers.emplace_back(AllocatableLayer{std::to_string(i), {}, i});
        const double weights = std::floor(std::exp(6 + below(1000) / 130)),
                     macs = weights * std::exp2(below(5));
        const double sensitivity = below(1000) < 1000 * free ? 0 : (below(1000) + 1) / 1e4;
        for (const int bits : {1, 2, 4, 8, fullPrecision}) {
            WidthOption option{bothAt(bits), {}, 0, 0, roundingNoise(bothAt(bits))};
            option.loss = sensitivity * (1 + below(100) / 300) * option.noise;
            option.costs[CostUnit::Bops] = macs * bits * bits;
            option.costs[CostUnit::Bytes] = std::ceil(weights * bits / 8);
            layer.options.push_back(option);
        }
    }
    return table;
}

double seconds(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char* name, std::vector<double> times) {
    std::ranges::sort(times);
    std::printf("\"%s\": {\"median_s\": %s, \"longest_s\": %s}", name,
                number(times[times.size() / 2]).c_str(), number(times.back()).c_str());
}

void measure(const char* name, const AllocationTable& table) {
    const auto low = allocationOf(table, uniformChoice(table, bothAt(2))).costs,
               high = allocationOf(table, uniformChoice(table, bothAt(8))).costs;
    std::vector<double> one, two;
    for (double share = 0.05; share < 1; share += 0.1) {
        std::vector<CostLimit> limits;
        for (const auto unit : {CostUnit::Bytes, CostUnit::Bops})
            limits.push_back({unit, low[unit] + share * (high[unit] - low[unit])});
        one.push_back(seconds([&] { select::bestWithin(table, {limits[0]}); }));
        two.push_back(seconds([&] { select::bestWithin(table, limits); }));
    }
    std::size_t points = 0;
    const double front = seconds([&] { points = select::frontOf(table, CostUnit::Bytes).size(); });
    std::printf("\"%s\": {", name);
    print("one_budget", one);
    std::printf(", ");
    print("two_budgets", two);
    std::printf(", \"front_s\": %s, \"front_points\": %zu}", number(front).c_str(), points);
}

} // namespace

int main(int argc, char** argv) {
    const auto layers = argc > 1 ? readNumber<std::size_t>(argv[1]).value_or(0) : 200;
    if (layers == 0) {
        std::fputs("bench_allocation: say how many layers, or nothing for 200\n", stderr);
        return 2;
    }
    std::printf("{\"layers\": %zu, ", layers);
    measure("drawn", drawnTable(layers, 0));
    std::printf(", ");
    measure("half_of_them_free", drawnTable(layers, 0.5));
    std::puts("}");
}
