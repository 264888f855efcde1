// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network in float64, where formulas are compared with plain renderings.
#pragma once

#include "engine/models/registry.h"

#include <memory>

namespace pdqat {

inline std::shared_ptr<Network> doubleNetwork(const RunConfig& config) {
    auto network = makeNetwork(config);
    network->to(torch::kFloat64);
    return network;
}

} // namespace pdqat
