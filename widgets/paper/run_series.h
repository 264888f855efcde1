// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of a run and their curves, named and coloured: the same on the live pages and in figures made
// without a window. A plot more is a row of runPlots().
#pragma once

#include "widgets/basics/explanations.h"
#include "widgets/paper/figure.h"
#include "widgets/plots/series_spec.h"

namespace pdqat::ui {

/// Which per-layer values: running ones of training batches, or epoch means of a split.
enum class LayerValues { Batches, Train, Validation };
constexpr std::string_view name(LayerValues value) {
    switch (value) {
    case LayerValues::Batches: return "batches";
    case LayerValues::Train: return "train";
    case LayerValues::Validation: return "val";
    }
    return {};
}

enum class PlotPage { Overview, Layers, LayersMore };

/// What a plot has a curve for.
enum class CurvesOf {
    Run,           ///< the run itself: one curve
    Widths,        ///< every bit width and split, and its running values
    Layers,        ///< every layer of a low bit width
    BoundedLayers, ///< every layer that is constrained
    BoundedOutput  ///< the output, where it is constrained
};

struct RunPlot {
    const char* id;   ///< in object names: "accuracy"
    const char* file; ///< name of the figure
    PlotPage page;
    CurvesOf curvesOf;
    /// Names of the series (engine/api/series.h) without split, bit width and layer: "accuracy", "dual". One,
    /// or one for each of LayerValues.
    std::vector<const char*> series;
    const char* title;  ///< not translated, as is `axis`
    const char* axis;   ///< nullptr: what the norm of the run measures
    bool level = false; ///< ε bounds it, and is drawn
    bool logarithmic = false;
    std::optional<Term> about = {}; ///< what its title explains
    bool downwards = false;         ///< the least is at the top
    bool aroundZero = false;        ///< colours of its map part at 0

    bool hasMap() const { return curvesOf == CurvesOf::Layers || curvesOf == CurvesOf::BoundedLayers; }
};

const std::vector<RunPlot>& runPlots();
const RunPlot& runPlot(const char* id); ///< @param id one of those
PlotLabels labelsOf(const RunPlot& plot, const RunData* run);

/// The plot's curves of a run; those of layers at that low bit width. They refer to `run`, which must outlive
/// them.
SeriesList plotSeries(const RunData& run, const RunPlot& plot, int bits = 0,
                      LayerValues values = LayerValues::Batches);

SeriesColor constraintColor(const RunData& run, const ConstraintInfo& constraint);
/// The network's own name, as in files and on the command line; "Output" for the output constraint.
QString constraintName(const std::string& layer);
/// "2 bit", "32 bit".
QString widthName(int bits);
FigureInfo aboutRun(const RunData& run, const QString& title);

} // namespace pdqat::ui
