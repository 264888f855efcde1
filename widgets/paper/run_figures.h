// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of a run into a folder, without a window.
#pragma once

#include "engine/api/ranking.h"
#include "widgets/paper/figure.h"
#include "widgets/run_data.h"

#include <QString>

#include <memory>
#include <vector>

namespace pdqat::ui {

/// A figure, what its files are called, and how large it is.
struct NamedFigure {
    QString name;
    std::unique_ptr<Figure> figure;
    QSizeF sizeMm;
};

/// accuracy, loss, layer-mse, dual-variables, dual-output and ranking, as far as there is a number in them;
/// with several low bit widths the per-layer ones once each ("layer-mse-2bit"). They read the numbers of
/// `run` when drawn, which must outlive them.
std::vector<NamedFigure> runFigures(const RunData& run, const std::vector<RankedLayer>& ranking);

/// Writes accuracy, loss, layer-mse, dual-variables, dual-output and ranking as PDF, SVG and PNG into
/// `folder` (made if missing); with several low bit widths the per-layer ones once each ("layer-mse-2bit").
/// Figures without a single number are left out. Returns the paths written. Needs a QGuiApplication,
/// offscreen will do.
/// @throws Error(Library) naming what cannot be written
std::vector<QString> renderRunFigures(const RunData& run, const std::vector<RankedLayer>& ranking,
                                      const QString& folder);

} // namespace pdqat::ui
