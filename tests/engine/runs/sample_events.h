// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events made by hand, at least one of each type, with every member set.
#pragma once

#include "engine/api/events.h"

#include <vector>

namespace pdqat::runs {

RunStarted sampleStarted(Position from = {});
EpochDone sampleEpoch(std::int64_t epoch, double accuracy, bool best);
/// In the order in which a run would post them, at rising times.
std::vector<Event> sampleEvents();
/// The body as an event at some time.
Event at(double time, EventBody body);

} // namespace pdqat::runs
