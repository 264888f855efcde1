// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Axes on paper as a figure's plan has them.
#pragma once

class QCPAxis;

namespace pdqat {
struct AxisPlan;
}

namespace pdqat::ui {

/// Scale, range, ticks and label of an axis.
void setUpAxis(QCPAxis& axis, const AxisPlan& plan);

} // namespace pdqat::ui
