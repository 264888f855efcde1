// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's distance, by norm: the mean of value(Δ) over all of Δ = a − a^q. Its derivative to a is
// factor · slope(Δ) / n. One row a norm, for tensors and for the kernels' vectors alike: `Of` has the
// operations.
#pragma once

#include "engine/api/norm.h"

namespace pdqat::quant {

template <class Of>
struct SquaredDistance {
    static constexpr double factor = 2;
    static inline __attribute__((always_inline)) auto value(auto d) { return d * d; }
    static inline __attribute__((always_inline)) auto slope(auto d) { return d; }
};

template <class Of>
struct AbsoluteDistance {
    static constexpr double factor = 1;
    static inline __attribute__((always_inline)) auto value(auto d) { return Of::absolute(d); }
    static inline __attribute__((always_inline)) auto slope(auto d) { return Of::sign(d); }
};

/// use(row of the norm)
template <class Of>
inline __attribute__((always_inline)) auto withDistance(Norm norm, auto use) {
    switch (norm) {
    case Norm::L2: return use(SquaredDistance<Of>());
    case Norm::L1: return use(AbsoluteDistance<Of>());
    }
    __builtin_unreachable();
}

} // namespace pdqat::quant
