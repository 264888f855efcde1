// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what is inside a trained network (engine/api/insight.h).
#pragma once

#include "engine/api/insight.h"
#include "engine/train/split_evaluator.h"

#include <functional>
#include <map>
#include <string>

namespace pdqat::train {

/// What was measured so far, after each batch: layers are there when all of them are, confusions likewise.
using OnInsight = std::function<void(const Insight&)>;

/// Fills in what `so` has not measured yet; its plan says how. Blocks; used by one thread. Weights are
/// counted by LayerWeight::whole(), inputs are those that each width's pass convolves, operation by
/// operation; confusions are of the very logits whose accuracy SplitEvaluator::measure() says.
/// @param model  the weights, as SplitEvaluator::loadWeights takes them
/// @return incomplete where the evaluator's gate said otherwise
/// @throws Error(Data), Error(Usage) for a split without images, Error(Checkpoint) for weights whose numbers
/// are not finite, or whose quantized inputs have no steps
Insight measureInsight(SplitEvaluator& on, const std::map<std::string, torch::Tensor>& model, Insight so,
                       const OnInsight& tell);

} // namespace pdqat::train
