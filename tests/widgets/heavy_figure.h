// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of many long, noisy curves.
#pragma once

#include "widgets/paper/curve_figure.h"

#include <cmath>
#include <vector>

namespace pdqat::test {

/// Owns the curves that its figure shows.
struct HeavyFigure {
    std::vector<ui::Curve> curves;
    ui::CurveFigure figure;

    explicit HeavyFigure(int count = 54, int points = 100'000) : curves(static_cast<std::size_t>(count)) {
        quint32 state = 1;
        for (std::size_t c = 0; c < curves.size(); ++c) {
            for (int i = 0; i < points; ++i) {
                state = state * 1664525U + 1013904223U;
                curves[c].x.push_back(i * 1e-3);
                curves[c].y.push_back(static_cast<double>(c) + state / 4294967296.0 +
                                      20 * std::exp(-i * 2e-5));
            }
            figure.series.push_back({QString::number(c),
                                     QStringLiteral("Layer %1").arg(c),
                                     {ui::SeriesColor::Kind::Layer, static_cast<int>(c), count},
                                     Qt::SolidLine,
                                     qQNaN(),
                                     [this, c]() -> const ui::Curve& { return curves[c]; }});
        }
    }
    HeavyFigure(const HeavyFigure&) = delete;
    HeavyFigure& operator=(const HeavyFigure&) = delete;
};

} // namespace pdqat::test
