// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a run without a window, for `pdqat-workbench --render` and so for `pdqat train --export`.
#pragma once

#include "engine/runs/library.h"

#include <QString>

namespace pdqat::ui {

/// Draws all figures of a run (by id, unique prefix or "last") into a folder and prints their paths.
/// @throws Error(Library) for an unknown run or a folder that cannot be written
void renderRun(const runs::Library& library, const QString& run, const QString& folder);

} // namespace pdqat::ui
