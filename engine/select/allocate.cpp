// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/allocate.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "engine/api/text.h"
#include "engine/api/words.h"
#include "engine/select/budget.h"

#include <algorithm>
#include <limits>
#include <map>

namespace pdqat::select {
namespace {

constexpr double summing = 1 + 1e-12; // rounds

/// Layers that have the same width, as one: what they may be.
struct Group {
    struct Option {
        Costs costs;
        double loss = 0;
        std::vector<std::size_t> ofLayers; ///< the option of each layer
    };
    std::vector<std::size_t> layers;
    std::vector<Option> options;
};

std::vector<Group> groupsOf(const AllocationTable& table) {
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
                all.loss += same->loss;
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

Allocation allocated(const AllocationTable& table, const std::vector<Group>& groups,
                     const std::vector<std::size_t>& choice) {
    std::vector<std::size_t> options(table.layers.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (std::size_t j = 0; j < groups[i].layers.size(); ++j)
            options[groups[i].layers[j]] = groups[i].options[choice[i]].ofLayers[j];
    return allocationOf(table, std::move(options));
}

double least(const Group& group, CostUnit unit) {
    return std::ranges::min(group.options, {}, [&](const auto& option) { return option.costs[unit]; })
        .costs[unit];
}
double most(const Group& group, CostUnit unit) {
    return std::ranges::max(group.options, {}, [&](const auto& option) { return option.costs[unit]; })
        .costs[unit];
}

/// What the last groups lose at least within what is left of one budget, if options could be mixed: no choice
/// does better; and a choice that comes near it.
class Relaxation {
public:
    Relaxation(const std::vector<Group>& groups, CostUnit unit) : unit_(unit) {
        tails_.resize(groups.size() + 1);
        std::vector<Step> steps;
        for (auto i = groups.size(); i-- > 0;) {
            auto& tail = tails_[i];
            tail.start = tails_[i + 1].start;
            addHull(groups[i], tail.start, steps);
            std::ranges::stable_sort(steps, std::greater(),
                                     [&](const Step& step) { return step.gain / step.costs[unit]; });
            Step sum;
            for (const auto& step : steps)
                tail.sums.push_back(sum += step);
        }
    }

    /// Of the groups from `first` on. Infinite where not even the cheapest fit.
    double leastLoss(std::size_t first, double budget) const {
        const auto& tail = tails_[first];
        const double left = budget - tail.start.costs[unit_];
        if (left < -1e-9 * std::max(1.0, budget))
            return std::numeric_limits<double>::infinity();
        const auto next = firstBeyond(tail, left);
        const Step taken = next == tail.sums.begin() ? Step() : *(next - 1);
        double gain = taken.gain;
        if (next != tail.sums.end())
            gain += (next->gain - taken.gain) * std::max(0.0, left - taken.costs[unit_]) /
                    (next->costs[unit_] - taken.costs[unit_]);
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
        if (const auto next = firstBeyond(tail, budget - sum.costs[unit_]); next != tail.sums.begin())
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
                                        [&](const Step& sum) { return sum.costs[unit_]; });
    }

    /// Adds a group's cheapest option, and the steps of its lower convex hull.
    void addHull(const Group& group, Step& start, std::vector<Step>& steps) const {
        std::vector<Step> points;
        for (const auto& option : group.options)
            points.push_back({option.costs, -option.loss});
        std::ranges::sort(points, {},
                          [&](const Step& point) { return std::pair(point.costs[unit_], -point.gain); });
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
    double slope(const Step& a, const Step& b) const {
        return (b.gain - a.gain) / (b.costs[unit_] - a.costs[unit_]);
    }

    CostUnit unit_;
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
        for (const auto& limit : limits) {
            relaxations_.emplace_back(groups_, limit.unit);
            double rest = 0;
            leastLeft_.emplace_back(1, rest);
            for (auto i = groups_.size(); i-- > 0;)
                leastLeft_.back().push_back(rest += least(groups_[i], limit.unit));
            std::ranges::reverse(leastLeft_.back());
        }
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
        auto at = std::ranges::min_element(last, {}, [&](const Label& partial) {
            return std::pair(partial.loss, partial.costs[limits_.front().unit]);
        });
        std::vector<std::size_t> choice(groups_.size());
        const auto* partial = &*at;
        for (auto i = groups_.size(); i-- > 0; partial = &steps[i][partial->before])
            choice[i] = partial->option;
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
            if (limits_[i].amount * summing < cheapest)
                throw Error(ErrorKind::Config, "budget",
                            asked + " is less than the cheapest choice takes, " +
                                costAmountText(unit, cheapest),
                            "Give at least " + exactText(unit, cheapest) + ", or allow narrower widths");
            if (limits_[i].amount > dearest * summing)
                throw Error(ErrorKind::Config, "budget",
                            asked + " is more than the dearest choice takes, " +
                                costAmountText(unit, dearest) + ": it limits nothing",
                            "Give at most " + exactText(unit, dearest));
        }
    }

private:
    /// As --budget takes it, rounded up to what is enough.
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
            if (costs[limits_[i].unit] + leastLeft_[i][groupsDone] > limits_[i].amount * summing)
                return false;
        return true;
    }

    /// No completion has less.
    double bound(const Label& partial, std::size_t groupsDone) const {
        double loss = 0;
        for (std::size_t i = 0; i < limits_.size(); ++i)
            loss = std::max(loss, relaxations_[i].leastLoss(groupsDone, limits_[i].amount -
                                                                            partial.costs[limits_[i].unit]));
        return partial.loss + loss;
    }

    /// Ends a choice of the first groups as the relaxations say, and remembers the least loss so found.
    void complete(const Label& label, std::size_t groupsDone) {
        for (std::size_t i = 0; i < limits_.size(); ++i) {
            const auto unit = limits_[i].unit;
            auto rest = relaxations_[i].nearby(groupsDone, limits_[i].amount - label.costs[unit]);
            const double loss = label.loss - rest.gain;
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
            return bound(label, group + 1) > incumbent_ + 1e-12 * std::max(1.0, incumbent_);
        });
        return unbeaten(std::move(all));
    }

    bool beats(const Label& a, const Label& b) const {
        return a.loss <= b.loss && std::ranges::all_of(limits_, [&](const CostLimit& limit) {
                   return a.costs[limit.unit] <= b.costs[limit.unit];
               });
    }

    std::vector<Label> unbeaten(std::vector<Label> all) const {
        const auto first = limits_.front().unit;
        std::ranges::stable_sort(
            all, {}, [&](const Label& partial) { return std::pair(partial.costs[first], partial.loss); });
        std::vector<Label> kept;
        for (const auto& partial : all) {
            const bool beaten =
                limits_.size() == 1
                    ? !kept.empty() && kept.back().loss <= partial.loss
                    : std::ranges::any_of(kept, [&](const Label& other) { return beats(other, partial); });
            if (!beaten)
                kept.push_back(partial);
        }
        return kept;
    }

    const AllocationTable& table_;
    const std::vector<CostLimit>& limits_;
    std::vector<Group> groups_;
    std::vector<Relaxation> relaxations_;        ///< per limit
    std::vector<std::vector<double>> leastLeft_; ///< per limit, what the groups from each on cost at least
    double incumbent_ = std::numeric_limits<double>::infinity();
};

} // namespace

std::vector<Allocation> frontOf(const AllocationTable& table, CostUnit unit) {
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
    Search search(table, limits);
    search.requireSensibleLimits();
    return search.best();
}

} // namespace pdqat::select
