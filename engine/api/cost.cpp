// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/cost.h"

namespace pdqat {

LayerCost NetworkCost::total() const {
    auto sum = rest;
    sum.bits = bothAt(bits);
    for (const auto& layer : layers) {
        sum.parameters += layer.parameters;
        sum.macs += layer.macs;
        sum.bops += layer.bops;
        sum.bytes += layer.bytes;
    }
    return sum;
}

} // namespace pdqat
