// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison shows as recipes, which make the same figures and tables again.
#pragma once

#include "engine/api/comparison.h"

#include <optional>

namespace pdqat::ui {

/// Accuracy, loss or the numbers of layers by epoch; a series for each group. None along batches or time.
std::optional<Recipe> curvesRecipe(const Comparison& comparison);
/// A row for each group, a column for the bit width compared and one for 32 bit.
Recipe tableRecipe(const Comparison& comparison);
/// λ, error or slack of the layers, a series for each group. None of their bits.
std::optional<Recipe> layersRecipe(const Comparison& comparison, LayerQuantity quantity);
/// None of what recipes do not know: a latency, an accuracy or loss along x.
std::optional<Recipe> scatterRecipe(const Comparison& comparison, ComparedValue x, ComparedValue y);

} // namespace pdqat::ui
