// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot is told about one of its curves; the numbers stay where they are and are fetched when drawn.
#pragma once

#include "engine/api/axis_scale.h"
#include "widgets/plots/palette.h"
#include "widgets/run_data.h"

#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace pdqat::ui {

struct PlotLabels {
    QString title, x, y;
    QString at = {};          ///< a place along x, "batch %1"; empty: "epoch %1"
    bool downwards = false;   ///< the least is at the top: ranks
    bool aroundZero = false;  ///< colours part at 0: above it is another thing than below
    QString explanation = {}; ///< of the title, for whoever rests the mouse on it
};

struct SeriesSpec {
    QString key;  ///< unique in its plot; a layer's name for layers
    QString name; ///< shown, translated
    SeriesColor color;
    Qt::PenStyle line = Qt::SolidLine;
    double level = std::numeric_limits<double>::quiet_NaN(); ///< ε, drawn as a dashed line; NaN: none
    /// The numbers; called on the interface's thread, the reference is used at once.
    std::function<const Curve&()> curve;
    bool noisy = false; ///< values of single batches: behind the others, smoothed where a plot is asked to
    bool marked = true; ///< where there are few points, each is a disc; a single one always is
};

using SeriesList = std::vector<SeriesSpec>;

/// The same curves with their numbers of now: independent of the run.
inline SeriesList frozen(SeriesList series) {
    for (auto& spec : series)
        spec.curve = [copy = std::make_shared<const Curve>(spec.curve())]() -> const Curve& { return *copy; };
    return series;
}

/// What lies behind comes first: noisy curves, then from the last to the first.
std::vector<std::size_t> drawOrder(const SeriesList& series);

/// An exponential moving average, without the pull of its beginning. Values that are not finite are passed
/// over.
class Smoother {
public:
    explicit Smoother(double weight) : weight_(weight) {} ///< of what came before: 0 (none) to below 1
    double operator()(double value);

private:
    double weight_, sum_ = 0, share_ = 0;
};

/// Newest value; NaN for a curve without points.
inline double lastValue(const Curve& curve) {
    return curve.y.empty() ? std::numeric_limits<double>::quiet_NaN() : curve.y.back();
}

} // namespace pdqat::ui
