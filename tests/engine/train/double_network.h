// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A network in float64, where formulas are compared with plain renderings.
#pragma once

#include "engine/models/make_network.h"

#include <memory>

namespace pdqat::train {

inline std::shared_ptr<models::Network> doubleNetwork(const RunConfig& config) {
    auto network = models::makeNetwork(config);
    network->to(torch::kFloat64);
    return network;
}

} // namespace pdqat::train
