// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Custom Scalars" of TensorBoard: which curves stand in one chart.
#pragma once

#include "engine/api/events.h"

namespace pdqat::track {

namespace tensorboard {
class Event;
}

/// Accuracy and loss, then per bit width: errors and dual variables of all layers, the output's, the
/// batches'.
tensorboard::Event layoutSummary(const RunStarted& started, double time);

} // namespace pdqat::track
