// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/allocate.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/select/budget.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace pdqat::select {
namespace {

/// Layers that have the same width, as one: what they may be.
struct Group {
    struct Option {
        Costs costs;
        double loss = 0;                   ///< with the noise, which decides where losses are equal
        std::vector<std::size_t> ofLayers; ///< the option of each layer
    };
    std::vector<std::size_t> layers;
    std::vector<Option> options;
};

/// Losses with the noise as what lies behind their last digit: all layers' noise together is 1e-8 of what
/// they can lose.
class LossWithNoise {
public:
    explicit LossWithNoise(const AllocationTable& table) {
        double losses = 0, noises = 0;
        for (const auto& layer : table.layers) {
            losses += std::ranges::max(layer.options, {}, &WidthOption::loss).loss;
            noises += std::ranges::max(layer.options, {}, &WidthOption::noise).noise;
        }
        if (noises == 0)
            return;
        // Powers of two, and multiples of one: noises add up exactly in whatever order, so that equals stay
        // equal.
        weight_ = losses > 0 ? std::ldexp(1.0, std::ilogb(1e-8 * losses / noises)) : 1;
        step_ = std::ldexp(1.0, std::ilogb(losses + weight_ * noises) + 1 - 52);
    }
    double operator()(const WidthOption& option) const {
        return option.loss + (weight_ > 0 ? step_ * std::round(weight_ * option.noise / step_) : 0);
    }

private:
    double weight_ = 0, step_ = 0;
};

std::vector<Group> groupsOf(const AllocationTable& table) {
    const LossWithNoise lossOf(table);
    std::map<std::size_t, Group> byGroup;
    for (std::size_t i = 0; i < table.layers.size(); ++i)
        byGroup[table.layers[i].group].layers.push_back(i);
    std::vector<Group> groups;
    for (auto& [id, group] : byGroup) {
        for (const auto& first : table.layers[group.layers.front()].options) {
            Group::Option all;
            for (const auto layer : group.layers) {
                const auto& options = table.layers[layer].options;
                const auto same = std::ranges::find(options, first.bits, &WidthOption::bits);
                if (same == options.end())
                    break;
                all.costs += same->costs;
                all.loss += lossOf(*same);
                all.ofLayers.push_back(static_cast<std::size_t>(same - options.begin()));
            }
            if (all.ofLayers.size() == group.layers.size())
                group.options.push_back(std::move(all));
        }
        if (group.options.empty())
            throw Error(ErrorKind::Config, "layer " + table.layers[group.layers.front()].layer,
                        "it shares no bit width with the layer that reads the same input",
                        "Give both the same widths, or do not tie them");
        groups.push_back(std::move(group));
    }
    return groups;
}

void requireMeasured(const AllocationTable& table, CostUnit unit) {
    if (unit == CostUnit::Latency && table.latency.empty())
        throw Error(ErrorKind::Usage, "budget", "nobody measured how long the layers take",
                    "Give one of bops or bytes, or measure it: pdqat latency " + table.run);
}

Allocation allocated(const AllocationTable& table, const std::vector<Group>& groups,
                     const std::vector<std::size_t>& choice) {
    std::vector<std::size_t> options(table.layers.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = 0; j < groups[i].layers.size(); ++j)
            options[groups[i].layers[j]] = groups[i].options[choice[i]].ofLayers[j];
    return allocationOf(table, std::move(options));
}

/// Of the units, each times its weight.
double weighed(const Costs& costs, const Costs& weights) {
    double sum = 0;
    for (const auto unit : allOf<CostUnit>)
        if (weights[unit] > 0) // nobody may have measured the others
            sum += weights[unit] * costs[unit];
    return sum;
}

double least(const Group& group, CostUnit unit) {
    return std::ranges::min(group.options, {}, [&](const auto& option) { return option.costs[unit]; })
        .costs[unit];
}
double most(const Group& group, CostUnit unit) {
    return std::ranges::max(group.options, {}, [&](const auto& option) { return option.costs[unit]; })
        .costs[unit];
}

/// What the last groups lose at least within what is left of a budget, if options could be mixed: no choice
/// does better; and a choice that comes near it. Costs are weighed sums of their units.
class Relaxation {
public:
    Relaxation(const std::vector<Group>& groups, const Costs& weights) : weights_(weights) {
        tails_.resize(groups.size() + 1);
        std::vector<Step> steps;
        for (auto i = groups.size(); i-- > 0;) {
            auto& tail = tails_[i];
            tail.start = tails_[i + 1].start;
            addHull(groups[i], tail.start, steps);
            std::ranges::stable_sort(steps, std::greater(),
                                     [&](const Step& step) { return step.gain / cost(step); });
            Step sum;
            for (const auto& step : steps)
                tail.sums.push_back(sum += step);
        }
    }

    /// Of the groups from `first` on. Infinite where not even the cheapest fit.
    double leastLoss(std::size_t first, double budget) const {
        const auto& tail = tails_[first];
        const double left = budget - cost(tail.start);
        if (left < -1e-9 * std::max(1.0, budget))
            return std::numeric_limits<double>::infinity();
        const auto next = firstBeyond(tail, left);
        const Step taken = next == tail.sums.begin() ? Step() : *(next - 1);
        double gain = taken.gain;
        if (next != tail.sums.end())
            gain +=
                (next->gain - taken.gain) * std::max(0.0, left - cost(taken)) / (cost(*next) - cost(taken));
        return -tail.start.gain - gain;
    }

    /// A choice for the groups from `first` on that spends nearly all of the budget: costs, and the loss
    /// below 0 as a gain.
    struct Step {
        Costs costs;
        double gain = 0;
        Step& operator+=(const Step& other) {
            costs += other.costs;
            gain += other.gain;
            return *this;
        }
    };
    Step nearby(std::size_t first, double budget) const {
        const auto& tail = tails_[first];
        auto sum = tail.start;
        if (const auto next = firstBeyond(tail, budget - cost(sum)); next != tail.sums.begin())
            sum += *(next - 1);
        return sum;
    }

private:
    struct Tail {
        Step start;             ///< with every group's cheapest option
        std::vector<Step> sums; ///< steps to dearer options added up, the most worthwhile first
    };

    std::vector<Step>::const_iterator firstBeyond(const Tail& tail, double left) const {
        return std::ranges::upper_bound(tail.sums, std::max(left, 0.0), {},
                                        [&](const Step& sum) { return cost(sum); });
    }

    /// Adds a group's cheapest option, and the steps of its lower convex hull.
    void addHull(const Group& group, Step& start, std::vector<Step>& steps) const {
        std::vector<Step> points;
        for (const auto& option : group.options)
            points.push_back({option.costs, -option.loss});
        std::ranges::sort(points, {}, [&](const Step& point) { return std::pair(cost(point), -point.gain); });
        std::vector<Step> hull;
        for (const auto& point : points) {
            if (!hull.empty() && point.gain <= hull.back().gain)
                continue;
            while (hull.size() > 1 && slope(hull[hull.size() - 2], hull.back()) <= slope(hull.back(), point))
                hull.pop_back();
            hull.push_back(point);
        }
        start += hull.front();
        for (std::size_t i = 1; i < hull.size(); ++i) {
            auto& step = steps.emplace_back(hull[i]);
            step.gain -= hull[i - 1].gain;
            for (const auto unit : allOf<CostUnit>)
                step.costs[unit] -= hull[i - 1].costs[unit];
        }
    }
    double slope(const Step& a, const Step& b) const { return (b.gain - a.gain) / (cost(b) - cost(a)); }

    double cost(const Step& step) const { return weighed(step.costs, weights_); }

    Costs weights_;
    std::vector<Tail> tails_; ///< per group from which on; one more, of none
};

/// The choice of the first groups, as a step from that of one group less.
struct Label {
    Costs costs;
    double loss = 0;
    std::size_t before = 0, option = 0;
};

class Search {
public:
    Search(const AllocationTable& table, const std::vector<CostLimit>& limits)
        : table_(table), limits_(limits), groups_(groupsOf(table)) {
        // Those that cost much first: what many cheap ones can do at best, they can nearly do.
        std::ranges::stable_sort(groups_, std::greater(), [&](const Group& group) {
            return most(group, limits.front().unit) - least(group, limits.front().unit);
        });
        Costs shares;
        for (const auto& limit : limits) {
            Costs one;
            one[limit.unit] = 1;
            relaxations_.push_back({Relaxation(groups_, one), one, limit.amount});
            shares[limit.unit] = 1 / limit.amount;
            double rest = 0;
            leastLeft_.emplace_back(1, rest);
            for (auto i = groups_.size(); i-- > 0;)
                leastLeft_.back().push_back(rest += least(groups_[i], limit.unit));
            std::ranges::reverse(leastLeft_.back());
        }
        // What meets every limit meets the sum of its shares of them.
        if (limits.size() > 1)
            relaxations_.push_back({Relaxation(groups_, shares), shares, static_cast<double>(limits.size())});
        for (const auto& group : groups_)
            scale_ += std::ranges::max(group.options, {}, &Group::Option::loss).loss;
    }

    Allocation best() {
        std::vector<std::vector<Label>> steps{{Label{table_.rest, 0, 0, 0}}};
        for (std::size_t i = 0; i < groups_.size(); ++i)
            steps.push_back(next(steps.back(), i));
        if (steps.back().empty())
            throw Error(ErrorKind::Config, "budget",
                        "no choice of bit widths meets all of it at once: " + limitsText(),
                        "Leave one of them out, or raise it");
        const auto& last = steps.back();
        auto at = std::ranges::min_element(last, {}, [&](const Label& label) {
            return std::pair(label.loss, label.costs[limits_.front().unit]);
        });
        std::vector<std::size_t> choice(groups_.size());
        const auto* label = &*at;
        for (auto i = groups_.size(); i-- > 0; label = &steps[i][label->before])
            choice[i] = label->option;
        return allocated(table_, groups_, choice);
    }

    void requireSensibleLimits() const {
        for (std::size_t i = 0; i < limits_.size(); ++i) {
            const auto unit = limits_[i].unit;
            const double cheapest = table_.rest[unit] + leastLeft_[i].front();
            double dearest = table_.rest[unit];
            for (const auto& group : groups_)
                dearest += most(group, unit);
            const auto asked = costAmountText(unit, limits_[i].amount);
            if (limits_[i].amount * roundingOfSums < cheapest)
                throw Error(ErrorKind::Config, "budget",
                            asked + " is less than the cheapest choice takes, " +
                                costAmountText(unit, cheapest),
                            "Give at least " + exactText(unit, cheapest) + ", or allow narrower widths");
            if (limits_[i].amount > dearest * roundingOfSums)
                throw Error(ErrorKind::Config, "budget",
                            asked + " is more than the dearest choice takes, " +
                                costAmountText(unit, dearest) + ": it limits nothing",
                            "Give at most " + exactText(unit, dearest));
        }
    }

private:
    /// As --budget takes it.
    static std::string exactText(CostUnit unit, double amount) {
        return std::string(name(unit)) + '=' + shortText(amount, 15);
    }
    std::string limitsText() const {
        std::vector<std::string> texts;
        for (const auto& limit : limits_)
            texts.push_back(costAmountText(limit.unit, limit.amount));
        return join(texts, " and ");
    }

    bool fits(const Costs& costs, std::size_t groupsDone) const {
        for (std::size_t i = 0; i < limits_.size(); ++i)
            if (costs[limits_[i].unit] + leastLeft_[i][groupsDone] > limits_[i].amount * roundingOfSums)
                return false;
        return true;
    }

    /// No completion has less.
    double bound(const Label& label, std::size_t groupsDone) const {
        double loss = 0;
        for (const auto& [relaxation, weights, amount] : relaxations_)
            loss = std::max(loss, relaxation.leastLoss(groupsDone, amount - weighed(label.costs, weights)));
        return label.loss + loss;
    }

    /// Ends a choice of the first groups as the relaxations say, and remembers the least loss so found.
    void complete(const Label& label, std::size_t groupsDone) {
        for (const auto& [relaxation, weights, amount] : relaxations_) {
            auto rest = relaxation.nearby(groupsDone, amount - weighed(label.costs, weights));
            const double loss = std::max(0.0, label.loss - rest.gain);
            rest.costs += label.costs;
            if (loss < incumbent_ && fits(rest.costs, groups_.size()))
                incumbent_ = loss;
        }
    }

    std::vector<Label> next(const std::vector<Label>& before, std::size_t group) {
        std::vector<Label> all;
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < groups_[group].options.size(); ++j) {
                const auto& option = groups_[group].options[j];
                Label partial{before[i].costs, before[i].loss + option.loss, i, j};
                partial.costs += option.costs;
                if (!fits(partial.costs, group + 1))
                    continue;
                complete(partial, group + 1);
                all.push_back(partial);
            }
        std::erase_if(all, [&](const Label& label) {
            return bound(label, group + 1) > incumbent_ + (roundingOfSums - 1) * scale_;
        });
        return unbeaten(std::move(all));
    }

    /// Without those that another one beats in loss and all costs.
    std::vector<Label> unbeaten(std::vector<Label> all) const {
        const auto first = limits_.front().unit;
        std::ranges::stable_sort(
            all, {}, [&](const Label& label) { return std::pair(label.costs[first], label.loss); });
        std::vector<Label> kept;
        std::map<double, double> stairs; // of those kept: the least loss up to each cost in the second unit
        for (const auto& label : all) {
            const double second = limits_.size() > 1 ? label.costs[limits_[1].unit] : 0;
            const auto above = stairs.upper_bound(second);
            const bool beaten =
                limits_.size() > 2
                    ? std::ranges::any_of(kept, [&](const Label& other) { return beats(other, label); })
                    : above != stairs.begin() && std::prev(above)->second <= label.loss;
            if (beaten)
                continue;
            kept.push_back(label);
            stairs[second] = label.loss;
            for (auto next = stairs.upper_bound(second); next != stairs.end() && next->second >= label.loss;)
                next = stairs.erase(next);
        }
        return kept;
    }
    bool beats(const Label& a, const Label& b) const {
        return a.loss <= b.loss && std::ranges::all_of(limits_, [&](const CostLimit& limit) {
                   return a.costs[limit.unit] <= b.costs[limit.unit];
               });
    }

    /// Of one limit, or of all: what it weighs, and what may be spent.
    struct Relaxed {
        Relaxation relaxation;
        Costs weights;
        double amount;
    };
    const AllocationTable& table_;
    const std::vector<CostLimit>& limits_;
    std::vector<Group> groups_;
    std::vector<Relaxed> relaxations_;
    std::vector<std::vector<double>> leastLeft_; ///< per limit, what the groups from each on cost at least
    double scale_ = 0;                           ///< of the losses: the most that a choice can lose
    double incumbent_ = std::numeric_limits<double>::infinity();
};

} // namespace

std::vector<Allocation> frontOf(const AllocationTable& table, CostUnit unit) {
    requireMeasured(table, unit);
    const auto groups = groupsOf(table);
    std::vector<std::vector<LayerOption>> options;
    for (const auto& group : groups) {
        auto& list = options.emplace_back();
        for (const auto& option : group.options)
            list.push_back({option.costs[unit], -option.loss, 0});
    }
    std::vector<Allocation> front;
    for (const auto& choice : bestChoices(options))
        front.push_back(allocated(table, groups, choice.options));
    return front;
}

Allocation bestWithin(const AllocationTable& table, const std::vector<CostLimit>& limits) {
    for (const auto& limit : limits)
        requireMeasured(table, limit.unit);
    if (limits.empty())
        throw Error(ErrorKind::Internal, "budget", "there is none");
    Search search(table, limits);
    search.requireSensibleLimits();
    return search.best();
}

} // namespace pdqat::select
