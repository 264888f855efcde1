// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a layer's low-precision output lies from its full-precision one. engine/quant/distances.h computes
// it.
#pragma once

#include <string_view>

namespace pdqat {

enum class Norm {
    L2, ///< mean squared difference
    L1  ///< mean absolute difference
};

constexpr std::string_view name(Norm value) {
    switch (value) {
    case Norm::L2: return "L2";
    case Norm::L1: return "L1";
    }
    return {};
}

/// As heads of columns and axes have it.
constexpr std::string_view symbol(Norm value) {
    switch (value) {
    case Norm::L2: return "MSE";
    case Norm::L1: return "MAE";
    }
    return {};
}

/// In lists.
constexpr std::string_view label(Norm value) {
    switch (value) {
    case Norm::L2: return "Mean square (L2)";
    case Norm::L1: return "Mean absolute (L1)";
    }
    return {};
}

} // namespace pdqat
