// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_axis.h"

#include "engine/api/figure_plan.h"
#include "engine/api/text.h"
#include "widgets/plots/plot_theme.h"

#include <qcustomplot.h>

namespace pdqat::ui {
void setUpAxis(QCPAxis& axis, const AxisPlan& plan) {
    axis.setScaleType(plan.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(plan.scale.low, plan.scale.high);
    setTicks(axis, [scale = plan.scale](const AxisRange&) { return scale; });
    axis.setTickLabelRotation(plan.upright ? -90 : 0);
    axis.grid()->setVisible(!plan.categories);
    axis.setLabel(QString::fromStdString(join(plan.label, "\n")));
}

} // namespace pdqat::ui
