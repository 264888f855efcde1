// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which look the series of a figure take, the same for every format.
#pragma once

#include "engine/api/result.h"

#include <cstddef>
#include <vector>

namespace pdqat {

/// Names of all series, each once, in order of appearance.
std::vector<std::string> seriesNames(const FigureData& figure);

/// For every series of a panel its number for seriesLook(): series of one name look the same in all panels;
/// those without a name come after the named ones.
std::vector<std::size_t> lookNumbers(const FigureData& figure, std::size_t panel);

} // namespace pdqat
