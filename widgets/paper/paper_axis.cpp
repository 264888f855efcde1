// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_axis.h"

#include "engine/api/figure_plan.h"
#include "engine/api/text.h"

#include <qcustomplot.h>

namespace pdqat::ui {
namespace {

/// The plan's ticks, whatever the range.
class PlannedTicker : public QCPAxisTicker {
public:
    explicit PlannedTicker(AxisScale scale) : scale_(std::move(scale)) {}

    void generate(const QCPRange& /*range*/, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) override {
        ticks.clear();
        for (const auto& tick : scale_.ticks)
            ticks << tick.at;
        if (subTicks)
            *subTicks = QVector<double>(scale_.minorTicks.begin(), scale_.minorTicks.end());
        if (!labels)
            return;
        labels->clear();
        for (const auto& tick : scale_.ticks)
            *labels << QString::fromStdString(tick.label);
    }

private:
    AxisScale scale_;
};

} // namespace

void setUpAxis(QCPAxis& axis, const AxisPlan& plan) {
    axis.setScaleType(plan.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(plan.scale.low, plan.scale.high);
    axis.setNumberFormat(QStringLiteral("g")); // labels stay as they are: no "1e5" becomes a power
    axis.setTicker(QSharedPointer<PlannedTicker>::create(plan.scale));
    axis.setTickLabelRotation(plan.upright ? -90 : 0);
    axis.grid()->setVisible(!plan.categories);
    axis.setLabel(QString::fromStdString(join(plan.label, "\n")));
}

} // namespace pdqat::ui
