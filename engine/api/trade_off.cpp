// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/trade_off.h"

#include "engine/api/csv.h"

#include <algorithm>
#include <cmath>

namespace pdqat {
namespace {

/// By how much the first is more accurate on average: over seeds that both have, where there are any.
double moreOf(const TradeOffArm& first, const TradeOffArm& second) {
    double sum = 0;
    int pairs = 0;
    for (const auto& [seed, value] : first.bySeed)
        if (const auto other = second.bySeed.find(seed); other != second.bySeed.end()) {
            sum += value - other->second;
            ++pairs;
        }
    return pairs > 0 ? sum / pairs : first.accuracy.mean - second.accuracy.mean;
}

class ChoiceText {
public:
    ChoiceText(const TradeOff& tradeOff, const TradeOffFront& front, const TradeOffWords& words)
        : tradeOff_(tradeOff), front_(front), words_(words) {}

    std::string text() const {
        std::vector<std::string> sentences{first()};
        if (auto text = second(); !text.empty())
            sentences.push_back(std::move(text));
        return join(sentences, " ");
    }

private:
    std::string translate(const char* context, const char* text) const {
        return words_.translate(context, text);
    }
    std::string in(double value, int decimals) const { return words_.number(value, decimals); }
    const TradeOffArm& arm(std::size_t index) const { return tradeOff_.arms[index]; }
    const TradeOffArm& taken() const { return arm(front_.choice->arm); }
    std::string nameOf(std::size_t index) const { return armText(arm(index), words_); }

    /// "83.21 % (82.80 to 83.62, 5 seeds)"
    std::string accuracy() const {
        const auto& value = taken().accuracy;
        if (value.n < 2)
            return filled(translate("trade-off", "%1 % (one seed: no interval)"), {in(value.mean, 2)});
        return filled(translate("trade-off", "%1 % (95 % interval %2 to %3, %4 seeds)"),
                      {in(value.mean, 2), in(value.low, 2), in(value.high, 2), std::to_string(value.n)});
    }

    std::string first() const {
        const auto best = front_.arms.back();
        const auto cost = taken().costs[front_.unit];
        const std::vector<std::string> start{nameOf(front_.choice->arm), accuracy(),
                                             amountText(front_.unit, cost)};
        if (best == front_.choice->arm)
            return filled(translate("trade-off", "Take %1: %2 at %3; no other choice is more accurate."),
                          start);
        const auto& most = arm(best);
        auto values = start;
        values.push_back(in(100 * cost / most.costs[front_.unit], 0));
        values.push_back(nameOf(best));
        values.push_back(in(moreOf(most, taken()), 2));
        return filled(
            translate("trade-off",
                      "Take %1: %2 at %3, which is %4 % of what %5, the most accurate choice, costs, "
                      "and %6 points below it."),
            values);
    }

    std::string amountText(CostUnit unit, double amount) const {
        return unit == CostUnit::Bytes ? in(amount / 1e3, amount < 1e5 ? 1 : 0) + " kB"
                                       : in(amount / 1e6, amount < 1e8 ? 1 : 0) + " MBOP";
    }

    /// "(1.10 to 2.70)"
    std::string certainty(const Estimate& difference, double sign) const {
        if (difference.n < 2)
            return filled(translate("trade-off", "(too few seeds for an interval)"), {});
        const double ends[] = {sign * difference.low, sign * difference.high};
        const std::vector<std::string> values{in(std::min(ends[0], ends[1]), 2),
                                              in(std::max(ends[0], ends[1]), 2)};
        return difference.low > 0 || difference.high < 0
                   ? filled(translate("trade-off", "(%1 to %2)"), values)
                   : filled(translate("trade-off", "(%1 to %2, so it may be chance)"), values);
    }

    std::string second() const {
        const auto& choice = *front_.choice;
        std::vector<std::string> clauses;
        const auto add = [&](const std::optional<BesideChoice>& beside, const std::string& more,
                             const std::string& less, double sign) {
            if (!beside)
                return;
            const double difference = sign * beside->difference.mean;
            if (std::isnan(difference))
                return;
            clauses.push_back(filled(difference >= 0 ? more : less,
                                     {nameOf(beside->arm), in(std::abs(difference), 2),
                                      certainty(beside->difference, difference >= 0 ? sign : -sign)}));
        };
        add(choice.cheaper, translate("trade-off", "the next cheaper one, %1, loses %2 points %3"),
            translate("trade-off", "the next cheaper one, %1, gains %2 points %3"), 1);
        add(choice.dearer, translate("trade-off", "the next dearer one, %1, gains %2 points %3"),
            translate("trade-off", "the next dearer one, %1, loses %2 points %3"), -1);
        add(choice.control, translate("trade-off", "%1 reach %2 points less %3"),
            translate("trade-off", "%1 reach %2 points more %3, so this ranking chooses no better than that"),
            1);
        if (front_.better)
            clauses.push_back(filled(
                translate("trade-off", "no choice is as accurate as the control %1, which reaches %2 points "
                                       "more than %3 %4"),
                {nameOf(front_.better->arm), in(-front_.better->difference.mean, 2),
                 nameOf(front_.arms.back()), certainty(front_.better->difference, -1)}));
        if (clauses.empty())
            return {};
        auto text = join(clauses, "; ");
        text[0] = static_cast<char>(text[0] >= 'a' && text[0] <= 'z' ? text[0] - 'a' + 'A' : text[0]);
        return text + '.';
    }

    const TradeOff& tradeOff_;
    const TradeOffFront& front_;
    const TradeOffWords& words_;
};

std::string nothingToChoose(const TradeOff& tradeOff, const Translate& translate) {
    const auto isKnown = [](const TradeOffArm& arm) { return std::isfinite(arm.accuracy.mean); };
    const bool any = std::ranges::any_of(tradeOff.arms, isKnown);
    const bool chosen = std::ranges::any_of(
        tradeOff.arms, [&](const auto& arm) { return isKnown(arm) && arm.kind != ArmKind::Control; });
    if (tradeOff.finished == 0 || chosen)
        return filled(
            translate("trade-off", "There is nothing to choose from yet: no run of it is finished."), {});
    return filled(
        any ? translate("trade-off", "There is nothing to choose from: what is finished are controls.")
            : translate("trade-off", "There is nothing to choose from: no run has an accuracy on "
                                     "these images."),
        {});
}

} // namespace

const TradeOffFront* TradeOff::front(CostUnit unit) const {
    const auto found = std::ranges::find(fronts, unit, &TradeOffFront::unit);
    return found == fronts.end() ? nullptr : &*found;
}

std::string armText(const TradeOffArm& arm, const TradeOffWords& words) {
    if (arm.kind == ArmKind::Plain)
        return arm.words;
    const auto& translate = words.translate;
    const auto by = words.criterion(arm.by);
    const bool byChance = arm.by.by == RankBy::Random;
    if (arm.kept && *arm.kept == 0)
        return filled(translate("trade-off", "no layer kept"), {});
    if (arm.kept && *arm.kept == 1)
        return byChance ? filled(translate("trade-off", "1 layer by chance"), {})
                        : filled(arm.smallest ? translate("trade-off", "1 layer of the least %1")
                                              : translate("trade-off", "1 layer by %1"),
                                 {by});
    if (arm.kept) {
        const auto count = std::to_string(*arm.kept);
        return byChance ? filled(translate("trade-off", "%1 layers by chance"), {count})
                        : filled(arm.smallest ? translate("trade-off", "%1 layers of the least %2")
                                              : translate("trade-off", "%1 layers by %2"),
                                 {count, by});
    }
    const auto amount =
        arm.percent <= 0 ? costAmountText(arm.limit->unit, arm.limit->amount)
        : arm.limit->unit == CostUnit::Bytes
            ? filled(translate("trade-off", "%1 % of the size"), {shortText(arm.percent, 3)})
            : filled(translate("trade-off", "%1 % of the bit operations"), {shortText(arm.percent, 3)});
    return byChance ? filled(translate("trade-off", "%1 by chance"), {amount})
                    : filled(translate("trade-off", "%1 by %2"), {amount, by});
}

std::string choiceText(const TradeOff& tradeOff, CostUnit unit, const TradeOffWords& words) {
    const auto* front = tradeOff.front(unit);
    if (!front || !front->choice)
        return nothingToChoose(tradeOff, words.translate);
    auto text = ChoiceText(tradeOff, *front, words).text();
    if (tradeOff.finished < tradeOff.planned)
        text += ' ' + filled(words.translate("trade-off", "%1 of %2 runs are finished, so this may change."),
                             {std::to_string(tradeOff.finished), std::to_string(tradeOff.planned)});
    return text;
}

std::string tradeOffCsv(const TradeOff& tradeOff) {
    std::string csv =
        csvLine({"arm", "kind", "by", "layers", "bits", "bytes", "bops", "accuracy", "low", "high",
                 "finished", "planned", "front_bytes", "front_bops", "choice_bytes", "choice_bops"});
    for (std::size_t i = 0; i < tradeOff.arms.size(); ++i) {
        const auto& arm = tradeOff.arms[i];
        std::vector<std::string> cells{armText(arm),
                                       std::string(name(arm.kind)),
                                       arm.kind == ArmKind::Plain ? std::string() : name(arm.by),
                                       csvNumber(arm.layers),
                                       std::to_string(arm.bits),
                                       csvNumber(arm.costs[CostUnit::Bytes]),
                                       csvNumber(arm.costs[CostUnit::Bops]),
                                       csvNumber(arm.accuracy.mean),
                                       csvNumber(arm.accuracy.low),
                                       csvNumber(arm.accuracy.high),
                                       std::to_string(arm.finished()),
                                       std::to_string(arm.planned)};
        for (const bool chosen : {false, true})
            for (const auto unit : {CostUnit::Bytes, CostUnit::Bops}) {
                const auto* front = tradeOff.front(unit);
                const bool is = front && (chosen ? front->choice && front->choice->arm == i
                                                 : std::ranges::find(front->arms, i) != front->arms.end());
                cells.emplace_back(is ? "1" : "0");
            }
        csv += csvLine(cells);
    }
    return csv;
}

std::optional<std::size_t> kneeOf(const std::vector<std::pair<double, double>>& points) {
    if (points.size() < 3)
        return {};
    const auto [x0, y0] = points.front();
    const auto [x1, y1] = points.back();
    std::optional<std::size_t> knee;
    double farthest = 0;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double above = (points[i].second - y0) / (y1 - y0) - (points[i].first - x0) / (x1 - x0);
        if (above > farthest) {
            farthest = above;
            knee = i;
        }
    }
    return knee;
}

} // namespace pdqat
