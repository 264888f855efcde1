// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of feature maps, used again step after step: fresh memory costs a page fault for every 4 KiB, which
// is a tenth of a step in a narrow network.
#pragma once

#include <torch/types.h>

namespace pdqat::models {

/// N × C × H × W, float32, channels-last, on the CPU, its values undefined. Its memory goes back to the pool
/// with the last tensor that uses it. Any thread.
torch::Tensor pooledMap(at::IntArrayRef sizes);

/// Gives what no tensor uses back to the system: at the end of a run.
void emptyMapPool();

} // namespace pdqat::models
