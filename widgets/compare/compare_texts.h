// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared, as people read it.
#pragma once

#include "engine/api/comparison.h"

#include <QString>

namespace pdqat::ui {

/// "Test accuracy (%)"; `split` is named where the value is of one.
QString comparedValueText(ComparedValue value, Split split);
QString layerQuantityText(LayerQuantity quantity);
QString compareAxisText(CompareAxis axis);
QString splitText(Split split);
/// Of the metrics that curves can have: "accuracy", "loss", "lambda", "mse", "slack".
QString curveMetricText(const std::string& metric);

int decimalsOf(ComparedValue value);
/// "86.12 ± 0.31"; "–" for none. `signedNumber`: with its plus.
QString comparedText(const Estimate& estimate, int decimals, bool signedNumber = false);

} // namespace pdqat::ui
