// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/config.h"

namespace pdqat {

/// resnet20q for CIFAR-10.
inline RunConfig cifar(std::int64_t expand) {
    RunConfig config;
    config.data.set = "cifar10";
    config.network.expand = expand;
    return config;
}

} // namespace pdqat
