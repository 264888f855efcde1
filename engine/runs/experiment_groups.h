// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments of many runs in groups of equal ones, whatever the order of the runs.
#pragma once

#include "engine/runs/experiment.h"

#include <cstddef>
#include <vector>

namespace pdqat::runs {

/// For each the number of its group; groups count from 0 in order of appearance.
///
/// Two that are equal need not be equal to a third: a run that recorded no checksums equals runs on different
/// data, and so does one of an earlier program, which recorded an image folder's names but not what the
/// images hold. Such a run joins the one group that it equals a run of. Where there are several, nobody knows
/// which it is, and it gets a group of its own. So do records of several layouts of a data set (packed and
/// unpacked), unless all of them may be of the same data.
std::vector<std::size_t> experimentGroups(const std::vector<Experiment>& experiments);

} // namespace pdqat::runs
