// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trade-offs in the current language and locale.
#pragma once

#include "engine/api/trade_off.h"

#include <QString>

namespace pdqat::ui {

QString armName(const TradeOffArm& arm);
/// Beside a point: "4", "4 by chance", "60 kB".
QString shortArmName(const TradeOffArm& arm);
QString choiceSentences(const TradeOff& tradeOff, CostUnit unit);
QString pointsText(double value); ///< "82.10"; "–" for NaN
QString confidenceText(const Estimate& value);
QString costNumber(const TradeOffArm& arm, CostUnit unit); ///< of kB or MBOP
double shownCost(const TradeOffArm& arm, CostUnit unit);   ///< likewise
QString costAxisText(CostUnit unit);

} // namespace pdqat::ui
