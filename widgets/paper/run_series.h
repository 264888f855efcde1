// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run, named and coloured: the same for the live pages and for figures made without a window.
#pragma once

#include "widgets/paper/figure.h"
#include "widgets/plots/series_spec.h"

namespace pdqat::ui {

/// Which per-layer values: running ones of training batches, or epoch means of a split.
enum class LayerValues { Batches, Train, Validation };

// The lists refer to `run`, which must outlive them.
SeriesList accuracySeries(const RunData& run);
SeriesList lossSeries(const RunData& run);
/// d_l of the layers of one bit width, with their ε.
SeriesList layerSeries(const RunData& run, int bits, LayerValues values);
/// λ of the layers of one bit width.
SeriesList dualSeries(const RunData& run, int bits);
/// λ of the output constraint of one bit width.
SeriesList outputDualSeries(const RunData& run, int bits);

/// Low bit widths under constraints, in the order of the configuration.
std::vector<int> lowWidths(const RunData& run);
SeriesColor constraintColor(const RunData& run, const ConstraintInfo& constraint);
/// The network's own name, as in files and on the command line; "Output" for the output constraint.
QString constraintName(const std::string& layer);
/// "2 bit", "32 bit".
QString widthName(int bits);
FigureInfo aboutRun(const RunData& run, const QString& title);

} // namespace pdqat::ui
