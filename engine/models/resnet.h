// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Residual networks as classes.
#pragma once

#include "engine/models/network.h"
#include "engine/networks/resnet.h"

#include <memory>

namespace pdqat::models {

/// Uninitialised; modules as described. Errors as networks::describeResNet.
std::shared_ptr<Network> makeResNet(const networks::ResNetDesign& design,
                                    const networks::NetworkShape& shape);

} // namespace pdqat::models
