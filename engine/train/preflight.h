// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a configuration can be trained on this machine, known before anything is started or written.
#pragma once

#include "engine/api/config.h"
#include "engine/api/error.h"

#include <vector>

namespace pdqat::train {

/// Everything in the way: values and layer names, missing data files, images larger than the network's input,
/// a device that is not there. Fast enough to call at every change of a form. Any thread.
std::vector<Error> obstacles(const RunConfig& config);

/// @throws the first of obstacles()
void requireTrainable(const RunConfig& config);

} // namespace pdqat::train
