// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run from the library, ready to be drawn.
#pragma once

#include "engine/runs/library.h"
#include "widgets/report/report_figures.h"

namespace pdqat::ui {

/// @throws Error(Library) for an unknown run or a log that cannot be read
ReportRunData loadRun(const runs::Library& library, const std::string& id);

} // namespace pdqat::ui
