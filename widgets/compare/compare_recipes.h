// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison shows as recipes, which make the same figures and tables again.
#pragma once

#include "engine/api/comparison.h"

namespace pdqat::ui {

/// Accuracy, loss or the numbers of one layer by epoch; a series for each group.
Recipe curvesRecipe(const Comparison& comparison);
/// A row for each group, a column for each bit width that all of them have.
Recipe tableRecipe(const Comparison& comparison);
/// A quantity of the layers, a series for each group. Bits have no recipe: their errors stand in.
Recipe layersRecipe(const Comparison& comparison, LayerQuantity quantity);
/// Of numbers that recipes know: accuracy, loss, size, bit operations, kept layers, time. Others are
/// replaced by accuracy and size.
Recipe scatterRecipe(const Comparison& comparison, ComparedValue x, ComparedValue y);

} // namespace pdqat::ui
