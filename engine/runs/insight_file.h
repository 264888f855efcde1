// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `pdqat look` has measured of a run, in its directory.
#pragma once

#include "engine/api/insight.h"
#include "engine/runs/run_folder.h"

#include <optional>
#include <string>

namespace pdqat::runs {

/// Nothing where nothing was measured. While it is being measured, what is there so far: layers or
/// confusions are empty, and Insight::progress() says how far it is.
/// @throws Error(Library) naming a file that cannot be read
std::optional<Insight> readInsight(const RunFolder& folder);
/// Whole or not at all. @throws Error(Library)
void writeInsight(const RunFolder& folder, const Insight& insight);
/// In one line: confusions of a thousand classes are a million numbers.
std::string insightJson(const Insight& insight);

} // namespace pdqat::runs
