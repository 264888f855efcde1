// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the ranks of a run's layers move: over its epochs, or over runs of other seeds.
#pragma once

#include "engine/runs/library.h"
#include "widgets/ranking/ranking_service.h"

namespace pdqat::ui {

/// Reads logs. @throws Error(Library) for a run that cannot be read
RankSpread rankSpread(const runs::Library& library, const SpreadQuestion& question);

} // namespace pdqat::ui
