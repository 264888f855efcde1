// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What networks with other choices of layers reach and cost, and which of them is worth taking.
#pragma once

#include "engine/api/allocation.h"
#include "engine/api/events.h"
#include "engine/api/number_text.h"
#include "engine/api/result.h"
#include "engine/api/text.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pdqat {

enum class ArmKind {
    Chosen,  ///< layers that a criterion chose
    Control, ///< layers by chance, or from a ranking's other end
    Plain    ///< nothing was chosen: every layer alike, or layers that a configuration names
};

constexpr std::string_view name(ArmKind value) {
    switch (value) {
    case ArmKind::Chosen: return "chosen";
    case ArmKind::Control: return "control";
    case ArmKind::Plain: return "plain";
    }
    return {};
}

/// Runs that differ in their seeds alone, but for layers drawn anew for each.
struct TradeOffArm {
    ArmKind kind = ArmKind::Plain;
    Criterion by;                   ///< Chosen, Control
    std::optional<int> kept;        ///< so many layers of the ranking; or
    std::optional<CostLimit> limit; ///< within so much; or
    double percent = 0;    ///< above 0: within so much of what all kept layers add, in `limit`'s unit
    bool smallest = false; ///< from the ranking's other end
    std::string words;     ///< Plain: what tells it from others, as the sweep has it
    int bits = 0;          ///< at which accuracy and costs are taken: the lowest of its runs
    double layers = 0;     ///< that stay at 32 bits, mean
    Costs costs;           ///< of the network, means over its runs; latency is NaN
    Estimate accuracy;     ///< in points, on the split asked for, with the 95 % t interval over seeds
    std::map<std::int64_t, double> bySeed;    ///< accuracy in points of finished runs
    std::map<std::int64_t, std::string> runs; ///< ids of finished runs by seed
    std::int64_t planned = 0;                 ///< runs
    std::int64_t finished() const { return static_cast<std::int64_t>(runs.size()); }
    bool operator==(const TradeOffArm&) const = default;
};

/// An arm beside the one that is taken.
struct BesideChoice {
    std::size_t arm = 0;
    Estimate
        difference; ///< accuracy of the taken one less this one, paired by seed, 95 % interval; in points
    /// Whether the interval leaves 0 out.
    bool isMoreThanChance() const { return difference.low > 0 || difference.high < 0; }
    bool operator==(const BesideChoice&) const = default;
};

/// Which arm is worth taking at one cost.
struct TradeOffChoice {
    std::size_t arm = 0;
    bool isKnee = false; ///< of a front of three or more; else it is the cheapest that nothing surely beats
    std::optional<BesideChoice> cheaper, dearer; ///< its neighbours on the front
    std::optional<BesideChoice> control; ///< the most accurate one of as many layers, or of that limit
    bool operator==(const TradeOffChoice&) const = default;
};

struct TradeOffFront {
    CostUnit unit = CostUnit::Bytes;
    std::vector<std::size_t> arms;        ///< no other one is cheaper and as accurate; by ascending cost
    std::optional<TradeOffChoice> choice; ///< none: no arm has a finished run
    /// The most accurate control, where it is more accurate than every choice; its difference is the most
    /// accurate choice less it.
    std::optional<BesideChoice> better = {};
    bool operator==(const TradeOffFront&) const = default;
};

struct TradeOff {
    std::string sweep, title; ///< id, and name for lists
    Split split = Split::Test;
    std::vector<TradeOffArm> arms;          ///< in the sweep's order
    std::vector<TradeOffFront> fronts;      ///< by bytes and by bit operations; of arms that are no controls
    std::int64_t planned = 0, finished = 0; ///< runs of all arms
    std::vector<std::string> notes;         ///< what the sweep warns of, each a sentence
    const TradeOffFront* front(CostUnit unit) const;
    bool operator==(const TradeOff&) const = default;
};

/// How a trade-off is put into words; as the terminal does where nothing else is said.
struct TradeOffWords {
    Translate translate = untranslated; ///< context "trade-off"
    std::function<std::string(double value, int decimals)> number = fixedText;
    std::function<std::string(const Criterion& by)> criterion = [](const Criterion& by) { return name(by); };
};

/// "4 layers by lambda", "4 layers by chance", "60 kB by fisher", "one width, 4 bit".
std::string armText(const TradeOffArm& arm, const TradeOffWords& words = {});
/// The choice in two sentences: what to take and what it reaches; what its neighbours and the control say of
/// it. Where there is none, one sentence that says why. A third one as long as runs are missing.
std::string choiceText(const TradeOff& tradeOff, CostUnit unit, const TradeOffWords& words = {});

/// RFC 4180, C locale, header row: an arm a row.
std::string tradeOffCsv(const TradeOff& tradeOff);

/// The one of points by ascending x whose y lies farthest above the line from the first to the last, both
/// scaled to 0 to 1 (Satopää and others, 2011: "Finding a Kneedle in a Haystack"). Nothing where fewer than
/// three are given or none lies above it.
std::optional<std::size_t> kneeOf(const std::vector<std::pair<double, double>>& points);

} // namespace pdqat
