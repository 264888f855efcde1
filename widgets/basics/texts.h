// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, states and field texts as people read them, in the current language and locale.
#pragma once

#include "engine/api/data_inventory.h"
#include "engine/api/events.h"
#include "engine/api/field.h"
#include "engine/api/ranking.h"

#include <QStringList>

namespace pdqat::ui {

QString toQt(std::string_view text);

/// A label, help text or choice of the field table, translated (context "fields").
QString fieldText(const std::string& source);

/// A name, description or group of a shipped preset, recipe or sweep, translated (context "catalogue"); the
/// user's own are as they are.
QString catalogueText(const QString& source);
QString catalogueText(const std::string& source);

/// What was found in a data folder, a line each.
QStringList inventoryText(const DataInventory& inventory);

QString rankByText(RankBy by);
QString perText(Per per);
/// "error", "Fisher information per byte".
QString criterionText(const Criterion& criterion);
QString verdictText(const RankingVerdict& verdict);
QString certificateText(const Certificate& certificate);

QString stateText(RunState state);
QString stateIcon(RunState state); ///< name for icon()
QString constraintText(ConstraintState state);
QString trendText(DualTrend trend); ///< "–" while unknown
QString phaseText(Phase phase);

QString countText(std::int64_t count); ///< 432,446
/// A real number with a true minus sign; `decimals` after the point, or four significant digits without.
/// A number that is not 0 never reads as 0.
QString realText(double value, int decimals = -1);
QString percentText(double share);                         ///< 86.12 % of 0.8612; "–" for NaN
QString shapeText(const std::vector<std::int64_t>& shape); ///< 32 × 16 × 3 × 3
QString durationText(double seconds);                      ///< 45 s, 3 min, 2 h 10 min
/// "3–4 min left", from a range in seconds.
QString leftText(double low, double high);
QString dateText(double secondsSince1970);

} // namespace pdqat::ui
