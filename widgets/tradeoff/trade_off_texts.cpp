// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tradeoff/trade_off_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pdqat::ui {
namespace {

struct TradeOffTexts {
    Q_DECLARE_TR_FUNCTIONS(TradeOffTexts)
};

const TradeOffWords words{
    [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    },
    [](double value, int decimals) { return QLocale().toString(value, 'f', decimals).toStdString(); },
    [](const Criterion& by) { return criterionText(by).toStdString(); }};

} // namespace

QString armName(const TradeOffArm& arm) { return toQt(armText(arm, words)); }

QString shortArmName(const TradeOffArm& arm) {
    if (!arm.kept || *arm.kept == 0)
        return arm.kept ? QStringLiteral("0") : armName(arm);
    const auto count = QString::number(*arm.kept);
    if (arm.kind != ArmKind::Control)
        return count;
    return arm.smallest ? TradeOffTexts::tr("%1 least").arg(count)
                        : TradeOffTexts::tr("%1 by chance").arg(count);
}

QString choiceSentences(const TradeOff& tradeOff, CostUnit unit) {
    return toQt(choiceText(tradeOff, unit, words));
}

QString pointsText(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', 2) : QStringLiteral("–");
}

QString confidenceText(const Estimate& value) {
    if (!(value.high > value.low))
        return QStringLiteral("–");
    return TradeOffTexts::tr("%1 to %2").arg(pointsText(value.low), pointsText(value.high));
}

double shownCost(const TradeOffArm& arm, CostUnit unit) {
    return arm.costs[unit] / (unit == CostUnit::Bytes ? 1e3 : 1e6);
}

QString costNumber(const TradeOffArm& arm, CostUnit unit) {
    const double cost = shownCost(arm, unit);
    return std::isfinite(cost) ? QLocale().toString(cost, 'f', cost < 1000 ? 1 : 0) : QStringLiteral("–");
}

QString costAxisText(CostUnit unit) {
    return unit == CostUnit::Bytes ? TradeOffTexts::tr("packed weights (kB)")
                                   : TradeOffTexts::tr("bit operations for one image (MBOP)");
}

} // namespace pdqat::ui
