// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// labels.json: what people say of a run. Nothing that trains reads or writes it.
#pragma once

#include "engine/api/records.h"
#include "engine/runs/run_folder.h"

namespace pdqat::runs {

/// Without a file there are none. @throws Error(Library) for a damaged one
RunLabels readLabels(const RunFolder& folder);
/// Whole or not at all. @throws Error(Config) for a tag that is none; Error(Library) where it cannot be
/// written, or where one that is damaged would be lost
void writeLabels(const RunFolder& folder, const RunLabels& labels);

} // namespace pdqat::runs
