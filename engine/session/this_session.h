// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// environment.json: what the sessions of a run ran on.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/events.h"

namespace pdqat::session {

/// This process and machine, at the start of a session; without its data.
SessionRecord thisSession(const RunStarted& started, double time);

} // namespace pdqat::session
