// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of results as LaTeX.
#pragma once

#include "engine/api/result.h"

#include <string>

namespace pdqat::figures {

/// A table environment with caption, label and notes; needs packages booktabs and siunitx (2 or 3). Numbers
/// are aligned at the point and at ±; a bootstrap interval stands as [low, high] beside its mean.
std::string tableLatex(const TableData& table);

} // namespace pdqat::figures
