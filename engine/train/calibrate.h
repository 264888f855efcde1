// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a network with given weights needs of the data before it can be quantized: sizes of steps, statistics.
#pragma once

#include "engine/api/events.h"
#include "engine/train/split_evaluator.h"

#include <optional>

namespace pdqat::train {

/// Fits, to the first quant.calibration_images of a fixed order of the training images (fewer where there are
/// fewer), what is not fitted yet:
///   - learned steps of weights, each with the least squared error
///   - the steps of scaled activations, each the one of least squared error over a histogram of what its
///     layers read at 32 bits
///   - batch normalisation that was put in to change nothing: its statistics become those of the layer, its γ
///     and β such that it still changes nothing at 32 bits
/// False when the gate said otherwise; what is fitted then is not all.
bool calibrate(SplitEvaluator& on);

/// The same, and batch normalisation of low widths that has seen no batch, or still is a copy of that for 32
/// bits, has its statistics corrected; then measures validation and test split at every width. Nothing when
/// the gate said otherwise.
std::optional<Baseline> quantizeAfterTraining(SplitEvaluator& on);

} // namespace pdqat::train
