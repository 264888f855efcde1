// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a tracker does, in words.
#pragma once

#include "engine/api/trackers.h"

#include <QString>

namespace pdqat::ui {

/// "following", "120 events behind", "waiting, next try in 12 s", "refused", "done". `now`: seconds since
/// 1970-01-01 UTC.
QString trackerText(const TrackerStatus& status, double now);
/// The same as a sentence of what it means.
QString trackerHelp(const TrackerStatus& status, double now);
QString trackerIcon(TrackerState state); ///< name for icon()
double secondsSince1970();

} // namespace pdqat::ui
