// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/series_spec.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pdqat::ui {

std::vector<std::size_t> drawOrder(const SeriesList& series) {
    std::vector<std::size_t> order(series.size());
    std::iota(order.rbegin(), order.rend(), std::size_t(0));
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return series[i].noisy; });
    return order;
}

double Smoother::operator()(double value) {
    if (!std::isfinite(value))
        return value;
    sum_ = weight_ * sum_ + (1 - weight_) * value;
    share_ = weight_ * share_ + (1 - weight_);
    return sum_ / share_;
}

} // namespace pdqat::ui
