// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page "HParams" of TensorBoard: one row a run, with its configuration and its accuracies.
#pragma once

#include "engine/api/events.h"

namespace pdqat::track {

namespace tensorboard {
class Event;
}

enum class SessionEnd { Success, Failure };

/// Which columns there are: every field of the configuration, and the run's accuracies. TensorBoard takes
/// those of one run for all, so that they are the same for all runs as far as that goes.
tensorboard::Event experimentSummary(const RunStarted& started, double time);
/// The fields that have any effect in this run.
tensorboard::Event sessionStartSummary(const RunStarted& started, double time);
tensorboard::Event sessionEndSummary(SessionEnd end, double time);

} // namespace pdqat::track
