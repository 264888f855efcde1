// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/select/agreement.h"

#include <cmath>

namespace pdqat::select {
namespace {

int sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

} // namespace

double kendallTau(std::span<const double> a, std::span<const double> b) {
    double sum = 0, untiedA = 0, untiedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int orderA = sign(a[i] - a[j]), orderB = sign(b[i] - b[j]);
            sum += orderA * orderB;
            untiedA += std::abs(orderA);
            untiedB += std::abs(orderB);
        }
    return sum / std::sqrt(untiedA * untiedB);
}

} // namespace pdqat::select
