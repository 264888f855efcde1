// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the layers of a graph are coloured by a number, and what the colours mean.
#pragma once

#include "engine/api/layer_values.h"

#include <QColor>
#include <QString>

#include <vector>

namespace pdqat::ui {

/// Of one rankable layer.
struct LayerLook {
    QColor fill;   ///< invalid: no colour
    QString value; ///< shown on it, so that nothing is told by colour alone
};

/// What the colours mean: a sequence from 0 to `most`, or each width's own.
struct LookScale {
    LayerValue value = LayerValue::Lambda;
    double most = 0;         ///< Lambda, Error
    std::vector<int> widths; ///< Bits: ascending
};

QString layerValueText(LayerValue value);            ///< "dual variable λ"
QString numberText(LayerValue value, double number); ///< "0.0123", "4 bit"; "–" for NaN
QString lookText(LayerValue value, double number);   ///< likewise, with its symbol: "λ 0.0123"
LookScale scaleOf(LayerValue value, const std::vector<double>& numbers);
/// In the theme of now.
std::vector<LayerLook> looksOf(const LookScale& scale, const std::vector<double>& numbers);
/// Black or white, whichever is read better on it.
QColor inkOn(const QColor& ground);

} // namespace pdqat::ui
