// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/allocation.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/api/words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pdqat {
namespace {

constexpr const char* limitForms =
    "Say for example bops=0.4G, bytes=60000, size=60kB (1000 bytes) or latency=5ms";

/// A word behind a number that stands for a factor.
struct Suffix {
    std::string_view text;
    double factor;
};

/// Of a unit's amounts, the first one that fits: longer ones first.
std::vector<Suffix> suffixesOf(CostUnit unit) {
    switch (unit) {
    case CostUnit::Bops:
        return {{"TBOP", 1e12}, {"GBOP", 1e9}, {"MBOP", 1e6}, {"kBOP", 1e3}, {"BOP", 1},
                {"T", 1e12},    {"G", 1e9},    {"M", 1e6},    {"k", 1e3},    {"", 1}};
    case CostUnit::Bytes:
        return {{"MiB", 1048576}, {"KiB", 1024}, {"GB", 1e9},  {"MB", 1e6}, {"kB", 1e3}, {"KB", 1e3},
                {"M", 1e6},       {"k", 1e3},    {"bytes", 1}, {"B", 1},    {"", 1}};
    case CostUnit::Latency: return {{"us", 1e-3}, {"ms", 1}, {"s", 1e3}, {"", 1}};
    }
    return {};
}

std::optional<double> amountOf(CostUnit unit, std::string_view text) {
    for (const auto& [suffix, factor] : suffixesOf(unit))
        if (text.ends_with(suffix)) {
            const auto value = readNumber<double>(trim(text.substr(0, text.size() - suffix.size())));
            return value ? std::optional(*value * factor) : std::nullopt;
        }
    return {};
}

std::optional<CostUnit> unitOf(std::string_view word) {
    return word == "size" ? CostUnit::Bytes : withName<CostUnit>(word);
}

} // namespace

double roundingNoise(LayerBits bits) {
    const auto of = [](int k) { return k == fullPrecision ? 0 : std::pow(std::exp2(k) - 1, -2); };
    return of(bits.weights) + of(bits.activations);
}

std::string latencyText(const AllocationTable& table) {
    if (table.latency.empty())
        return {};
    const auto& off = table.latencyMismatch;
    return "Times: " + table.latency +
           (std::isnan(off.median)
                ? table.rest[CostUnit::Latency] > 0 ? "" : "; the layers alone"
                : "; sums are " + shortText(100 * off.median, 2) + " % off whole networks in the median, " +
                      shortText(100 * off.largest, 2) + " % at most");
}

std::string caveatText(const AllocationTable& table) {
    std::string text;
    if (table.verdictBits != 0)
        text = std::to_string(table.verdictBits) + " bit: " + verdictText(table.verdict);
    if (!table.unpriced.empty())
        text += (text.empty() ? "" : " ") +
                join(std::vector<std::int64_t>(table.unpriced.begin(), table.unpriced.end()), " and ") +
                " bit: no λ costs anything there, so every layer counts as losing nothing; among such "
                "choices the "
                "quantizers' rounding decides.";
    return text;
}

Allocation allocationOf(const AllocationTable& table, std::vector<std::size_t> options) {
    Allocation sum{std::move(options), table.rest, 0, 0};
    double squares = 0;
    for (std::size_t i = 0; i < table.layers.size(); ++i) {
        const auto& chosen = table.layers[i].options.at(sum.options.at(i));
        sum.costs += chosen.costs;
        sum.loss += chosen.loss;
        squares += chosen.lossError * chosen.lossError;
    }
    sum.lossError = std::sqrt(squares);
    return sum;
}

std::vector<std::size_t> choiceWith(const AllocationTable& table, const std::vector<LayerBits>& bits) {
    std::vector<std::size_t> choice;
    for (std::size_t i = 0; i < table.layers.size(); ++i) {
        const auto& options = table.layers[i].options;
        const auto found = std::ranges::find(options, bits[i], &WidthOption::bits);
        if (found == options.end())
            return {};
        choice.push_back(static_cast<std::size_t>(found - options.begin()));
    }
    return choice;
}

std::vector<std::size_t> uniformChoice(const AllocationTable& table, LayerBits bits) {
    return choiceWith(table, std::vector<LayerBits>(table.layers.size(), bits));
}

std::vector<LayerBits> chosenBits(const AllocationTable& table, const Allocation& allocation) {
    std::vector<LayerBits> bits;
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        bits.push_back(table.layers[i].options[allocation.options[i]].bits);
    return bits;
}

CostLimit costLimitOf(std::string_view text) {
    const auto equals = text.find('=');
    const auto unit = unitOf(trim(text.substr(0, equals)));
    const auto amount = unit && equals != std::string_view::npos
                            ? amountOf(*unit, trim(text.substr(equals + 1)))
                            : std::nullopt;
    if (!amount || !(*amount > 0) || !std::isfinite(*amount))
        throw Error(ErrorKind::Usage, "budget", '"' + std::string(text) + "\" is no budget", limitForms);
    return {*unit, *amount};
}

std::string costAmountText(CostUnit unit, double amount) {
    const auto prefixed = [&](const char* base) {
        constexpr std::array prefixes{Suffix{"T", 1e12}, Suffix{"G", 1e9}, Suffix{"M", 1e6},
                                      Suffix{"k", 1e3}};
        for (const auto& [prefix, factor] : prefixes)
            if (amount >= factor)
                return shortText(amount / factor, 6) + ' ' + std::string(prefix) + base;
        return shortText(amount, 6) + ' ' + base;
    };
    switch (unit) {
    case CostUnit::Bops: return prefixed("BOP");
    case CostUnit::Bytes: return prefixed("B");
    case CostUnit::Latency: return shortText(amount, 4) + " ms";
    }
    return {};
}

} // namespace pdqat
