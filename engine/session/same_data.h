// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a run that is resumed finds the images that it began with.
#pragma once

#include "engine/api/environment.h"

namespace pdqat::session {

/// By their number, as far as it was recorded; sessions of programs that took no inventory tell how many
/// files of a folder of images they read. Other images would not make the run that was begun.
/// @throws Error(Data) naming the folder
void requireSameData(const RunEnvironment& before, const DataInventory& now);

} // namespace pdqat::session
