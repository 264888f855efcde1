// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how much each layer matters to a trained network (engine/api/sensitivity.h).
#pragma once

#include "engine/api/sensitivity.h"
#include "engine/train/split_evaluator.h"

#include <functional>
#include <map>
#include <string>

namespace pdqat::train {

/// What was measured so far, after each measure.
using OnMeasure = std::function<void(const Sensitivity&, std::int64_t done, std::int64_t all)>;

/// Fills in what `so` has not measured yet; its plan says how. Running statistics of batch normalisation
/// move: the network is of no further use. Gradients are those of single operations in evaluation mode, in
/// float32.
/// @param model  the weights, as SplitEvaluator::loadWeights takes them
/// @param others  widths of Sensitivity::atWidths; those that are there already stay
/// @throws Diverged, Error(Data), Error(Usage) for a split without images
Sensitivity measureSensitivity(SplitEvaluator& on, const std::map<std::string, torch::Tensor>& model,
                               Sensitivity so, const std::vector<int>& others, const OnMeasure& tell);

} // namespace pdqat::train
