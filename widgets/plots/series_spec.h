// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plot is told about one of its curves; the numbers stay where they are and are fetched when drawn.
#pragma once

#include "widgets/plots/palette.h"
#include "widgets/run_data.h"

#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace pdqat::ui {

struct SeriesSpec {
    QString key;  ///< unique in its plot; a layer's name for layers
    QString name; ///< shown, translated
    SeriesColor color;
    Qt::PenStyle line = Qt::SolidLine;
    double level = std::numeric_limits<double>::quiet_NaN(); ///< ε, drawn as a dashed line; NaN: none
    /// The numbers; called on the interface's thread, the reference is used at once.
    std::function<const Curve&()> curve;
};

using SeriesList = std::vector<SeriesSpec>;

/// The same curves with their numbers of now: independent of the run.
inline SeriesList frozen(SeriesList series) {
    for (auto& spec : series)
        spec.curve = [copy = std::make_shared<const Curve>(spec.curve())]() -> const Curve& { return *copy; };
    return series;
}

/// Newest value; NaN for a curve without points.
inline double lastValue(const Curve& curve) {
    return curve.y.empty() ? std::numeric_limits<double>::quiet_NaN() : curve.y.back();
}

/// Range of what can be drawn; empty as long as lower > upper.
struct Extent {
    double lower = std::numeric_limits<double>::infinity();
    double upper = -std::numeric_limits<double>::infinity();
    bool empty() const { return lower > upper; }
    void add(double value) {
        lower = value < lower ? value : lower;
        upper = value > upper ? value : upper;
    }
    void add(const Extent& other) {
        lower = other.lower < lower ? other.lower : lower;
        upper = other.upper > upper ? other.upper : upper;
    }
};

} // namespace pdqat::ui
