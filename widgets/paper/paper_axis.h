// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Axes on paper: ticks that suit a narrow logarithmic range, names of layers that stay readable.
#pragma once

#include "widgets/plots/plot_theme.h"

#include <QStringList>
#include <QVector>

class QCPAxis;

namespace pdqat::ui {

enum class Numbers { Real, Whole };

/// Ticks of a numeric axis: whole decades, or 1-2-5 steps where there are few; a true minus sign. Whole: none
/// between whole numbers.
void setNumbers(QCPAxis& axis, bool logarithmic, Numbers numbers = Numbers::Real);
/// Ticks at these numbers and nowhere else.
void setNumbersAt(QCPAxis& axis, const QVector<double>& places);

/// Names at 0, 1, … of an axis that is `room` pixels long: upright in their own lines where they fit, else
/// aslant, else on end, and if even those collide every n-th only.
void setCategories(QCPAxis& axis, const QStringList& names, const PlotTheme& theme, double room);

} // namespace pdqat::ui
