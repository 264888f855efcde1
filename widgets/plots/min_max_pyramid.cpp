// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/min_max_pyramid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace pdqat::ui {

void MinMaxPyramid::clear() { *this = {}; }

void MinMaxPyramid::extend(std::size_t end, const ValueOf& value) {
    for (; size_ < end; ++size_) {
        take(static_cast<std::uint32_t>(size_), value);
        if ((size_ + 1) % leastStretch == 0)
            rise(value);
    }
}

void MinMaxPyramid::take(std::uint32_t index, const ValueOf& value) {
    const double now = value(index);
    if (std::isnan(now)) {
        open_.gap = index;
        return;
    }
    if (open_.lowest == none || now < value(open_.lowest))
        open_.lowest = index;
    if (open_.highest == none || now > value(open_.highest))
        open_.highest = index;
}

/// The open stretch is whole: it, and every pair that it completes, goes one level up.
void MinMaxPyramid::rise(const ValueOf& value) {
    auto whole = std::exchange(open_, {});
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size())
            levels_.emplace_back();
        auto& stretches = levels_[level];
        stretches.push_back(whole);
        if (stretches.size() % 2 != 0)
            return;
        const auto &left = stretches[stretches.size() - 2], &right = stretches.back();
        const auto better = [&](std::uint32_t one, std::uint32_t other, auto isBetter) {
            if (one == none || other == none)
                return std::min(one, other); // none is the largest
            return isBetter(value(other), value(one)) ? other : one;
        };
        whole = {better(left.lowest, right.lowest, std::less<double>()),
                 better(left.highest, right.highest, std::greater<double>()),
                 right.gap != none ? right.gap : left.gap};
    }
}

MinMaxPyramid::Pick MinMaxPyramid::pick(std::size_t begin, std::size_t end,
                                        const std::function<bool(std::size_t, std::size_t)>& narrow) const {
    Pick pick;
    std::size_t above = 0; ///< levels that stretches are taken from: the lowest so many; 0: single points
    const auto fits = [&](std::size_t at, std::size_t level) {
        const auto length = lengthOn(level);
        return at % length == 0 && at + length <= end && at / length < levels_[level].size() &&
               narrow(at, at + length - 1);
    };
    for (std::size_t at = begin; at < end;) {
        while (above < levels_.size() && fits(at, above))
            ++above;
        while (above > 0 && !fits(at, above - 1))
            --above;
        if (above == 0) {
            pick.indices.push_back(at++);
            continue;
        }
        const auto length = lengthOn(above - 1);
        const auto& [lowest, highest, gap] = levels_[above - 1][at / length];
        std::array<std::uint32_t, 3> each{lowest, highest, gap};
        std::ranges::sort(each);
        for (std::size_t i = 0; i < each.size() && each[i] != none; ++i)
            if (i == 0 || each[i] != each[i - 1])
                pick.indices.push_back(each[i]);
        pick.most = std::max(pick.most, length);
        at += length;
    }
    return pick;
}

} // namespace pdqat::ui
